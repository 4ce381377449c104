// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/record/list_screen.h"
#include "foundation/record/record_screen.h"
#include "today/all_screens.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace millrace::ui {

static QString tr(const char *text) { return QCoreApplication::translate("millrace::ui", text); }

/// A place of stock, as commands about it take it.
static QJsonObject place(const QJsonObject &row)
{
    QJsonObject out{{u"item"_s, row[u"item"_s]}, {u"plant"_s, row[u"plant"_s]}, {u"bin"_s, row[u"bin"_s]}, {u"from"_s, row[u"bin"_s]}};
    if (!row[u"lot"_s].toString().isEmpty())
        out[u"lot"_s] = row[u"lot"_s];
    return out;
}

void addInventoryScreens(Screens &screens)
{
    addList(screens, {u"inventory.stock_on_hand"_s, u"inventory"_s, tr("Stock on hand"), u"stock"_s, u"inventory.stock_on_hand"_s,
                      tr("Where goods lie now, and what they are worth"), {u"plant"_s, u"status"_s}, {}, {u"owner"_s, u"poolQuantity"_s}, u"item"_s, u"item"_s,
                      {{u"inventory.TransferStock"_s, place, {}, {}}, {u"inventory.PlaceHold"_s, place, {}, {}}, {u"inventory.ScrapStock"_s, place, {}, {}},
                       {u"inventory.ReleaseHold"_s, place, {}, {}}, {u"inventory.PostCount"_s, place, {}, {}}},
                      tr("Stock stands here by item, bin and lot, once goods are received.")});
    addList(screens, {u"inventory.item_availability"_s, u"inventory"_s, tr("Availability"), u"item"_s, u"inventory.item_availability"_s,
                      tr("What of each item is on hand, promised and free"), {u"plant"_s}, {}, {}, u"item"_s, u"item"_s, {}, tr("Nothing is on hand.")});
    addList(screens, {u"inventory.lots"_s, u"inventory"_s, tr("Lots"), u"lot"_s, u"inventory.lots"_s, tr("Lots and serial numbers, and how much of each is there"),
                      {}, {}, {}, u"lot"_s, u"code"_s, {{u"inventory.CreateLot"_s, {}, {}, {}}}, tr("Lots of items that are told apart stand here.")});
    addList(screens, {u"inventory.pools"_s, u"inventory"_s, tr("Stock value"), u"stock"_s, u"inventory.pools"_s, tr("What stock is worth, by what shares a cost"),
                      {u"plant"_s}, {}, {}, u"item"_s, u"item"_s, {{u"inventory.SetStandardCost"_s, take(u"item"_s, u"item"_s), {}, {}}}, tr("Nothing is on hand.")});
    addList(screens, {u"inventory.reservations"_s, u"inventory"_s, tr("Reservations"), u"hold"_s, u"inventory.reservations"_s, tr("Stock that is promised to orders"),
                      {u"plant"_s}, {}, {}, u"document"_s, u"document"_s, {}, tr("Nothing is promised.")});

    addRecord(screens, {u"lot"_s, tr("Lot"), u"lot"_s, u"inventory.lots"_s, u"lot"_s, {}, {},
                        {{tr("Where it lies"), u"inventory.stock_on_hand"_s, u"lot"_s, {u"owner"_s, u"poolQuantity"_s, u"lot"_s}, tr("Nothing of it is left."), {}, {}},
                         {tr("Moves"), u"inventory.moves_of_lot"_s, u"lot"_s, {u"pool"_s, u"sequence"_s, u"lot"_s}, tr("It has not moved."), {}, {}}},
                        {}, {}, {}, u"code"_s, true});
}

} // namespace millrace::ui
