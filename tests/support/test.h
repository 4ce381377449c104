// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTest>

#include <memory>

namespace millrace::test {

/// Puts a test class on the list of its program. Programs run their classes in the order of their names.
class Registration
{
public:
    using Make = std::unique_ptr<QObject> (*)();
    explicit Registration(Make make);
};

template<class Test>
std::unique_ptr<QObject> make()
{
    return std::make_unique<Test>();
}

} // namespace millrace::test

/// Registers a test class of one source file, after the class and at file scope:
///     MILLRACE_TEST(MoneyTest)
///     #include "tst_money.moc"
/// `tst_base` runs every class, `tst_base MoneyTest [options of Qt Test]` one of them.
#define MILLRACE_TEST(Class) static const millrace::test::Registration registrationOf##Class(&millrace::test::make<Class>);
