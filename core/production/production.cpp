// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/production.h"

#include "production/commands/book_labour.h"
#include "production/commands/book_machine_time.h"
#include "production/commands/cancel_work_order.h"
#include "production/commands/close_work_order.h"
#include "production/commands/create_work_order.h"
#include "production/commands/declare_scrap.h"
#include "production/commands/issue_material.h"
#include "production/commands/release_work_order.h"
#include "production/commands/reopen_work_order.h"
#include "production/commands/report_completion.h"
#include "production/commands/return_material.h"
#include "production/queries/availability.h"
#include "production/queries/variances.h"
#include "production/queries/wip.h"
#include "production/queries/work_order.h"
#include "production/queries/work_order_components.h"
#include "production/queries/work_order_cost.h"
#include "production/queries/work_order_operations.h"
#include "production/queries/work_orders.h"
#include "production/types/rows.h"

namespace millrace::production {

void addTo(door::Catalogue &catalogue)
{
    catalogue.add(CreateWorkOrder::type());
    catalogue.add(ReleaseWorkOrder::type());
    catalogue.add(IssueMaterial::type());
    catalogue.add(ReturnMaterial::type());
    catalogue.add(BookLabour::type());
    catalogue.add(BookMachineTime::type());
    catalogue.add(ReportCompletion::type());
    catalogue.add(DeclareScrap::type());
    catalogue.add(CloseWorkOrder::type());
    catalogue.add(CancelWorkOrder::type());
    catalogue.add(ReopenWorkOrder::type());
    catalogue.addQuery<WorkOrders>();
    catalogue.addQuery<WorkOrderHead>();
    catalogue.addQuery<WorkOrderComponents>();
    catalogue.addQuery<WorkOrderOperations>();
    catalogue.addQuery<WorkOrderCost>();
    catalogue.addQuery<Wip>();
    catalogue.addQuery<Variances>();
    catalogue.addQuery<Availability>();
    catalogue.addPosted<WipEntryRow>();
    catalogue.addPosted<VarianceRow>();
}

} // namespace millrace::production
