// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace millrace::ui {

// What people read for the names of the catalogues. A name without words of its own is taken apart: "daysLate" reads
// "Days late"; the has... functions tell whether it has, for the test that everything does.

QString takenApart(const QString &name);
QString roomTitle(const QString &room);    ///< "masterdata": "Master data"
QString commandTitle(const QString &name); ///< "purchasing.ReceiveGoods": "Receive goods"
QString queryTitle(const QString &name);   ///< "purchasing.open_orders": "Open purchase orders"
QString eventTitle(const QString &name);   ///< "purchasing.goods_received": "Goods received"
QString fieldTitle(const QString &name);   ///< "daysLate": "Days late"
QString choiceTitle(const QString &value); ///< "finished_goods": "Finished goods"; also for states
/// The choice that a person means who types its title; in other languages than the source's, the beginning of it will do.
QString choiceMeant(const QString &text, const QStringList &among = {});
QString catalogueText(const QString &text); ///< A summary or a meaning, which core gives as the source has it.
QString yesWord();
QString noWord();

bool hasCommandTitle(const QString &name);
bool hasQueryTitle(const QString &name);
bool hasEventTitle(const QString &name);
bool hasFieldTitle(const QString &name);
bool hasChoiceTitle(const QString &value);

} // namespace millrace::ui
