// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/all_screens.h"

namespace millrace::ui {

void addAllScreens(Screens &screens)
{
    addTodayScreens(screens);
    addProductionScreens(screens);
    addEngineeringScreens(screens);
    addInventoryScreens(screens);
    addPurchasingScreens(screens);
    addSalesScreens(screens);
    addLedgerScreens(screens);
    addSecurityScreens(screens);
    addMasterdataScreens(screens);
}

} // namespace millrace::ui
