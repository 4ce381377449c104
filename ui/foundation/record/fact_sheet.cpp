// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/record/fact_sheet.h"

#include "foundation/grid/grid_panel.h"
#include "foundation/record/link_label.h"
#include "foundation/theme/theme.h"
#include "house/house.h"
#include "words/titles.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

QLabel *label(const QString &text, const char *property, const QString &value, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty(property, value);
    return label;
}

} // namespace

FactSheet::FactSheet(const Surroundings &surroundings, const QString &query, QWidget *parent)
    : QWidget(parent), m_surroundings(surroundings), m_query(query), m_columns(columnsOf(house::catalogue().query(query)->info())), m_grid(new QGridLayout(this))
{
    const auto &theme = Theme::of();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(space::around));
    m_grid->setVerticalSpacing(theme.px(space::inside + space::grid));
}

void FactSheet::show(const QJsonObject &row)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    for (const auto &column : m_columns) {
        if (m_left.contains(column.name) || column.kind == Kind::Code || column.name == "correlation"_L1)
            continue;
        const auto value = shown(row[column.name], column.kind);
        if (value.text.isEmpty() || (column.name == "daysLate"_L1 && value.isZero))
            continue;
        auto *cell = new QWidget(this);
        auto *box = new QVBoxLayout(cell);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(0);
        auto *title = label(column.title, "type", u"small"_s, cell);
        title->setProperty("ink", u"muted"_s);
        title->setToolTip(column.meaning);
        box->addWidget(title);
        const bool isState = column.kind == Kind::State;
        const auto kind = recordKindOf(m_query, column);
        // Only what leads somewhere is a stop for Tab.
        auto *text = kind.isEmpty() || isState ? new QLabel(cell) : new LinkLabel(cell);
        text->setObjectName(column.name);
        text->setTextFormat(Qt::RichText);
        if (kind.isEmpty() || isState)
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (isState) {
            text->setProperty("chip", chipOf(row[column.name].toString()));
            text->setText(value.text.toHtmlEscaped());
            box->addWidget(text, 0, Qt::AlignLeft);
        } else {
            const auto plain = value.whole().toHtmlEscaped();
            const auto &theme = Theme::of();
            if (!kind.isEmpty())
                text->setText(u"<a style=\"color:%1;text-decoration:none\" href=\"%2\">%2</a>"_s.arg(theme.color(Ink::Accent).name(), plain));
            else if (!value.unit.isEmpty())
                text->setText(u"%1 <span style=\"color:%2\">%3</span>"_s.arg(value.text.toHtmlEscaped(), theme.color(Ink::Muted).name(), value.unit.toHtmlEscaped()));
            else
                text->setText(plain);
            text->setWordWrap(column.kind == Kind::Text && value.text.size() > 30);
            connect(text, &QLabel::linkActivated, this, [this, kind](const QString &code) { m_surroundings.navigator->openRecord(kind, code); });
            box->addWidget(text);
        }
        m_cells.append(cell);
    }
    m_across = 0;
    lay();
}

void FactSheet::lay()
{
    const auto &theme = Theme::of();
    const int across = m_single ? 1 : std::clamp(width() / theme.px(190), 2, 6);
    if (across == m_across)
        return;
    m_across = across;
    for (auto *cell : m_cells)
        m_grid->removeWidget(cell);
    for (int i = 0; i < m_cells.size(); ++i)
        m_grid->addWidget(m_cells[i], i / across, i % across, Qt::AlignTop);
    for (int i = 0; i < 6; ++i)
        m_grid->setColumnStretch(i, i < across ? 1 : 0);
}

void FactSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay();
}

} // namespace millrace::ui
