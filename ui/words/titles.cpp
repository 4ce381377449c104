// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/titles.h"

#include "words/language.h"
#include "words/rooms.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

using rooms::Room;
using rooms::Title;

struct Entry
{
    const char *context;
    const char *text;
};
using Index = std::map<QString, Entry>;

const std::vector<const Room *> &allRooms()
{
    static const std::vector<const Room *> all{&rooms::engineering, &rooms::house,      &rooms::inventory, &rooms::ledger, &rooms::masterdata,
                                               &rooms::production,  &rooms::purchasing, &rooms::sales,     &rooms::security,   &rooms::workflow};
    return all;
}

/// By the name with its room in front.
Index indexOf(std::span<const Title> Room::*part)
{
    Index index;
    for (const auto *room : allRooms()) {
        for (const auto &title : room->*part)
            index.emplace(QLatin1StringView(room->context) + u'.' + QLatin1StringView(title.name), Entry{room->context, title.title});
    }
    return index;
}

Index indexOf(std::span<const Title> titles, const char *context)
{
    Index index;
    for (const auto &title : titles)
        index.emplace(QString::fromLatin1(title.name), Entry{context, title.title});
    return index;
}

const Index &commands()
{
    static const auto index = indexOf(&Room::commands);
    return index;
}
const Index &queries()
{
    static const auto index = indexOf(&Room::queries);
    return index;
}
const Index &events()
{
    static const auto index = indexOf(&Room::events);
    return index;
}
const Index &fields()
{
    static const auto index = indexOf(rooms::fields, "fields");
    return index;
}
const Index &choices()
{
    static const auto index = indexOf(rooms::choices, "choices");
    return index;
}

QString read(const Index &index, const QString &name)
{
    const auto found = index.find(name);
    return found == index.end() ? takenApart(name.mid(name.indexOf(u'.') + 1)) : QCoreApplication::translate(found->second.context, found->second.text);
}

} // namespace

QString takenApart(const QString &name)
{
    QString out;
    for (const QChar c : name) {
        if (out.isEmpty())
            out += c.toUpper();
        else if (c == u'_')
            out += u' ';
        else if (c.isUpper())
            out += u' ' + QString(c.toLower());
        else
            out += c;
    }
    return out;
}

QString roomTitle(const QString &room)
{
    const auto found = std::ranges::find_if(allRooms(), [&](const Room *each) { return QLatin1StringView(each->context) == room; });
    return found == allRooms().end() ? takenApart(room) : QCoreApplication::translate((*found)->context, (*found)->title);
}
QString commandTitle(const QString &name) { return read(commands(), name); }
QString queryTitle(const QString &name) { return read(queries(), name); }
QString eventTitle(const QString &name) { return read(events(), name); }
QString fieldTitle(const QString &name) { return read(fields(), name); }
QString choiceTitle(const QString &value) { return read(choices(), value); }
QString choiceMeant(const QString &text, const QStringList &among)
{
    const auto word = text.trimmed();
    QStringList known = among;
    if (known.isEmpty())
        std::ranges::transform(choices(), std::back_inserter(known), [](const auto &entry) { return entry.first; });
    const bool isWritten = language::spoken() == language::all().front().code;
    const auto whole = std::ranges::find_if(known, [&](const QString &choice) { return choiceTitle(choice).compare(word, Qt::CaseInsensitive) == 0; });
    const auto begun = std::ranges::find_if(known, [&](const QString &choice) { return !isWritten && !word.isEmpty() && choiceTitle(choice).startsWith(word, Qt::CaseInsensitive); });
    return whole != known.end() ? *whole : begun != known.end() ? *begun : word.toLower().replace(u' ', u'_');
}
QString catalogueText(const QString &text) { return text.isEmpty() ? text : QCoreApplication::translate("catalogue", text.toUtf8().constData()); }
QString yesWord() { return QCoreApplication::translate("words", "yes"); }
QString noWord() { return QCoreApplication::translate("words", "no"); }

bool hasCommandTitle(const QString &name) { return commands().contains(name); }
bool hasQueryTitle(const QString &name) { return queries().contains(name); }
bool hasEventTitle(const QString &name) { return events().contains(name); }
bool hasFieldTitle(const QString &name) { return fields().contains(name); }
bool hasChoiceTitle(const QString &value) { return choices().contains(value); }

} // namespace millrace::ui
