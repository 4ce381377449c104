// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/enum_text.h"
#include "store/field.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace millrace::door {

/// A rejection or a question: a stable code, the field that it is about ("lines[2].quantity"), and what the words need.
/// Words for people live in ui/words, by code.
struct Problem
{
    QString code;
    QString field;
    QJsonObject arguments;
    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

/// The name of a described member: nameOf(&ReceiveGoods::lines) is "lines".
template<store::Described S, typename T>
QString nameOf(T S::*member)
{
    QString name;
    store::forEachField<S>([&](const auto &f, int) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(f.member)>, T S::*>) {
            if (f.member == member)
                name = QString::fromLatin1(f.name);
        }
    });
    return name;
}

/// The path of a field of one line: pathOf(&ReceiveGoods::lines, 2, &ReceiveGoods::Line::quantity).
template<store::Described S, typename L, store::Described P, typename T>
QString pathOf(L S::*lines, size_t index, T P::*member)
{
    return QStringLiteral("%1[%2].%3").arg(nameOf(lines)).arg(index).arg(nameOf(member));
}

} // namespace millrace::door
