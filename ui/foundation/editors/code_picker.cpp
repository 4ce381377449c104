// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/editors/code_picker.h"

#include "foundation/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr int nameRole = Qt::UserRole + 1;
constexpr int unitRole = Qt::UserRole + 2;

/// The code, and its name muted behind it.
class MatchDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option(given);
        initStyleOption(&option, index);
        option.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const auto &theme = Theme::of();
        const int gap = theme.px(space::inside);
        const auto code = index.data(Qt::DisplayRole).toString();
        auto place = given.rect.adjusted(gap, 0, -gap, 0);
        painter->save();
        painter->setPen(theme.color(Ink::Text));
        painter->drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter), code);
        place.setLeft(place.left() + std::max(theme.px(96), given.fontMetrics.horizontalAdvance(code) + gap));
        painter->setPen(theme.color(Ink::Muted));
        painter->drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter), given.fontMetrics.elidedText(index.data(nameRole).toString(), Qt::ElideRight, place.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), Theme::of().px(space::rowDense)};
    }
};

} // namespace

CodePicker::CodePicker(std::shared_ptr<Office> office, const door::FieldInfo &field, const QString &command, Sibling sibling, QWidget *parent)
    : SuffixEdit(parent), m_office(std::move(office)), m_lookup(lookupFor(field, command)), m_sibling(std::move(sibling)),
      m_completer(new QCompleter(this)), m_offered(new QStandardItemModel(this))
{
    auto *list = new QListView;
    m_completer->setModel(m_offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setPopup(list);
    list->setItemDelegate(new MatchDelegate(list));
    list->setMinimumWidth(Theme::of().px(320));
    list->setUniformItemSizes(true);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CodePicker::choose);
    m_wait.setSingleShot(true);
    m_wait.setInterval(80);
    connect(&m_wait, &QTimer::timeout, this, &CodePicker::search);
    connect(this, &QLineEdit::textEdited, this, &CodePicker::edited);
}

bool CodePicker::isOpen() const
{
    return m_completer->popup()->isVisible();
}

QJsonValue CodePicker::value() const
{
    const auto code = text().trimmed();
    if (m_id.isDouble())
        return m_id;
    return code.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(code);
}

void CodePicker::setValue(const QJsonValue &value)
{
    m_id = value.isDouble() ? value : QJsonValue(QJsonValue::Undefined);
    m_match.reset();
    setSuffix({});
    setText(value.isDouble() ? u'#' + QString::number(value.toInteger()) : value.toString());
    setCursorPosition(0);
    recognise();
}

std::optional<Lookup> CodePicker::narrowed() const
{
    auto lookup = m_lookup;
    if (!lookup || (lookup->query != u"currency" && !m_office->mayQuery(lookup->query)))
        return std::nullopt;
    for (const auto &follow : m_lookup->follows) {
        const auto value = m_sibling ? m_sibling(follow.section(u'=', -1)) : QJsonValue(QJsonValue::Undefined);
        if (value.isString() || value.isDouble())
            lookup->parameters[follow.section(u'=', 0, 0)] = value;
    }
    return lookup;
}

void CodePicker::edited()
{
    m_id = QJsonValue::Undefined;
    m_match.reset();
    setSuffix({});
    m_wait.start();
    Q_EMIT changed();
}

void CodePicker::search()
{
    const auto lookup = narrowed();
    if (!lookup)
        return;
    const int asked = ++m_asked;
    findMatches(*m_office, *lookup, text().trimmed())
        .then(this, [this, asked](const std::vector<Match> &matches) {
            if (asked == m_asked && hasFocus())
                offer(matches);
        })
        .onFailed(this, [](const std::exception &) {}); // A list that doesn't come keeps nobody from typing.
}

void CodePicker::offer(const std::vector<Match> &matches)
{
    m_offered->clear();
    for (const auto &match : matches) {
        auto *item = new QStandardItem(match.code);
        item->setData(match.name, nameRole);
        item->setData(match.unit, unitRole);
        m_offered->appendRow(item);
        if (match.code == text().trimmed())
            know(match);
    }
    const bool isOnlyWhatStandsThere = matches.size() == 1 && m_match;
    if (matches.empty() || isOnlyWhatStandsThere)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void CodePicker::choose(const QModelIndex &index)
{
    ++m_asked;
    m_wait.stop();
    setText(index.data(Qt::DisplayRole).toString());
    know({text(), index.data(nameRole).toString(), index.data(unitRole).toString()});
    Q_EMIT changed();
}

void CodePicker::know(const Match &match)
{
    m_match = match;
    setSuffix(match.name);
    Q_EMIT recognised(match);
}

/// After a code was set, scanned, or typed to its end.
void CodePicker::recognise()
{
    const auto code = text().trimmed();
    const auto lookup = narrowed();
    if (code.isEmpty() || m_match || m_id.isDouble() || !lookup)
        return;
    const int asked = ++m_asked;
    findExactly(*m_office, *lookup, code)
        .then(this, [this, asked, code](const std::optional<Match> &match) {
            if (match && asked == m_asked && code == text().trimmed())
                know(*match);
        })
        .onFailed(this, [](const std::exception &) {});
}

void CodePicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier && !isOpen()) {
        search();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        m_wait.stop();
        recognise();
        SuffixEdit::keyPressEvent(event);
        Q_EMIT entered();
    } else {
        SuffixEdit::keyPressEvent(event);
    }
}

void CodePicker::focusOutEvent(QFocusEvent *event)
{
    SuffixEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    m_wait.stop();
    recognise();
}

} // namespace millrace::ui
