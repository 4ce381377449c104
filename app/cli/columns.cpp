// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/columns.h"

#include "cli/suggest.h"
#include "tables/csv.h"
#include "words/titles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

/// A field by its name or title, in any case.
const door::FieldInfo *fieldCalled(const std::vector<door::FieldInfo> &fields, const QString &name)
{
    const auto found = std::ranges::find_if(fields, [&](const door::FieldInfo &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0 || ui::fieldTitle(field.name).compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? nullptr : &*found;
}

QStringList pathsOf(const std::vector<door::FieldInfo> &fields)
{
    QStringList out;
    for (const auto &field : fields) {
        if (field.fields.empty())
            out.append(field.name);
        for (const auto &inner : field.fields)
            out.append(field.name + u'.' + inner.name);
    }
    return out;
}

/// What a cell says as JSON. Numbers stay text, which is exact.
QJsonValue valueOf(const QString &cell, const door::FieldInfo &field)
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"1"_s, u"x"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"0"_s};
    if (field.type == "true or false"_L1) {
        const auto said = cell.toLower();
        return yes.contains(said) || said == ui::yesWord() ? QJsonValue(true) : no.contains(said) || said == ui::noWord() ? QJsonValue(false) : QJsonValue(cell);
    }
    if (field.type.startsWith("list of "_L1)) {
        QJsonArray list;
        for (const auto &part : cell.split(u';', Qt::SkipEmptyParts))
            list.append(part.trimmed());
        return list;
    }
    if (field.type.contains(u'|')) {
        const auto written = cell.toLower().replace(u' ', u'_');
        const auto choices = field.type.split(u'|');
        const auto found = std::ranges::find_if(choices, [&](const QString &choice) { return choice == written || ui::choiceTitle(choice).compare(cell, Qt::CaseInsensitive) == 0; });
        return found == choices.end() ? cell : *found;
    }
    return ui::unguarded(cell);
}

} // namespace

Columns::Columns(const door::CommandInfo &info, const CsvRow &header, const Given &given) : m_fixed(given.fixed)
{
    for (const auto &name : header.cells)
        m_columns.push_back({name.trimmed(), {}, nullptr});
    find(info, given);
}

void Columns::find(const door::CommandInfo &info, const Given &given)
{
    std::map<QString, QString> fieldOf;
    for (const auto &[field, column] : given.fields) {
        if (std::ranges::find(m_columns, column, &Column::name) == m_columns.end())
            m_problems.push_back({u"ColumnMissing"_s, column, {{u"name"_s, column}}});
        fieldOf[column] = field;
    }
    std::set<std::pair<QString, const door::FieldInfo *>> taken;
    for (auto &column : m_columns) {
        if (given.skipped.contains(column.name))
            continue;
        const auto mapped = fieldOf.find(column.name);
        const auto path = QString(mapped == fieldOf.end() ? column.name : mapped->second).remove(u"[]"_s);
        if (const auto *whole = fieldCalled(info.fields, path); whole && whole->fields.empty()) {
            column.field = whole;
        } else if (const auto *list = fieldCalled(info.fields, path.section(u'.', 0, 0)); list && !list->fields.empty()) {
            column.list = list->name;
            column.field = fieldCalled(list->fields, path.section(u'.', 1));
            m_hasLists = true;
        }
        if (!column.field)
            m_problems.push_back({u"ColumnUnknown"_s, column.name, {{u"name"_s, column.name}, {u"nearest"_s, nearest(path, pathsOf(info.fields))}}});
        else if (!taken.insert({column.list, column.field}).second)
            m_problems.push_back({u"ColumnTwice"_s, column.name, {{u"name"_s, column.name}}});
    }
}

QStringList Columns::headOf(const CsvRow &row) const
{
    QStringList head;
    for (qsizetype i = 0; i < row.cells.size() && size_t(i) < m_columns.size(); ++i) {
        if (m_columns[size_t(i)].field && m_columns[size_t(i)].list.isEmpty())
            head.append(row.cells[i]);
    }
    return head;
}

bool Columns::continues(const CsvRow &row) const
{
    if (!hasRecord() || !m_hasLists || size_t(row.cells.size()) != m_columns.size())
        return false;
    const auto head = headOf(row);
    return head == m_head || std::ranges::all_of(head, &QString::isEmpty);
}

void Columns::start(const CsvRow &row)
{
    m_head = headOf(row);
    m_record = {row.line, m_fixed, {}, {}};
    if (size_t(row.cells.size()) != m_columns.size()) {
        m_record.problems.push_back({u"CellsDiffer"_s, {}, {{u"wanted"_s, qint64(m_columns.size())}, {u"found"_s, row.cells.size()}}});
        return;
    }
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto &column = m_columns[i];
        if (column.field && column.list.isEmpty() && !row.cells[qsizetype(i)].isEmpty())
            m_record.fields.insert(column.field->name, valueOf(row.cells[qsizetype(i)], *column.field));
    }
    add(row);
}

/// One more element of each list of which the row says something.
void Columns::add(const CsvRow &row)
{
    std::map<QString, QJsonObject> elements;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto &column = m_columns[i];
        if (column.field && !column.list.isEmpty() && !row.cells[qsizetype(i)].isEmpty())
            elements[column.list].insert(column.field->name, valueOf(row.cells[qsizetype(i)], *column.field));
    }
    for (const auto &[list, element] : elements) {
        auto lines = m_record.fields[list].toArray();
        m_record.lines[u"%1[%2]"_s.arg(list).arg(lines.size())] = row.line;
        lines.append(element);
        m_record.fields[list] = lines;
    }
}

Columns::Record Columns::take() { return std::exchange(m_record, {}); }

QString Columns::cell(const CsvRow &row, const QString &column) const
{
    const auto found = std::ranges::find(m_columns, column, &Column::name);
    return found == m_columns.end() ? QString() : row.cells.value(found - m_columns.begin());
}

std::pair<qint64, QString> Columns::place(const Record &record, const QString &field) const
{
    const auto list = field.section(u'.', 0, 0);
    const auto line = record.lines.find(list);
    const bool inList = line != record.lines.end();
    const auto name = inList ? field.section(u'.', 1) : field;
    const auto found = std::ranges::find_if(m_columns, [&](const Column &column) {
        return column.field && column.field->name == name && column.list == (inList ? list.section(u'[', 0, 0) : QString());
    });
    return {inList ? line->second : record.line, found == m_columns.end() ? QString() : found->name};
}

} // namespace millrace::cli
