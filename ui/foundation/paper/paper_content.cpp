// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/paper/paper_content.h"

#include "foundation/record/record_screen.h"
#include "values/exact_sum.h"
#include "house/house.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

const PaperContent::Source none;

Question questionOf(const PaperTemplate::Source &source, const QString &code)
{
    Question question{source.query, {}, {}};
    if (!source.parameter.isEmpty())
        question.parameters[source.parameter] = asParameter(source.query, source.parameter, code);
    if (!source.filter.isEmpty()) // Codes of what lies within another are written "ITEM/LOT".
        question.page.filters.push_back({source.filter, door::Filter::Is::Equal, code.section(u'/', -1)});
    return question;
}

/// All rows, page by page, so that no line is lost however many there are.
void read(Desk &desk, Question question, const std::vector<Column> &columns, PaperContent::Source &out, door::Problems &problems)
{
    do {
        const auto rows = desk.ask(question);
        problems.insert(problems.end(), rows.problems.begin(), rows.problems.end());
        for (const auto &cells : rows.rows) {
            QJsonObject row;
            for (const auto &column : columns)
                row.insert(column.name, cells[column.place]);
            out.rows.push_back(row);
        }
        question.page.after = rows.lastKey;
    } while (problems.empty() && !question.page.after.isEmpty());
}

} // namespace

const std::vector<QJsonObject> &PaperContent::rows(const QString &source) const
{
    const auto found = sources.find(source);
    return found == sources.end() ? none.rows : found->second.rows;
}

QString PaperContent::raw(const QString &value, const QJsonObject &row, const QString &rowSource) const
{
    const auto source = sourceOfValue(value);
    if (source.isEmpty() || source == rowSource)
        return row[columnOfValue(value)].toVariant().toString();
    const auto &all = rows(source);
    return all.empty() ? QString() : all.front()[columnOfValue(value)].toVariant().toString();
}

QString PaperContent::text(const QString &value, const QJsonObject &row, const QString &rowSource) const
{
    const auto own = sourceOfValue(value);
    const auto source = own.isEmpty() ? rowSource : own;
    const auto found = sources.find(source);
    if (found == sources.end())
        return {};
    const auto column = std::ranges::find(found->second.columns, columnOfValue(value), &Column::name);
    if (column == found->second.columns.end())
        return {};
    const auto &of = source == rowSource ? row : found->second.rows.empty() ? QJsonObject() : found->second.rows.front();
    if (column->kind == Kind::Rate)
        return priceText(figureOf(of[column->name]));
    const auto told = shown(of[column->name], column->kind);
    return column->kind == Kind::Money ? told.text : told.whole();
}

QString PaperContent::sum(const QString &value) const
{
    ExactSum sum;
    for (const auto &row : rows(sourceOfValue(value)))
        sum.add(figureOf(row[columnOfValue(value)]));
    return sum.text();
}

QString PaperContent::unit(const QString &value) const
{
    const auto &all = rows(sourceOfValue(value));
    return all.empty() ? QString() : unitOf(all.front()[columnOfValue(value)]);
}

SymbolText PaperContent::symbolText(const QString &pattern, const QJsonObject &row, const QString &rowSource) const
{
    static const QRegularExpression place(u"\\{([^}]+)\\}"_s);
    static const QRegularExpression element(u"\\(([0-9]{2,4})\\)\\{([^}]+)\\}"_s);
    std::vector<SymbolText::Element> elements;
    for (auto matches = element.globalMatch(pattern); matches.hasNext();) {
        const auto match = matches.next();
        elements.push_back({match.captured(1), raw(match.captured(2), row, rowSource)});
    }
    if (!elements.empty())
        return SymbolText(std::move(elements));
    const auto match = place.match(pattern);
    return SymbolText(match.hasMatch() ? raw(match.captured(1), row, rowSource) : pattern);
}

bool mayPrint(const Office &office, const PaperTemplate &paper)
{
    return std::ranges::all_of(paper.sources, [&](const auto &source) { return office.mayQuery(source.query); });
}

std::vector<const PaperTemplate *> papersOf(const Office &office, const QString &kind)
{
    std::vector<const PaperTemplate *> out;
    for (const auto &paper : paperTemplates()) {
        if (paper.kinds.contains(kind) && mayPrint(office, paper))
            out.push_back(&paper);
    }
    return out;
}

Answer<PaperContent> contentOf(Office &office, const PaperTemplate &paper, const QString &code)
{
    return office.at(Office::Side::Reading, [paper, code](Desk &desk) {
        PaperContent content;
        for (const auto &source : paper.sources) {
            auto &out = content.sources[source.name];
            out.columns = columnsOf(house::catalogue().query(source.query)->info());
            read(desk, questionOf(source, code), out.columns, out, content.problems);
        }
        return content;
    });
}

QString priceText(const QString &figure)
{
    if (figure.isEmpty())
        return {};
    const auto point = figure.indexOf(u'.');
    const auto decimals = point < 0 ? 0 : figure.size() - point - 1;
    auto padded = point < 0 ? figure + u'.' : figure;
    for (auto i = decimals; i < 2; ++i)
        padded += u'0';
    return shown(padded, Kind::Rate).text;
}

QString percentText(const QString &figure)
{
    auto digits = figure.section(u'.', 0, 0);
    auto decimals = figure.section(u'.', 1, 1);
    while (decimals.size() < 2)
        decimals += u'0';
    digits += decimals.first(2);
    decimals.remove(0, 2);
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    return shown(decimals.isEmpty() ? digits : digits + u'.' + decimals, Kind::Rate).text;
}

} // namespace millrace::ui
