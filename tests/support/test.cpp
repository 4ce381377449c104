// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test.h"

#ifdef MILLRACE_TEST_WINDOWS
#include "foundation/theme/theme.h"
#include "support/unspoken.h"
#include "words/language.h"

#include <QApplication>
#include <QTemporaryDir>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace millrace::test;
using namespace Qt::StringLiterals;

static std::vector<Registration::Make> &registered()
{
    static std::vector<Registration::Make> makers;
    return makers;
}

Registration::Registration(Make make)
{
    registered().push_back(make);
}

int main(int argc, char *argv[])
{
    qputenv("QTEST_DISABLE_STACK_DUMP", "1"); // A crashed test would call the debugger over and over, and never end.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "1800000"); // How long a program may take, ctest knows.
#ifdef MILLRACE_TEST_WINDOWS
    // What the desktop remembers is this program's alone: others run beside it.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
#endif
    Application application(argc, argv);
    Application::setOrganizationName(QStringLiteral("millrace-test"));
    QStandardPaths::setTestModeEnabled(true); // No test touches the settings of the person who runs it.
    const bool hasLanguage = qEnvironmentVariableIsSet("MILLRACE_LANGUAGE");
    if (!hasLanguage)
        qputenv("MILLRACE_LANGUAGE", "en"); // Nor follows their language; nor does a program that it starts.
#ifdef MILLRACE_TEST_WINDOWS
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    if (hasLanguage)
        millrace::ui::language::speak();
    Unspoken unspoken;
    Application::installTranslator(&unspoken);
    millrace::ui::Theme::of().apply(application, millrace::ui::Theme::Mode::Light);
#endif

    std::vector<std::unique_ptr<QObject>> tests;
    for (const Registration::Make make : registered())
        tests.push_back(make());
    const auto name = [](const auto &test) { return QLatin1StringView(test->metaObject()->className()); };
    std::ranges::sort(tests, {}, name);

    QStringList arguments = application.arguments();
    if (arguments.size() > 1 && !arguments.at(1).startsWith(u'-')) {
        const QString wanted = arguments.takeAt(1);
        std::erase_if(tests, [&](const auto &test) { return name(test) != wanted; });
    }
    if (tests.empty()) {
        std::fprintf(stderr, "There is no such test class.\n");
        return 2;
    }

    int failures = 0;
    for (const auto &test : tests)
        failures += QTest::qExec(test.get(), arguments);
#ifdef MILLRACE_TEST_WINDOWS
    for (const auto &text : unspoken.texts()) {
        std::fprintf(stderr, "No German for %s\n", qUtf8Printable(text));
        ++failures;
    }
#endif
    return std::min(failures, 100);
}
