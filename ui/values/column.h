// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

#include <QJsonValue>

namespace millrace::ui {

/// What kind of value a field of the catalogue holds, and so how it is shown, edited and compared.
enum class Kind { Text, Choice, State, Command, Event, Code, Quantity, Money, Rate, Number, Day, Moment, YesNo, Lines };

Kind kindOf(const door::FieldInfo &field);
bool isFigure(Kind kind); ///< Stands at the right, with tabular figures.
bool hasUnit(Kind kind);  ///< Quantities and amounts: the figure means nothing without it.

/// A column of a query, as grids show it.
struct Column
{
    QString name; ///< "daysLate"
    QString title;
    QString meaning;
    Kind kind = Kind::Text;
    QStringList choices; ///< Of a choice, as the catalogue writes them.
    int place = 0;       ///< In the rows of the query.
};

std::vector<Column> columnsOf(const door::QueryInfo &info);
QString unitTitle(const Column &column); ///< Of the column beside it that holds the units alone: "Value, currency".

/// A value as people read it: in their locale, with a true minus; the unit or currency apart, to be shown muted.
struct Shown
{
    QString text;
    QString unit;
    bool isZero = false;
    bool isNegative = false;

    QString whole() const { return unit.isEmpty() ? text : text + u' ' + unit; }
};
Shown shown(const QJsonValue &value, Kind kind);

/// The figure of a quantity, amount or rate as it is written: "-12.50" of "-12.50 EUR"; for exports and sums.
QString figureOf(const QJsonValue &value);
QString unitOf(const QJsonValue &value);

} // namespace millrace::ui
