// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/house.h"

#include "engineering/engineering.h"
#include "house/commands/found_company.h"
#include "house/commands/reverse_event.h"
#include "inventory/inventory.h"
#include "ledger/ledger.h"
#include "masterdata/masterdata.h"
#include "production/production.h"
#include "purchasing/purchasing.h"
#include "sales/sales.h"
#include "security/security.h"
#include "store/schema.h"
#include "workflow/workflow.h"

using namespace Qt::StringLiterals;

namespace millrace {

#define MILLRACE_SQL_OF(ROOM) \
    namespace ROOM { \
    store::statements::Files sqlFiles(); \
    }
MILLRACE_SQL_OF(store)
MILLRACE_SQL_OF(door)
MILLRACE_SQL_OF(security)
MILLRACE_SQL_OF(ledger)
MILLRACE_SQL_OF(masterdata)
MILLRACE_SQL_OF(inventory)
MILLRACE_SQL_OF(engineering)
MILLRACE_SQL_OF(purchasing)
MILLRACE_SQL_OF(sales)
MILLRACE_SQL_OF(production)
MILLRACE_SQL_OF(workflow)
MILLRACE_SQL_OF(house)
#undef MILLRACE_SQL_OF

namespace house {

const door::Catalogue &catalogue()
{
    static const door::Catalogue instance = [] {
        for (const auto &files : {store::sqlFiles(), door::sqlFiles(), security::sqlFiles(), ledger::sqlFiles(), masterdata::sqlFiles(),
                                  workflow::sqlFiles(), inventory::sqlFiles(), engineering::sqlFiles(), purchasing::sqlFiles(), sales::sqlFiles(),
                                  production::sqlFiles(), house::sqlFiles()})
            store::statements::add(files);
        door::Catalogue all;
        security::addTo(all);
        ledger::addTo(all);
        masterdata::addTo(all);
        workflow::addTo(all);
        inventory::addTo(all);
        engineering::addTo(all);
        purchasing::addTo(all);
        sales::addTo(all);
        production::addTo(all);
        all.add(FoundCompany::type());
        all.add(ReverseEvent::type());
        return all;
    }();
    return instance;
}

std::unique_ptr<store::Connection> open(const store::Location &location)
{
    catalogue();
    auto connection = std::make_unique<store::Connection>(location);
    const auto state = store::schemaState(*connection);
    const auto attempted = u"open %1"_s.arg(location.toString());
    if (state.present == 0)
        throw Fault(Fault::Kind::Damaged, attempted, u"there is no company in it yet"_s);
    if (!state.isCurrent())
        throw Fault(Fault::Kind::Older, attempted, u"it was written by an older Millrace, and an upgrade is needed"_s);
    return connection;
}

std::unique_ptr<store::Connection> create(const store::Location &location)
{
    catalogue();
    auto connection = std::make_unique<store::Connection>(location, store::Connection::Open::Create);
    const auto state = store::schemaState(*connection);
    if (state.present != 0)
        throw Fault(Fault::Kind::ReadOnly, u"found a company in %1"_s.arg(location.toString()), u"there is a company in it already"_s);
    store::upgradeSchema(*connection);
    return connection;
}

door::Session programSession()
{
    door::Session session;
    session.person = Id<Person>(1);
    session.code = session.name = u"millrace"_s;
    session.rights = {{u"*"_s, {}, {}}};
    session.source = u"house"_s;
    return session;
}

} // namespace house
} // namespace millrace
