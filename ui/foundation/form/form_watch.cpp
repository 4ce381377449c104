// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/form/form_watch.h"

#include "house/house.h"
#include "words/titles.h"

using namespace Qt::StringLiterals;

namespace millrace::ui {

FormWatch::FormWatch(std::shared_ptr<Office> office, QObject *parent) : QObject(parent), m_office(std::move(office))
{
    connect(m_office.get(), &Office::happened, this, &FormWatch::look);
}

void FormWatch::watch(const QString &document)
{
    if (document == m_document)
        return;
    m_document = document;
    m_newest = 0;
    look();
}

void FormWatch::look()
{
    const QString query = u"masterdata.document_history"_s;
    if (m_document.isEmpty() || !m_office->mayQuery(query))
        return;
    const int asked = ++m_asked;
    m_office->ask({query, {{u"document"_s, m_document}}, {{}, 1, {u"-entered"_s}, {}}}).then(this, [this, asked, query](const Rows &rows) {
        if (asked != m_asked || rows.rows.empty())
            return;
        const auto &columns = house::catalogue().query(query)->info().columns;
        const auto cell = [&](const QString &name) { return rows.rows.front()[std::ranges::find(columns, name, &door::FieldInfo::name) - columns.begin()]; };
        const auto newest = cell(u"id"_s).toInteger();
        const auto before = std::exchange(m_newest, newest);
        if (before != 0 && before != newest)
            Q_EMIT changed(m_document, eventTitle(cell(u"event"_s).toString()), cell(u"person"_s).toString());
    });
}

} // namespace millrace::ui
