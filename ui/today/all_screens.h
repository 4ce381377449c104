// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace millrace::ui {

class Screens;

/// Every screen of the program, in the order in which workspaces show them. To add one, add its list or record to the
/// file of its room.
void addAllScreens(Screens &screens);

void addTodayScreens(Screens &screens);
void addProductionScreens(Screens &screens);
void addEngineeringScreens(Screens &screens);
void addInventoryScreens(Screens &screens);
void addMasterdataScreens(Screens &screens);
void addPurchasingScreens(Screens &screens);
void addSalesScreens(Screens &screens);
void addLedgerScreens(Screens &screens);
void addSecurityScreens(Screens &screens);

} // namespace millrace::ui
