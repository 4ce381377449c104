// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/grid/filter_header.h"

#include "foundation/theme/theme.h"
#include "words/titles.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// A figure as it was typed in the locale, as the catalogue writes it.
QString plainFigure(QString text)
{
    const QLocale locale;
    text.remove(locale.groupSeparator()).replace(locale.decimalPoint(), u"."_s).replace(u'\u2212', u'-');
    return text.trimmed();
}

QString plainDay(const QString &text)
{
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        const auto day = QLocale().toDate(text, format);
        if (day.isValid())
            return (day.year() < 2000 ? day.addYears(100) : day).toString(Qt::ISODate);
    }
    return text;
}

QString plain(const Column &column, const QString &text)
{
    if (isFigure(column.kind))
        return plainFigure(text);
    if (column.kind == Kind::Day || column.kind == Kind::Moment)
        return plainDay(text);
    const bool isChoice = column.kind == Kind::Choice || column.name == "state"_L1 || column.name == "kind"_L1;
    return isChoice ? choiceMeant(text, column.choices) : text.trimmed();
}

door::Filter filterOf(const Column &column, const QString &typed)
{
    using enum door::Filter::Is;
    for (const auto &[sign, is] : {std::pair(u">="_s, AtLeast), std::pair(u"<="_s, AtMost), std::pair(u">"_s, AtLeast), std::pair(u"<"_s, AtMost), std::pair(u"="_s, Equal)}) {
        if (typed.startsWith(sign))
            return {column.name, is, plain(column, typed.mid(sign.size()).trimmed())};
    }
    return {column.name, Containing, plain(column, typed)};
}

} // namespace

FilterHeader::FilterHeader(std::vector<Column> columns, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_columns(std::move(columns))
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(Theme::of().px(40));
    for (const auto &column : m_columns) {
        auto *editor = new QLineEdit(this);
        editor->setObjectName(u"filter_"_s + column.name);
        editor->setAccessibleName(tr("Filter %1").arg(column.title));
        editor->setPlaceholderText(isFigure(column.kind) ? u"="_s : QString());
        editor->setToolTip(tr("Type to filter by %1. “>5”, “<5” and “=5” compare.").arg(column.title));
        editor->setClearButtonEnabled(true);
        editor->hide();
        connect(editor, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
        m_editors.push_back(editor);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(180);
    connect(&m_typing, &QTimer::timeout, this, &FilterHeader::filtersChanged);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::place);
}

void FilterHeader::setFiltersShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (!shown)
        clearFilters();
    Q_EMIT geometriesChanged();
    updateGeometries();
    place();
}

std::vector<door::Filter> FilterHeader::filters() const
{
    std::vector<door::Filter> out;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto text = m_editors[i]->text().trimmed();
        if (!text.isEmpty() && !QStringList{u">"_s, u"<"_s, u"="_s, u">="_s, u"<="_s}.contains(text))
            out.push_back(filterOf(m_columns[i], text));
    }
    return out;
}

void FilterHeader::setFilterText(int column, const QString &text)
{
    setFiltersShown(true);
    m_editors[size_t(column)]->setText(text);
}

void FilterHeader::clearFilters()
{
    for (auto *editor : m_editors)
        editor->clear();
}

void FilterHeader::markWrong(const QString &column)
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_editors[i]->setProperty("wrong", m_columns[i].name == column);
        m_editors[i]->style()->polish(m_editors[i]);
    }
}

QSize FilterHeader::sizeHint() const
{
    auto size = QHeaderView::sizeHint();
    const auto &theme = Theme::of();
    size.setHeight(theme.px(space::row) + (m_shown ? theme.px(space::row + space::grid) : 0));
    return size;
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_shown ? Theme::of().px(space::row + space::grid) : 0);
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::place()
{
    const auto &theme = Theme::of();
    const int height = theme.px(space::row - 2);
    for (size_t i = 0; i < m_editors.size(); ++i) {
        const int section = int(i);
        const bool visible = m_shown && !isSectionHidden(section);
        if (visible)
            m_editors[i]->setGeometry(sectionViewportPosition(section) + 2, theme.px(space::row), sectionSize(section) - 4, height);
        m_editors[i]->setVisible(visible);
    }
}

void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto &theme = Theme::of();
    painter->save();
    painter->fillRect(rect, theme.color(Ink::Surface));
    painter->setPen(theme.color(Ink::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    auto cell = rect.adjusted(theme.px(space::inside), 0, -theme.px(space::inside), 0);
    painter->setFont(theme.font(Type::Small, sorted));
    painter->setPen(theme.color(sorted ? Ink::Text : Ink::Muted));
    auto text = m_columns[size_t(section)].title;
    if (sorted)
        text += sortIndicatorOrder() == Qt::AscendingOrder ? u" \u2191"_s : u" \u2193"_s;
    const auto align = isFigure(m_columns[size_t(section)].kind) ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(cell, align | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
    painter->restore();
}

} // namespace millrace::ui
