// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"
#include "foundation/paper/paper_template.h"
#include "values/column.h"

namespace millrace::ui {

/// What a paper is filled with: the rows of its sources, as the queries gave them.
struct PaperContent
{
    struct Source
    {
        std::vector<Column> columns;
        std::vector<QJsonObject> rows;
    };
    std::map<QString, Source> sources;
    door::Problems problems;

    const std::vector<QJsonObject> &rows(const QString &source) const;
    /// A value as it is printed; a column alone is one of the row.
    QString text(const QString &value, const QJsonObject &row, const QString &rowSource) const;
    QString raw(const QString &value, const QJsonObject &row, const QString &rowSource) const;
    /// The sum of a column, exact, and the currency or unit of its rows.
    QString sum(const QString &value) const;
    QString unit(const QString &value) const;
    /// "(91){head.number}(92){number}" with the values put in.
    SymbolText symbolText(const QString &pattern, const QJsonObject &row, const QString &rowSource) const;
};

/// Whether every question that the paper is made of may be asked.
bool mayPrint(const Office &office, const PaperTemplate &paper);
std::vector<const PaperTemplate *> papersOf(const Office &office, const QString &kind);

Answer<PaperContent> contentOf(Office &office, const PaperTemplate &paper, const QString &code);

/// "12.5" as it is printed: with two decimals at least, as prices are.
QString priceText(const QString &figure);
/// "19" of a rate of 0.19.
QString percentText(const QString &figure);

} // namespace millrace::ui
