// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation_file.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

struct Message
{
    QString source;
    QStringList translations;
    bool isFinished = true;
    bool isNumbered = false;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.isNumbered = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isNumbered)
                message.translations.append(xml.readElementText());
            else while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// %1, %n, {argument}, and the brackets around what is left out without its argument: the same, in any order.
QString placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?[0-9n]|\\{[a-zA-Z]+\\}"_s);
    static const QRegularExpression bracket(u"[\\[\\]]"_s);
    QStringList places;
    for (const auto &found : place.globalMatch(text))
        places.append(found.captured());
    places.sort();
    if (!places.isEmpty() && places.front().startsWith(u'{')) {
        const auto open = text.count(u'[');
        const auto closed = text.count(u']');
        places = QStringList(open, u"["_s) + places + QStringList(closed, u"]"_s);
    }
    return places.isEmpty() ? u"nothing"_s : places.join(u' ');
}

/// '.' or '?', or nothing that closes a sentence.
QChar endOf(const QString &text)
{
    const bool isGoingOn = text.endsWith("..."_L1) || text.endsWith(u'…');
    const auto last = text.isEmpty() || isGoingOn ? QChar() : text.back() == u']' ? text[std::max<qsizetype>(0, text.size() - 2)] : text.back();
    return last == u'.' || last == u'?' ? last : QChar();
}

QString wrongWith(const Message &message)
{
    const auto said = u"“%1”"_s.arg(message.source.simplified().left(80));
    if (!message.isFinished || message.translations.isEmpty() || message.translations.contains(QString()))
        return said + u" is not translated"_s;
    if (message.isNumbered && message.translations.size() != 2)
        return said + u" needs two forms"_s;
    for (const auto &translation : message.translations) {
        if (const auto wanted = placesIn(message.source), found = placesIn(translation); wanted != found)
            return u"%1 has %2, and its translation %3"_s.arg(said, wanted, found);
        if (endOf(message.source) != endOf(translation))
            return said + u" ends otherwise than its translation"_s;
        if (translation != translation.trimmed() && message.source == message.source.trimmed())
            return u"the translation of %1 has blanks at its ends"_s.arg(said);
    }
    return {};
}

} // namespace

Translations readTranslations(const QByteArray &file)
{
    Translations out;
    QString context;
    QXmlStreamReader xml(file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            ++out.texts;
            if (const auto wrong = wrongWith(readMessage(xml)); !wrong.isEmpty())
                out.wrong.append(context + u": "_s + wrong);
        }
    }
    if (xml.hasError())
        out.wrong.append(xml.errorString());
    return out;
}

} // namespace millrace::test
