// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/page_frame.h"

using namespace Qt::StringLiterals;

namespace millrace::store {

namespace {

QString expression(const PageShape::Column &column)
{
    const auto name = pageColumn(column.name);
    return column.none.isEmpty() ? name : u"COALESCE(%1, %2)"_s.arg(name, column.none);
}

QString sorting(const PageShape &shape)
{
    QStringList sort;
    for (const auto &column : shape.order)
        sort.append(column.falls ? expression(column) + u" DESC"_s : expression(column));
    return sort.join(u", "_s);
}

QStringList keys(const PageShape &shape)
{
    QStringList out;
    for (size_t i = 0; i < shape.order.size(); ++i)
        out.append(u"%1 AS key_%2"_s.arg(expression(shape.order[i])).arg(i));
    return out;
}

/// Equal in the first columns, and beyond in the next one.
QString beyond(const PageShape &shape)
{
    QStringList any;
    QStringList equal;
    for (size_t i = 0; i < shape.order.size(); ++i) {
        const auto &column = shape.order[i];
        any.append(u'(' + (equal + QStringList{u"%1 %2 :after_%3"_s.arg(expression(column), column.falls ? u"<"_s : u">"_s).arg(i)}).join(u" AND "_s) + u')');
        equal.append(u"%1 = :after_%2"_s.arg(expression(column)).arg(i));
    }
    return u'(' + any.join(u" OR "_s) + u')';
}

QString where(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

} // namespace

QString pageColumn(const QString &name)
{
    return u"page.\"%1\""_s.arg(name);
}

QString pageFrame(const PageShape &shape, bool after)
{
    auto conditions = shape.conditions;
    if (after && !shape.order.empty())
        conditions.append(beyond(shape));
    auto text = u"SELECT "_s + (QStringList{u"page.*"_s} + keys(shape)).join(u", "_s) + u" FROM (\n{statement}\n) AS page"_s + where(conditions);
    if (!shape.order.empty())
        text += u" ORDER BY "_s + sorting(shape);
    return text + u" LIMIT :page_limit"_s;
}

QString outlineFrame(const PageShape &shape)
{
    auto columns = QStringList{u"ROW_NUMBER() OVER (ORDER BY %1) AS place"_s.arg(sorting(shape)), u"COUNT(*) OVER () AS total"_s} + keys(shape);
    return u"SELECT * FROM (SELECT "_s + columns.join(u", "_s) + u" FROM (\n{statement}\n) AS page"_s + where(shape.conditions)
        + u") AS outline WHERE place % :every = 0 OR place = total ORDER BY place"_s;
}

QString groupFrame(const GroupShape &shape)
{
    const bool isAll = shape.column.name.isEmpty();
    QStringList columns{isAll ? u"0 AS value"_s : expression(shape.column) + u" AS value"_s, u"COUNT(*) AS rows"_s};
    for (size_t i = 0; i < shape.sums.size(); ++i) {
        columns.append(u"CAST(SUM(%1) AS BIGINT) AS sum_%2"_s.arg(pageColumn(shape.sums[i].figure)).arg(i));
        columns.append(u"MIN(%1) AS first_%2, MAX(%1) AS last_%2"_s.arg(pageColumn(shape.sums[i].unit)).arg(i));
    }
    const auto text = u"SELECT "_s + columns.join(u", "_s) + u" FROM (\n{statement}\n) AS page"_s + where(shape.conditions);
    return isAll ? text : text + u" GROUP BY %1 ORDER BY %1%2"_s.arg(expression(shape.column), shape.column.falls ? u" DESC"_s : QString());
}

} // namespace millrace::store
