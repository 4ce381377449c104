// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/query.h"

namespace millrace::cli {

// The pages of docs/reference, in Markdown.

QString commandsHead();
QString queriesHead();
/// A heading where the room is another than the one before, which is kept in room.
QString roomHeading(const QString &name, QString &room);
QString commandMarkdown(const door::CommandInfo &info);
QString queryMarkdown(const door::QueryInfo &info);
/// Every rejection and question with its words.
QString codesMarkdown();

} // namespace millrace::cli
