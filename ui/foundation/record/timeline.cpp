// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/record/timeline.h"

#include "foundation/record/link_label.h"
#include "foundation/theme/theme.h"
#include "values/column.h"
#include "house/house.h"
#include "words/titles.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace millrace::ui {

Timeline::Timeline(const Surroundings &surroundings, QWidget *parent) : QWidget(parent), m_surroundings(surroundings)
{
    const auto &theme = Theme::of();
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *heading = new QLabel(tr("History"), this);
    heading->setProperty("strong", true);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget(scroll);
    m_list = new QVBoxLayout(inner);
    m_list->setContentsMargins(0, 0, theme.px(space::inside), 0);
    m_list->setSpacing(theme.px(space::inside + space::grid));
    scroll->setWidget(inner);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(theme.px(space::between), theme.px(space::between), theme.px(space::inside), theme.px(space::inside));
    box->addWidget(heading);
    box->addWidget(scroll, 1);
    connect(m_surroundings.office.get(), &Office::happened, this, &Timeline::read);
}

void Timeline::ask(const QString &query, const QJsonObject &parameters)
{
    m_query = query;
    m_parameters = parameters;
    read();
}

void Timeline::read()
{
    if (m_query.isEmpty())
        return;
    ++m_pending;
    m_surroundings.office->ask({m_query, m_parameters, {{}, 200, {u"-entered"_s}, {}}}).then(this, [this](const Rows &rows) {
        --m_pending;
        take(rows);
    });
}

void Timeline::take(const Rows &rows)
{
    while (auto *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto columns = columnsOf(house::catalogue().query(m_query)->info());
    for (const auto &cells : rows.rows) {
        QJsonObject row;
        for (const auto &column : columns)
            row.insert(column.name, cells[column.place]);
        auto *entry = new LinkLabel(m_list->parentWidget());
        const auto &theme = Theme::of();
        const auto name = row.contains(u"event"_s) && row[u"event"_s].isString() ? row[u"event"_s].toString() : row[u"name"_s].toString();
        const bool undone = !row[u"reversedBy"_s].isNull();
        auto title = eventTitle(name).toHtmlEscaped();
        if (undone)
            title = u"<s>"_s + title + u"</s>"_s;
        auto who = row[u"person"_s].toString().toHtmlEscaped();
        if (const auto approver = row[u"approver"_s].toString(); !approver.isEmpty())
            who += u", "_s + tr("approved by %1").arg(approver.toHtmlEscaped());
        if (const auto papers = row[u"documents"_s].toString(); !papers.isEmpty())
            who = papers.toHtmlEscaped() + u", "_s + who;
        entry->setText(u"<a style=\"color:%1;text-decoration:none\" href=\"%2\">%3</a><br><span style=\"color:%4\">%5<br>%6</span>"_s
                           .arg(theme.color(Ink::Accent).name(), QString::number(row[u"id"_s].toInteger()), title, theme.color(Ink::Muted).name(), who,
                                shown(row[u"entered"_s], Kind::Moment).text));
        entry->setWordWrap(true);
        connect(entry, &QLabel::linkActivated, this, [this](const QString &event) { m_surroundings.navigator->openRecord(u"event"_s, event); });
        m_list->addWidget(entry);
    }
    m_list->addStretch(1);
}

} // namespace millrace::ui
