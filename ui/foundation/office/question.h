// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/grouping.h"
#include "door/outcome.h"
#include "door/query.h"

#include <QJsonObject>

namespace millrace::ui {

/// A query with its parameters, as the catalogue knows them.
struct Question
{
    QString query; ///< "production.work_orders"
    QJsonObject parameters;
    door::Page page;
};

/// Rows in the order of the query's columns; the key of the last one opens the next page.
struct Rows
{
    door::Problems problems;
    std::vector<QJsonArray> rows;
    QJsonArray lastKey;
};

struct Extent
{
    door::Problems problems;
    door::Outline outline;
};

struct Groups
{
    door::Problems problems;
    std::vector<door::Group> groups;
};

/// A command as a form holds it: nothing is known of it but its name and what was typed.
struct Draft
{
    QString command; ///< "production.ReportCompletion"
    QJsonObject fields;
    CommandId id; ///< Made when the form is opened, so that sending it twice does it once.
    QStringList accepted;
};

} // namespace millrace::ui
