// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/column.h"

#include <QDate>
#include <QJsonValue>

#include <optional>

namespace millrace::ui {

/// What was typed, as the door reads it; undefined where nothing was. What can't be understood is handed on as it is, so
/// that the door itself says at the field what is wrong with it. In the default locale.
QJsonValue typed(const QString &text, Kind kind, QDate today, const QStringList &choices = {});

/// "t" today, "+3", "-1", "+2w", "mon", "31", "31.12", "31.12.26", "12/31" in the order of the locale, "2026-12-31".
std::optional<QDate> typedDay(const QString &text, QDate today);

/// "1.234,50" and "1,234.50" as "1234.50", whichever the locale writes; digits are kept as they are. A sign that can't
/// part thousands is a decimal sign.
std::optional<QString> typedFigure(const QString &text);

/// A figure and what stands behind or before it: "12,5 kg", "€ 30". The figure is as it was typed.
struct Measured
{
    QString figure;
    QString unit;
};
Measured measured(const QString &text);

/// A value as somebody would type it.
QString asTyped(const QJsonValue &value, Kind kind);

} // namespace millrace::ui
