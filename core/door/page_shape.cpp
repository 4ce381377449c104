// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/page_shape.h"

#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace millrace::door {

namespace {

constexpr std::array<const char *, 10> afterNames{"after_0", "after_1", "after_2", "after_3", "after_4", "after_5", "after_6", "after_7", "after_8", "after_9"};
constexpr std::array<const char *, 16> filterNames{"filter_0", "filter_1", "filter_2", "filter_3", "filter_4", "filter_5", "filter_6", "filter_7",
                                                   "filter_8", "filter_9", "filter_10", "filter_11", "filter_12", "filter_13", "filter_14", "filter_15"};

/// "firstDay" as "first_day": columns are named as SQL has it, fields as C++ has it.
QString snakeColumn(const QString &camel)
{
    QString out;
    for (const auto c : camel)
        out += c.isUpper() ? QString(u'_') + c.toLower() : QString(c);
    return out;
}

const FieldInfo *columnOf(const QueryInfo &info, const QString &name)
{
    const auto found = std::ranges::find(info.columns, name, &FieldInfo::name);
    return found == info.columns.end() ? nullptr : &*found;
}

enum class Kind { Text, Integer, Quantity, Money, Rate, Moment, YesNo };

Kind kindOf(const FieldInfo &column)
{
    const auto &type = column.type;
    if (type == Json<std::int64_t>::typeName() || !column.naming.isEmpty())
        return Kind::Integer;
    if (type == Json<Quantity>::typeName())
        return Kind::Quantity;
    if (type == Json<Money>::typeName())
        return Kind::Money;
    if (type == Json<Rate>::typeName())
        return Kind::Rate;
    if (type == Json<Instant>::typeName())
        return Kind::Moment;
    return type == Json<bool>::typeName() ? Kind::YesNo : Kind::Text;
}

template<typename T>
std::optional<std::int64_t> figure(const std::expected<T, NumberError> &parsed, auto member)
{
    return parsed ? std::optional<std::int64_t>((*parsed.*member)()) : std::nullopt;
}

/// What was typed, as the column stores it.
std::optional<std::int64_t> storedFigure(Kind kind, const QString &text)
{
    switch (kind) {
    case Kind::Quantity:
        return figure(Quantity::parse(text), &Quantity::millionths);
    case Kind::Money:
        return figure(Money::parse(text, *Currency::parse(u"EUR")), &Money::minor);
    case Kind::Rate:
        return figure(Rate::parse(text), &Rate::billionths);
    case Kind::Moment:
        if (const auto day = Day::parse(text.left(10)))
            return Instant::parse(day->toString() + u"T00:00:00Z"_s)->micros;
        return std::nullopt;
    case Kind::YesNo:
        return QStringList{u"yes"_s, u"true"_s, u"1"_s}.contains(text.toLower());
    case Kind::Integer:
    case Kind::Text:
        break;
    }
    bool ok = false;
    const auto number = text.toLongLong(&ok);
    return ok ? std::optional<std::int64_t>(number) : std::nullopt;
}

QString containing(QString text)
{
    for (const auto c : {u'\\', u'%', u'_'})
        text.replace(c, QString(u'\\') + c);
    return u'%' + text.toLower() + u'%';
}

/// Adds one filter to the cut; false where it can't be understood.
bool add(const FieldInfo &column, const Filter &filter, Cut &cut, size_t &used)
{
    const auto kind = kindOf(column);
    const auto sql = store::pageColumn(snakeColumn(column.name));
    const auto condition = [&](const QString &text, const store::Value &value) {
        const auto *name = filterNames[used++];
        cut.shape.conditions.append(text.arg(sql, u':' + QLatin1StringView(name)));
        cut.binds.emplace_back(name, value);
    };
    if (kind == Kind::Text) {
        if (filter.is == Filter::Is::Containing)
            condition(u"LOWER(%1) LIKE %2 ESCAPE '\\'"_s, containing(filter.text));
        else
            condition(filter.is == Filter::Is::Equal ? u"%1 = %2"_s : filter.is == Filter::Is::AtLeast ? u"%1 >= %2"_s : u"%1 <= %2"_s, filter.text);
        return true;
    }
    const auto value = storedFigure(kind, filter.text.trimmed());
    if (!value)
        return false;
    constexpr std::int64_t dayLong = 86'400'000'000;
    const bool spans = kind == Kind::Moment; // A day is all that happened on it.
    if (filter.is == Filter::Is::AtLeast || (spans && filter.is != Filter::Is::AtMost))
        condition(u"%1 >= %2"_s, *value);
    if (filter.is == Filter::Is::AtMost || (spans && filter.is != Filter::Is::AtLeast))
        condition(spans ? u"%1 < %2"_s : u"%1 <= %2"_s, spans ? *value + dayLong : *value);
    if (!spans && (filter.is == Filter::Is::Equal || filter.is == Filter::Is::Containing))
        condition(u"%1 = %2"_s, *value);
    return true;
}

const store::Statement &known(const QuerySpec &spec, const QString &frame, const QString &kind)
{
    static std::mutex mutex;
    static std::map<std::pair<QString, QString>, std::unique_ptr<store::Statement>> statements;
    std::scoped_lock lock(mutex);
    auto &slot = statements[{spec.name, frame}];
    if (!slot)
        slot = std::make_unique<store::Statement>(spec.statement, frame, kind + QString::number(statements.size()));
    return *slot;
}

} // namespace

std::expected<Cut, Problems> cutOf(const QueryInfo &info, const Page &page)
{
    Cut cut;
    const auto unknown = [](const QString &name) { return std::unexpected(Problems{{u"ColumnUnknown"_s, name, {{u"name"_s, name}}}}); };
    const auto bare = [](const QString &name) { return name.startsWith(u'-') ? name.mid(1) : name; };
    for (const auto &column : page.order) {
        const auto *found = columnOf(info, bare(column));
        if (!found)
            return unknown(bare(column).left(60));
        const auto kind = kindOf(*found);
        cut.shape.order.push_back({snakeColumn(found->name), column.startsWith(u'-'), kind == Kind::Text ? u"''"_s : u"-9223372036854775807"_s});
    }
    for (const auto &column : info.spec.order) {
        if (std::ranges::find(cut.shape.order, bare(column), &store::PageShape::Column::name) == cut.shape.order.end())
            cut.shape.order.push_back({bare(column), column.startsWith(u'-'), {}});
    }
    MILLRACE_ASSERT(cut.shape.order.size() <= afterNames.size(), "a query with more key columns than a page can follow");
    size_t used = 0;
    for (const auto &filter : page.filters) {
        const auto *found = columnOf(info, filter.column);
        if (!found)
            return unknown(filter.column.left(60));
        if (used + 2 > filterNames.size() || !add(*found, filter, cut, used))
            return std::unexpected(Problems{{u"FilterInvalid"_s, filter.column, {{u"text"_s, filter.text.left(60)}, {u"wanted"_s, found->type}}}});
    }
    if (!page.after.isEmpty() && size_t(page.after.size()) != cut.shape.order.size())
        return std::unexpected(Problems{{u"PageKeyInvalid"_s, {}, {{u"wanted"_s, qint64(cut.shape.order.size())}}}});
    for (qsizetype i = 0; i < page.after.size(); ++i) {
        const auto key = page.after[i];
        if (!key.isString() && !key.isDouble())
            return std::unexpected(Problems{{u"PageKeyInvalid"_s, {}, {{u"wanted"_s, qint64(cut.shape.order.size())}}}});
        cut.binds.emplace_back(afterNames[size_t(i)], key.isString() ? store::Value(key.toString()) : store::Value(std::int64_t(key.toInteger())));
    }
    cut.binds.emplace_back("page_limit", store::Value(page.limit));
    return cut;
}

const store::Statement &pageStatement(const QuerySpec &spec, const Cut &cut, bool after)
{
    return known(spec, store::pageFrame(cut.shape, after), after ? u"after"_s : u"first"_s);
}

const store::Statement &outlineStatement(const QuerySpec &spec, const Cut &cut)
{
    return known(spec, store::outlineFrame(cut.shape), u"outline"_s);
}

} // namespace millrace::door
