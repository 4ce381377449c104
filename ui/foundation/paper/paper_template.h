// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/paper/symbol.h"

#include <QJsonObject>
#include <QSizeF>
#include <QStringList>

namespace millrace::ui {

/// A paper as resources/papers says it. A value is named "source.column"; in a table or on a label the column alone is one of
/// its row.
struct PaperTemplate
{
    struct Source
    {
        QString name;
        QString query;
        QString parameter; ///< Takes the code.
        QString filter;    ///< The column that equals the code, where no parameter takes it.
    };
    struct Fact
    {
        QString label; ///< A word of paper_words.
        QString value;
    };
    struct Column
    {
        QString label;
        QStringList values; ///< The first large, the others small below it.
        double share = 1;
        bool atRight = false;
        QString symbol; ///< A barcode instead: its pattern.
    };
    struct Table
    {
        QString heading;
        QString rows;
        std::vector<Column> columns;
    };
    /// What is added up below the tables.
    struct Sums
    {
        QString net;   ///< "lines.amount"
        QString taxes; ///< A source with name, rate, base and tax.
    };
    struct LabelText
    {
        QString value;
        QRectF where;
        double size = 3;
        bool semibold = false;
        QString label;
    };
    struct LabelSymbol
    {
        QString pattern;
        Symbology symbology{};
        QRectF where;
    };

    QString id;
    QStringList kinds; ///< Of the records that it is printed of.
    QString title;     ///< A word.
    QString titleBelowZero;
    std::vector<Source> sources;
    bool isAddressed = false;
    QString symbol; ///< At the title: a pattern.
    std::vector<Fact> facts;
    std::vector<Table> tables;
    Sums sums;
    QStringList closing;    ///< Values, each a paragraph.
    QString payable;        ///< The word that takes head.paymentDays and head.due.
    QStringList signatures; ///< Words.

    QSizeF labelSize; ///< Empty: a document on sheets.
    QString labelRows;
    std::vector<LabelText> labelTexts;
    std::vector<LabelSymbol> labelSymbols;

    bool isLabel() const { return !labelSize.isEmpty(); }
};

/// Every paper there is, read once; what can't be read is a bug.
const std::vector<PaperTemplate> &paperTemplates();
PaperTemplate readTemplate(const QString &id, const QJsonObject &json);

/// "head" of "head.number"; empty where the column stands alone.
QString sourceOfValue(const QString &value);
QString columnOfValue(const QString &value);

} // namespace millrace::ui
