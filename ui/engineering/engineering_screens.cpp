// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/record/list_screen.h"
#include "today/all_screens.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace millrace::ui {

static QString tr(const char *text) { return QCoreApplication::translate("millrace::ui", text); }

void addEngineeringScreens(Screens &screens)
{
    const auto row = take(u"structure"_s, u"id"_s);
    addList(screens, {u"engineering.items"_s, u"engineering"_s, tr("Items"), u"item"_s, u"masterdata.items"_s, tr("Everything that is bought, made or sold"),
                      {u"supply"_s, u"category"_s}, {}, {}, u"item"_s, u"code"_s,
                      {{u"masterdata.CreateItem"_s, {}, {}, {}}, {u"masterdata.ChangeItem"_s, take(u"item"_s, u"code"_s), {}, {}}},
                      tr("Items stand here: what is bought, made and sold.")});
    addList(screens, {u"engineering.structures"_s, u"engineering"_s, tr("Structures"), u"structure"_s, u"engineering.structures"_s,
                      tr("What items are made of, and how; by revision"), {u"plant"_s}, {}, {}, u"structure"_s, u"id"_s,
                      {{u"engineering.DefineStructure"_s, {}, {}, {}}, {u"engineering.ReleaseStructure"_s, row, {u"draft"_s}, {u"draft"_s}}, {u"engineering.ObsoleteStructure"_s, row, {u"released"_s}, {}}},
                      tr("Structures stand here: components and operations of what is made.")});
    addList(screens, {u"engineering.structure_tree"_s, {}, tr("Structure"), u"structure"_s, u"engineering.structure_tree"_s, tr("Level by level"),
                      {u"plant"_s, u"day"_s}, {}, {u"scrapMilliont"_s}, u"item"_s, u"component"_s, {}, tr("This structure has no components.")});
    screens.addRecord(u"structure"_s, u"engineering.structure_tree"_s, u"structure"_s);
    addList(screens, {u"engineering.work_centres"_s, u"engineering"_s, tr("Work centres"), u"hold"_s, u"masterdata.work_centres"_s, tr("Where work is done, and what an hour costs"),
                      {u"plant"_s}, {}, {}, {}, u"code"_s, {{u"masterdata.CreateWorkCentre"_s, {}, {}, {}}, {u"masterdata.ChangeRates"_s, take(u"workCentre"_s, u"code"_s), {}, {}}},
                      tr("Work centres stand here: machines and places with their rates.")});
}

} // namespace millrace::ui
