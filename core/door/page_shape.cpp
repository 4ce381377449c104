// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/page_shape.h"

#include "door/grouping.h"

#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace millrace::door {

namespace {

constexpr std::array<const char *, 10> afterNames{"after_0", "after_1", "after_2", "after_3", "after_4", "after_5", "after_6", "after_7", "after_8", "after_9"};
constexpr std::array<const char *, 24> filterNames{"filter_0",  "filter_1",  "filter_2",  "filter_3",  "filter_4",  "filter_5",  "filter_6",  "filter_7",
                                                   "filter_8",  "filter_9",  "filter_10", "filter_11", "filter_12", "filter_13", "filter_14", "filter_15",
                                                   "filter_16", "filter_17", "filter_18", "filter_19", "filter_20", "filter_21", "filter_22", "filter_23"};
constexpr size_t mostOfOneFilter = 4;

/// Columns are named as SQL has it, fields as C++ has it.
QString sqlName(const FieldInfo &column) { return store::snakeCase(QLatin1StringView(column.name.toLatin1())); }

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

/// What stands for nothing where rows are sorted.
QString noneOf(const FieldInfo &column) { return kindOf(column) == Kind::Text ? u"''"_s : u"-9223372036854775807"_s; }

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
    case Kind::Rate:
        return figure(Rate::parse(text), &Rate::billionths);
    case Kind::Moment:
        if (const auto day = Day::parse(text.left(10)))
            return Instant::parse(day->toString() + u"T00:00:00Z"_s)->micros;
        return std::nullopt;
    case Kind::YesNo:
        return QStringList{u"yes"_s, u"true"_s, u"1"_s}.contains(text.toLower());
    case Kind::Money: // Its decimals are the currency's: see addAmount().
    case Kind::Integer:
    case Kind::Text:
        break;
    }
    bool ok = false;
    const auto number = text.toLongLong(&ok);
    return ok ? std::optional<std::int64_t>(number) : std::nullopt;
}

QString comparison(Filter::Is is) { return is == Filter::Is::AtLeast ? u">="_s : is == Filter::Is::AtMost ? u"<="_s : u"="_s; }

/// A figure in the smallest unit of a currency. What has more decimals than that lies between two amounts: one of them is
/// the bound, and nothing is equal to it.
std::expected<store::Value, NumberError> inMinorUnits(const QString &figure, Currency currency, Filter::Is is)
{
    const auto point = figure.indexOf(u'.');
    const int digits = currency.digits();
    const auto rest = point < 0 ? QString() : figure.mid(point + 1 + digits);
    const bool isBetween = std::ranges::any_of(rest, [](QChar c) { return c != u'0'; });
    if (!std::ranges::all_of(rest, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::unexpected(NumberError::NotANumber);
    const auto amount = Money::parse(point < 0 ? figure : figure.left(digits == 0 ? point : point + 1 + digits), currency);
    if (!amount)
        return std::unexpected(amount.error());
    if (amount->minor() == std::numeric_limits<std::int64_t>::max())
        return std::unexpected(NumberError::TooLarge);
    if (!isBetween)
        return store::Value(amount->minor());
    if (is != Filter::Is::AtLeast && is != Filter::Is::AtMost)
        return store::Value();
    const bool isNegative = figure.startsWith(u'-');
    return store::Value(amount->minor() + (is == Filter::Is::AtLeast ? (isNegative ? 0 : 1) : (isNegative ? -1 : 0)));
}

/// The currencies of so many decimals, as SQL lists them.
QString currenciesOf(int digits)
{
    QStringList codes;
    for (const auto currency : Currency::all()) {
        if (currency.digits() == digits)
            codes.append(u'\'' + currency.code() + u'\'');
    }
    return codes.join(u", "_s);
}

/// An amount without a currency compares with each row in that row's own: 100 are 100 yen, and 100 euros. With one, only
/// rows of that currency are meant. Beside each amount stands its currency, by custom of the statements.
bool addAmount(const FieldInfo &column, const Filter &filter, Cut &cut, size_t &used)
{
    const auto sql = store::pageColumn(sqlName(column));
    const auto currencySql = store::pageColumn(sqlName(column) + u"_currency"_s);
    const auto figure = filter.text.trimmed().section(u' ', 0, 0);
    const auto code = filter.text.trimmed().section(u' ', 1).trimmed();
    const auto bind = [&](const store::Value &value) {
        const auto *name = filterNames[used++];
        cut.binds.emplace_back(name, value);
        return u"CAST(:%1 AS %2)"_s.arg(QLatin1StringView(name), value.isText() ? u"TEXT"_s : u"BIGINT"_s);
    };
    if (!code.isEmpty()) {
        const auto currency = Currency::parse(code);
        const auto value = currency ? inMinorUnits(figure, *currency, filter.is) : std::unexpected(NumberError::NotANumber);
        if (!value)
            return false;
        cut.shape.conditions.append(u"%1 %2 %3"_s.arg(sql, comparison(filter.is), bind(*value)));
        cut.shape.conditions.append(u"%1 = %2"_s.arg(currencySql, bind(store::Value(code))));
        return true;
    }
    QString bound;
    for (const auto &[digits, sample] : {std::pair(0, u"JPY"_s), std::pair(3, u"KWD"_s), std::pair(2, u"EUR"_s)}) {
        const auto value = inMinorUnits(figure, *Currency::parse(sample), filter.is);
        if (!value)
            return false;
        bound += digits == 2 ? u" ELSE %1 END"_s.arg(bind(*value)) : u" WHEN %1 IN (%2) THEN %3"_s.arg(currencySql, currenciesOf(digits), bind(*value));
    }
    cut.shape.conditions.append(u"%1 %2 CASE%3"_s.arg(sql, comparison(filter.is), bound));
    return true;
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
    const auto sql = store::pageColumn(sqlName(column));
    const auto condition = [&](const QString &text, const store::Value &value) {
        const auto *name = filterNames[used++];
        cut.shape.conditions.append(text.arg(sql, u':' + QLatin1StringView(name)));
        cut.binds.emplace_back(name, value);
    };
    if (kind == Kind::Text) {
        if (filter.is == Filter::Is::Containing)
            condition(u"LOWER(%1) LIKE %2 ESCAPE '\\'"_s, containing(filter.text));
        else
            condition(u"%1 "_s + comparison(filter.is) + u" %2"_s, filter.text);
        return true;
    }
    if (kind == Kind::Money)
        return addAmount(column, filter, cut, used);
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

bool isGroupable(const FieldInfo &column)
{
    const auto kind = kindOf(column);
    return column.fields.empty() && (kind == Kind::Text || kind == Kind::Integer || kind == Kind::YesNo);
}

std::expected<Cut, Problems> cutOf(const QueryInfo &info, const Page &page)
{
    Cut cut;
    const auto unknown = [](const QString &name) { return std::unexpected(Problems{{u"ColumnUnknown"_s, name, {{u"name"_s, name}}}}); };
    const auto bare = [](const QString &name) { return name.startsWith(u'-') ? name.mid(1) : name; };
    for (const auto &column : page.order) {
        const auto *found = columnOf(info, bare(column));
        if (!found)
            return unknown(bare(column).left(60));
        cut.shape.order.push_back({sqlName(*found), column.startsWith(u'-'), noneOf(*found)});
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
        if (used + mostOfOneFilter > filterNames.size() || !add(*found, filter, cut, used))
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

std::expected<Gathering, Problems> gatheringOf(const QueryInfo &info, const Page &page, const QString &column)
{
    auto cut = cutOf(info, {{}, page.limit, {}, page.filters});
    if (!cut)
        return std::unexpected(cut.error());
    Gathering out;
    out.shape.conditions = cut->shape.conditions;
    std::ranges::copy_if(cut->binds, std::back_inserter(out.binds), [](const store::Bind &bind) { return qstrcmp(bind.name, "page_limit") != 0; });
    if (!column.isEmpty()) {
        const bool falls = column.startsWith(u'-');
        out.column = columnOf(info, falls ? column.mid(1) : column);
        if (!out.column || !isGroupable(*out.column))
            return std::unexpected(Problems{{u"ColumnUnknown"_s, column, {{u"name"_s, column.left(60)}}}});
        out.shape.column = {sqlName(*out.column), falls, noneOf(*out.column)};
    }
    for (const auto &field : info.columns) {
        const auto kind = kindOf(field);
        if (kind != Kind::Quantity && kind != Kind::Money)
            continue;
        out.shape.sums.push_back({sqlName(field), sqlName(field) + (kind == Kind::Money ? u"_currency"_s : u"_unit"_s)});
        out.sums.push_back(&field);
    }
    return out;
}

const store::Statement &groupStatement(const QuerySpec &spec, const Gathering &gathering)
{
    return known(spec, store::groupFrame(gathering.shape), u"groups"_s);
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
