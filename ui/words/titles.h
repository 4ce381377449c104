// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace millrace::ui {

// What people read for the names of the catalogues. A name without words of its own is taken apart: "daysLate" reads
// "Days late".

QString commandTitle(const QString &name); ///< "purchasing.ReceiveGoods": "Receive goods"
QString queryTitle(const QString &name);   ///< "purchasing.open_orders": "Open orders"
QString eventTitle(const QString &name);   ///< "purchasing.goods_received": "Goods received"
QString fieldTitle(const QString &name);   ///< "daysLate": "Days late"
QString choiceTitle(const QString &value); ///< "finished_goods": "Finished goods"; also for states
QString yesWord();
QString noWord();

} // namespace millrace::ui
