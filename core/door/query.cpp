// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/query.h"

#include "store/page_frame.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace millrace::door {

namespace {

/// "first_day" as "firstDay": columns are named as SQL has it, fields as C++ has it.
QString camelCase(const QString &snake)
{
    QString out;
    bool up = false;
    for (const auto c : snake) {
        if (c != u'_')
            out += up ? c.toUpper() : c;
        up = c == u'_';
    }
    return out;
}

/// As the database holds it: JSON shows instants as text and yes and no as such.
QJsonValue stored(const QJsonValue &shown, const QString &type)
{
    if (shown.isBool())
        return qint64(shown.toBool());
    if (type == Json<Instant>::typeName())
        return qint64(Instant::parse(shown.toString()).value_or(Instant()).micros);
    return shown;
}

} // namespace

QJsonArray keyOf(const QueryInfo &info, const QJsonArray &row)
{
    QJsonArray key;
    for (const auto &column : info.spec.order) {
        const auto name = camelCase(column.startsWith(u'-') ? column.mid(1) : column);
        const auto found = std::ranges::find(info.columns, name, &FieldInfo::name);
        MILLRACE_ASSERT(found != info.columns.end(), "a query is paged by a column that its rows do not have");
        key.append(stored(row[found - info.columns.begin()], found->type));
    }
    return key;
}

namespace detail {

const store::Statement &paged(const QuerySpec &spec, bool after)
{
    static std::mutex mutex;
    static std::map<std::pair<QString, bool>, std::unique_ptr<store::Statement>> known;
    std::scoped_lock lock(mutex);
    auto &slot = known[{spec.name, after}];
    if (!slot)
        slot = std::make_unique<store::Statement>(spec.statement, store::pageFrame(spec.order, after), after ? u"after"_s : u"first"_s);
    return *slot;
}

std::vector<store::Bind> pageBinds(const QuerySpec &spec, const Page &page)
{
    static constexpr std::array<const char *, 6> names{"after_0", "after_1", "after_2", "after_3", "after_4", "after_5"};
    MILLRACE_ASSERT(size_t(spec.order.size()) <= names.size(), "a query with more key columns than a page can follow");
    std::vector<store::Bind> binds;
    for (qsizetype i = 0; i < page.after.size() && i < spec.order.size(); ++i) {
        const auto key = page.after[i];
        binds.emplace_back(names[size_t(i)], key.isString() ? store::Value(key.toString()) : store::Value(std::int64_t(key.toInteger())));
    }
    binds.emplace_back("page_limit", store::Value(page.limit));
    return binds;
}

} // namespace detail
} // namespace millrace::door
