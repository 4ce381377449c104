// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/arbitrary.h"

#include <QtGlobal>

#include <limits>

using namespace millrace;

/// RapidCheck's own hundred cases are few for arithmetic; who sets RC_PARAMS knows better.
static const bool thorough = qEnvironmentVariableIsSet("RC_PARAMS") || qputenv("RC_PARAMS", "max_success=1000");

namespace arbitrary {

rc::Gen<std::int64_t> integer()
{
    using Limits = std::numeric_limits<std::int64_t>;
    const auto nearPowerOfTwo = rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 64), rc::gen::inRange(-2, 3)), [](std::pair<int, int> p) {
        return static_cast<std::int64_t>((std::uint64_t(1) << p.first) + static_cast<std::uint64_t>(std::int64_t(p.second)));
    });
    const auto edge = rc::gen::element<std::int64_t>(Limits::min(), Limits::min() + 1, -1, 0, 1, Limits::max() - 1, Limits::max(),
                                                     1'000'000, -1'000'000, 1'000'000'000, 1'000'000'000'000'000'000);
    return rc::gen::oneOf(rc::gen::arbitrary<std::int64_t>(), rc::gen::cast<std::int64_t>(rc::gen::arbitrary<std::int16_t>()),
                          nearPowerOfTwo, edge);
}

rc::Gen<std::int64_t> integerBetween(std::int64_t least, std::int64_t greatest)
{
    return rc::gen::inRange<std::int64_t>(least, greatest + 1);
}

rc::Gen<std::int64_t> nonZero()
{
    return rc::gen::suchThat(integer(), [](std::int64_t value) { return value != 0; });
}

rc::Gen<std::int64_t> notNegative()
{
    return rc::gen::suchThat(integer(), [](std::int64_t value) { return value >= 0; });
}

rc::Gen<std::int64_t> positive()
{
    return rc::gen::suchThat(integer(), [](std::int64_t value) { return value > 0; });
}

rc::Gen<Rounding> rounding()
{
    return rc::gen::element(Rounding::HalfEven, Rounding::HalfUp, Rounding::Down, Rounding::Up, Rounding::Floor);
}

rc::Gen<Currency> currency()
{
    return rc::gen::elementOf(std::vector<Currency>(Currency::all().begin(), Currency::all().end()));
}

rc::Gen<Unit> unit()
{
    static const std::string allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/%._-";
    const auto code = rc::gen::mapcat(rc::gen::inRange(1, 9), [](int size) {
        return rc::gen::container<std::string>(static_cast<std::size_t>(size), rc::gen::elementOf(allowed));
    });
    const auto isUnit = [](const std::string &text) { return Unit::parse(QString::fromStdString(text)).has_value(); };
    return rc::gen::map(rc::gen::suchThat(code, isUnit), [](const std::string &text) { return *Unit::parse(QString::fromStdString(text)); });
}

rc::Gen<Conversion> conversion(std::int64_t greatest)
{
    return rc::gen::map(rc::gen::pair(integerBetween(1, greatest), integerBetween(1, greatest)),
                        [](std::pair<std::int64_t, std::int64_t> p) { return Conversion{p.first, p.second}; });
}

rc::Gen<std::string> digits(int least, int greatest)
{
    return rc::gen::mapcat(rc::gen::inRange(least, greatest + 1), [](int count) {
        return rc::gen::container<std::string>(static_cast<std::size_t>(count), rc::gen::elementOf(std::string("0123456789")));
    });
}

} // namespace arbitrary

std::ostream &millrace::operator<<(std::ostream &out, Rounding rounding)
{
    constexpr std::array names{"HalfEven", "HalfUp", "Down", "Up", "Floor"};
    return out << names.at(static_cast<std::size_t>(rounding));
}

std::ostream &millrace::operator<<(std::ostream &out, Currency currency)
{
    return out << currency.code().toStdString();
}

std::ostream &millrace::operator<<(std::ostream &out, Unit unit)
{
    return out << unit.code().toStdString();
}

std::ostream &millrace::operator<<(std::ostream &out, Conversion conversion)
{
    return out << conversion.numerator << '/' << conversion.denominator;
}
