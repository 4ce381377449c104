// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/kept.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace millrace::ui::kept {

namespace {

QSettings settings()
{
    return QSettings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/millrace/desktop.ini"_s, QSettings::IniFormat);
}

QString deskKey(const store::Location &location, const QString &person)
{
    const auto text = addressOf(location) + u'|' + person;
    return u"desk/"_s + QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex());
}

constexpr int companiesKept = 8;

} // namespace

Preferences preferences()
{
    const auto file = settings();
    Preferences out;
    const auto mode = file.value("theme"_L1).toString();
    out.mode = mode == "light"_L1 ? Theme::Mode::Light : mode == "dark"_L1 ? Theme::Mode::Dark : Theme::Mode::System;
    out.percent = std::clamp(file.value("zoom"_L1, 100).toInt(), 100, 200);
    out.language = file.value("language"_L1).toString();
    out.animations = file.value("animations"_L1, true).toBool();
    out.idleMinutes = std::clamp(file.value("idleMinutes"_L1, 15).toInt(), 0, 480);
    return out;
}

void keep(const Preferences &preferences)
{
    auto file = settings();
    file.setValue("theme"_L1, preferences.mode == Theme::Mode::Light ? u"light"_s : preferences.mode == Theme::Mode::Dark ? u"dark"_s : u"system"_s);
    file.setValue("zoom"_L1, preferences.percent);
    file.setValue("language"_L1, preferences.language);
    file.setValue("animations"_L1, preferences.animations);
    file.setValue("idleMinutes"_L1, preferences.idleMinutes);
}

QString addressOf(const store::Location &location)
{
    if (location.engine == store::Engine::Sqlite || location.options.isEmpty())
        return location.toString();
    QUrlQuery query;
    for (const auto &option : location.options.split(u';', Qt::SkipEmptyParts))
        query.addQueryItem(option.section(u'=', 0, 0), option.section(u'=', 1));
    return location.toString() + u'?' + query.toString(QUrl::FullyEncoded);
}

std::vector<Company> companies()
{
    auto file = settings();
    std::vector<Company> out;
    const int count = file.beginReadArray("companies"_L1);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        out.push_back({file.value("address"_L1).toString(), file.value("name"_L1).toString()});
    }
    return out;
}

namespace {

void write(const std::vector<Company> &companies)
{
    auto file = settings();
    file.remove("companies"_L1);
    file.beginWriteArray("companies"_L1, int(companies.size()));
    for (size_t i = 0; i < companies.size(); ++i) {
        file.setArrayIndex(int(i));
        file.setValue("address"_L1, companies[i].address);
        file.setValue("name"_L1, companies[i].name);
    }
    file.endArray();
}

} // namespace

void addCompany(const Company &company)
{
    auto all = companies();
    std::erase_if(all, [&](const Company &other) { return other.address == company.address; });
    all.insert(all.begin(), company);
    if (all.size() > companiesKept)
        all.resize(companiesKept);
    write(all);
}

void removeCompany(const QString &address)
{
    auto all = companies();
    std::erase_if(all, [&](const Company &other) { return other.address == address; });
    write(all);
}

QJsonObject desk(const store::Location &location, const QString &person)
{
    return QJsonDocument::fromJson(settings().value(deskKey(location, person)).toByteArray()).object();
}

void keepDesk(const store::Location &location, const QString &person, const QJsonObject &desk)
{
    settings().setValue(deskKey(location, person), QJsonDocument(desk).toJson(QJsonDocument::Compact));
}

} // namespace millrace::ui::kept
