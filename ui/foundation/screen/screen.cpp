// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/screen/screen.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace millrace::ui {

Screens &Screens::all()
{
    static Screens screens;
    return screens;
}

void Screens::add(ScreenSpec spec)
{
    MILLRACE_ASSERT(!find(spec.id), "two screens of one id: " + spec.id.toStdString());
    m_specs.push_back(std::move(spec));
}

void Screens::addRecord(const QString &kind, const QString &screen, const QString &parameter)
{
    m_records.insert_or_assign(kind, Record{screen, parameter});
}

const ScreenSpec *Screens::find(const QString &id) const
{
    const auto found = std::ranges::find(m_specs, id, &ScreenSpec::id);
    return found == m_specs.end() ? nullptr : &*found;
}

const Screens::Record *Screens::record(const QString &kind) const
{
    const auto found = m_records.find(kind);
    return found == m_records.end() ? nullptr : &found->second;
}

std::vector<const ScreenSpec *> Screens::of(const QString &workspace, const Office &office) const
{
    std::vector<const ScreenSpec *> out;
    for (const auto &spec : m_specs) {
        if (spec.workspace == workspace && (spec.right.isEmpty() || office.mayQuery(spec.right)))
            out.push_back(&spec);
    }
    return out;
}

const std::vector<Workspace> &workspaces()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("millrace::ui", text); };
    static const std::vector<Workspace> all{
        {u"today"_s, tr("Today"), u"today"_s},
        {u"work_orders"_s, tr("Work orders"), u"work_order"_s},
        {u"engineering"_s, tr("Engineering"), u"structure"_s},
        {u"inventory"_s, tr("Inventory"), u"stock"_s},
        {u"purchasing"_s, tr("Purchasing"), u"purchase"_s},
        {u"sales"_s, tr("Sales"), u"sale"_s},
        {u"ledger"_s, tr("Ledger"), u"ledger"_s},
        {u"cost"_s, tr("Cost and variance"), u"variance"_s},
        {u"exceptions"_s, tr("Exceptions"), u"exception"_s},
        {u"audit"_s, tr("Audit"), u"audit"_s},
        {u"setup"_s, tr("Setup"), u"setup"_s},
    };
    return all;
}

} // namespace millrace::ui
