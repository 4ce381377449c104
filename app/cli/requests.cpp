// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/requests.h"

#include "cli/suggest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cctype>
#include <iostream>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

door::Problem notJson(const QString &what)
{
    return {u"NotJson"_s, {}, {{u"what"_s, what}}};
}

void wrongType(Request &request, const QString &field, const QString &wanted)
{
    request.problems.push_back({u"WrongType"_s, field, {{u"wanted"_s, wanted}}});
}

QString takeText(QJsonObject &object, const QString &name, Request &request)
{
    const auto value = object.take(name);
    if (!value.isUndefined() && !value.isString())
        wrongType(request, name, u"text"_s);
    return value.toString();
}

/// The first number with a fraction or exponent whose digits are too many to come through a JSON parser as they are.
QByteArray numberNotExact(const QByteArray &json)
{
    constexpr int exactDigits = 15;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (quoted && json[i] == '\\') {
            ++i;
        } else if (json[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && std::isdigit(static_cast<unsigned char>(json[i]))) {
            const auto start = i;
            while (i < json.size() && (std::isalnum(static_cast<unsigned char>(json[i])) || json[i] == '.' || json[i] == '+' || json[i] == '-'))
                ++i;
            const auto token = json.mid(start, i-- - start);
            const auto mantissa = token.toLower().split('e').first();
            auto digits = QByteArray(mantissa).replace(".", "");
            while (digits.startsWith('0'))
                digits.remove(0, 1);
            if (digits.size() > exactDigits && (token.contains('.') || mantissa.size() < token.size()))
                return token;
        }
    }
    return {};
}

} // namespace

QJsonObject parsed(const QByteArray &text, door::Problems &problems)
{
    if (!text.isValidUtf8()) {
        problems.push_back(notJson(u"it is not valid UTF-8"_s));
        return {};
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        problems.push_back(notJson(u"%1, at character %2"_s.arg(error.errorString()).arg(error.offset + 1)));
    else if (!document.isObject())
        problems.push_back(notJson(u"it is no object"_s));
    else if (const auto number = numberNotExact(text); !number.isEmpty())
        problems.push_back({u"NumberNotExact"_s, {}, {{u"number"_s, QString::fromLatin1(number.left(60))}, {u"digits"_s, 15}}});
    return document.object();
}

Request requestOf(const QByteArray &line)
{
    Request out;
    auto object = parsed(line, out.problems);
    if (!out.problems.empty())
        return out;
    out.command = takeText(object, u"command"_s, out);
    if (out.command.isEmpty() && out.problems.empty())
        out.problems.push_back({u"FieldMissing"_s, u"command"_s, {}});
    const auto fields = object.take(u"fields"_s);
    if (!fields.isUndefined() && !fields.isObject())
        wrongType(out, u"fields"_s, u"object"_s);
    out.fields = fields.toObject();
    if (const auto id = takeText(object, u"id"_s, out); !id.isEmpty()) {
        const auto given = CommandId::parse(id);
        if (given)
            out.sending.id = *given;
        else
            wrongType(out, u"id"_s, u"UUID"_s);
    }
    out.sending.sourceKey = takeText(object, u"key"_s, out);
    const auto accept = object.take(u"accept"_s);
    if (!accept.isUndefined() && !accept.isArray())
        wrongType(out, u"accept"_s, u"list of text"_s);
    for (const auto code : accept.toArray())
        out.sending.accepted.append(code.toString());
    for (const auto &name : object.keys())
        out.problems.push_back({u"FieldUnknown"_s, name.left(60), {}});
    return out;
}

bool nextLine(QByteArray &line)
{
    std::string read;
    while (std::getline(std::cin, read)) {
        line = QByteArray::fromStdString(read).trimmed();
        if (!line.isEmpty())
            return true;
    }
    if (std::cin.bad())
        throw Fault(Fault::Kind::Other, u"read standard input"_s, u"it broke off"_s);
    return false;
}

door::ReadCommand read(door::Door &door, const Request &request)
{
    auto out = door::readCommand(door.catalogue(), door.connection(), request.command, request.fields);
    if (out.command.type)
        return out;
    QStringList names;
    for (const auto &[name, command] : door.catalogue().commands())
        names.append(name);
    if (const auto near = nearest(request.command, names); !near.isEmpty())
        out.problems.front().arguments.insert(u"nearest"_s, near);
    return out;
}

} // namespace millrace::cli
