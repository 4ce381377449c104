// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace millrace::ui::language {

namespace {

struct Spoken
{
    QString code = all().front().code;
    std::vector<std::unique_ptr<QTranslator>> translators;
};

Spoken &now()
{
    static Spoken spoken;
    return spoken;
}

bool isKnown(const QString &code)
{
    return std::ranges::find(all(), code, &Language::code) != all().end();
}

/// The first of the languages that the person asked the system for and that is spoken here.
QString ofSystem()
{
    for (const auto &name : QLocale::system().uiLanguages()) {
        if (const auto code = name.section(u'-', 0, 0); isKnown(code))
            return code;
    }
    return all().front().code;
}

/// The person's own habits where they go with the language; else those of its people, in the person's country if they live there.
QLocale habitsOf(const QString &code)
{
    const auto system = QLocale::system();
    const QLocale own(code);
    if (system.language() == own.language() || (system.language() == QLocale::C && code == all().front().code))
        return system;
    return QLocale(own.language(), system.territory());
}

void use(const QString &code)
{
    auto &spoken = now();
    spoken.code = code;
    spoken.translators.clear(); // A translator that goes away is no longer asked.
    if (code == all().front().code)
        return;
    for (const auto &file : {QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + code, u":/i18n/millrace_"_s + code}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file)) {
            QCoreApplication::installTranslator(translator.get());
            spoken.translators.push_back(std::move(translator));
        }
    }
}

} // namespace

const std::vector<Language> &all()
{
    static const std::vector<Language> known{{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}};
    return known;
}

void speak(const QString &chosen)
{
    const auto first = qEnvironmentVariable("MILLRACE_LANGUAGE");
    const auto code = isKnown(first) ? first : isKnown(chosen) ? chosen : ofSystem();
    QLocale::setDefault(habitsOf(code));
    use(code);
}

QString spoken()
{
    return now().code;
}

AsWritten::AsWritten() : m_spoken(std::exchange(now().code, all().front().code))
{
    if (m_spoken == now().code)
        return;
    for (const auto &translator : now().translators)
        QCoreApplication::removeTranslator(translator.get());
}

/// The translators were kept: answers in JSON come by the thousand.
AsWritten::~AsWritten()
{
    if (m_spoken == now().code)
        return;
    for (const auto &translator : now().translators)
        QCoreApplication::installTranslator(translator.get());
    now().code = m_spoken;
}

} // namespace millrace::ui::language
