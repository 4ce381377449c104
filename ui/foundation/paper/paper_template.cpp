// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/paper/paper_template.h"

#include "base/fault.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

QStringList texts(const QJsonValue &json)
{
    QStringList out;
    if (json.isString())
        out.append(json.toString());
    for (const auto one : json.toArray())
        out.append(one.toString());
    return out;
}

QRectF rectangle(const QJsonValue &json)
{
    const auto array = json.toArray();
    return {array.at(0).toDouble(), array.at(1).toDouble(), array.at(2).toDouble(), array.at(3).toDouble()};
}

Symbology symbologyOf(const QString &name)
{
    return name == "data_matrix"_L1 ? Symbology::DataMatrix : name == "qr"_L1 ? Symbology::Qr : Symbology::Code128;
}

PaperTemplate::Table readTable(const QJsonObject &json)
{
    PaperTemplate::Table table{json["heading"_L1].toString(), json["rows"_L1].toString(), {}};
    for (const auto value : json["columns"_L1].toArray()) {
        const auto column = value.toObject();
        table.columns.push_back({column["label"_L1].toString(), texts(column["value"_L1]), column["share"_L1].toDouble(1),
                                 column["right"_L1].toBool(), column["symbol"_L1].toString()});
    }
    return table;
}

void readLabel(const QJsonObject &json, PaperTemplate &out)
{
    const auto size = json["size"_L1].toArray();
    out.labelSize = {size.at(0).toDouble(), size.at(1).toDouble()};
    out.labelRows = json["rows"_L1].toString();
    for (const auto value : json["texts"_L1].toArray()) {
        const auto text = value.toObject();
        out.labelTexts.push_back({text["value"_L1].toString(), rectangle(text["at"_L1]), text["letters"_L1].toDouble(3), text["strong"_L1].toBool(), text["label"_L1].toString()});
    }
    for (const auto value : json["symbols"_L1].toArray()) {
        const auto symbol = value.toObject();
        out.labelSymbols.push_back({symbol["pattern"_L1].toString(), symbologyOf(symbol["symbology"_L1].toString()), rectangle(symbol["at"_L1])});
    }
}

} // namespace

PaperTemplate readTemplate(const QString &id, const QJsonObject &json)
{
    PaperTemplate out;
    out.id = id;
    out.kinds = texts(json["of"_L1]);
    out.title = json["title"_L1].toString();
    out.titleBelowZero = json["titleBelowZero"_L1].toString();
    const auto sources = json["sources"_L1].toObject();
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        const auto source = it.value().toObject();
        out.sources.push_back({it.key(), source["query"_L1].toString(), source["parameter"_L1].toString(), source["filter"_L1].toString()});
    }
    out.isAddressed = json["addressed"_L1].toBool();
    out.symbol = json["symbol"_L1].toString();
    for (const auto value : json["facts"_L1].toArray())
        out.facts.push_back({value.toArray().at(0).toString(), value.toArray().at(1).toString()});
    for (const auto value : json["tables"_L1].toArray())
        out.tables.push_back(readTable(value.toObject()));
    const auto sums = json["sums"_L1].toObject();
    out.sums = {sums["net"_L1].toString(), sums["taxes"_L1].toString()};
    out.closing = texts(json["closing"_L1]);
    out.payable = json["payable"_L1].toString();
    out.signatures = texts(json["signatures"_L1]);
    if (json.contains("label"_L1))
        readLabel(json["label"_L1].toObject(), out);
    return out;
}

const std::vector<PaperTemplate> &paperTemplates()
{
    static const auto all = [] {
        std::vector<PaperTemplate> out;
        const QDir folder(u":/papers"_s);
        for (const auto &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            MILLRACE_ASSERT(file.open(QIODevice::ReadOnly), "a paper of our own can't be opened");
            const auto json = QJsonDocument::fromJson(file.readAll());
            MILLRACE_ASSERT(json.isObject(), "a paper of our own is no JSON: " + name.toStdString());
            out.push_back(readTemplate(name.section(u'.', 0, 0), json.object()));
        }
        return out;
    }();
    return all;
}

QString sourceOfValue(const QString &value)
{
    return value.contains(u'.') ? value.section(u'.', 0, 0) : QString();
}

QString columnOfValue(const QString &value)
{
    return value.section(u'.', -1);
}

} // namespace millrace::ui
