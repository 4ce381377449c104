// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/paper/typesetter.h"
#include "world/desk_of.h"
#include "world/story.h"

namespace millrace::test {

/// A company that has bought, made and sold: one document of each kind that is printed, under the names PO, RC, WO, SO, SH, CI
/// and CN; PO has two hundred lines.
class PaperWorld
{
public:
    explicit PaperWorld(store::Engine engine);

    const ui::PaperTemplate &paper(const QString &id) const;
    ui::PaperContent content(const QString &paper, const QString &code);
    QString number(const char *name) const { return story.named(name); }
    /// Each paper with the code of what it is printed of.
    std::vector<std::pair<QString, QString>> everyPaper();

    World world;
    Story story;
    FakeNavigator navigator;
    std::shared_ptr<ui::Office> office;
};

inline const QString longName = QStringLiteral("Centrifugal pump housing of ductile iron, machined, pressure-tested at sixteen bar, with lifting eye");
inline const QString unbroken = QStringLiteral("Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftsverwaltungsgebaeudereinigungsfachkraft").left(118);

} // namespace millrace::test
