// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/editors/lines_model.h"
#include "foundation/office/desk.h"

namespace millrace::ui {

/// What a form begins with: what is known from the document that it is about, and what can only be one thing.
struct FormStart
{
    QJsonObject fields; ///< For fields that nothing stands in yet.
    std::vector<ContextColumn> context;
    std::vector<OfferedLine> lines; ///< For the field "lines".
    QString currency; ///< That every entity has.
};

/// The field whose document offers lines: "order" of "purchasing.ReceiveGoods". Empty where none does.
QString sourceOf(const QString &command);

/// Reads it, on the reading thread. What the person may not see is left out.
FormStart startOf(Desk &desk, const QString &command, const QJsonObject &fields);

} // namespace millrace::ui
