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

QString Screens::workspaceOf(const ScreenSpec &spec) const
{
    if (!spec.workspace.isEmpty())
        return spec.workspace;
    for (const auto &[kind, record] : m_records) {
        if (const auto home = m_homes.find(kind); record.screen == spec.id && home != m_homes.end())
            return home->second;
    }
    return {};
}

const std::vector<Workspace> &workspaces()
{
    // Under the icons of the rail there is room for one short word, so they are filed apart from the screens.
    struct Entry
    {
        const char *id;
        const char *title;
        const char *icon;
    };
    static constexpr Entry entries[] = {
        {"today", QT_TRANSLATE_NOOP("workspaces", "Today"), "today"},
        {"work_orders", QT_TRANSLATE_NOOP("workspaces", "Work orders"), "work_order"},
        {"engineering", QT_TRANSLATE_NOOP("workspaces", "Engineering"), "structure"},
        {"inventory", QT_TRANSLATE_NOOP("workspaces", "Inventory"), "stock"},
        {"purchasing", QT_TRANSLATE_NOOP("workspaces", "Purchasing"), "purchase"},
        {"sales", QT_TRANSLATE_NOOP("workspaces", "Sales"), "sale"},
        {"ledger", QT_TRANSLATE_NOOP("workspaces", "Ledger"), "ledger"},
        {"cost", QT_TRANSLATE_NOOP("workspaces", "Cost and variance"), "variance"},
        {"exceptions", QT_TRANSLATE_NOOP("workspaces", "Exceptions"), "exception"},
        {"audit", QT_TRANSLATE_NOOP("workspaces", "Audit"), "audit"},
        {"setup", QT_TRANSLATE_NOOP("workspaces", "Setup"), "setup"},
    };
    static const auto all = [] {
        std::vector<Workspace> out;
        for (const auto &entry : entries)
            out.push_back({QString::fromLatin1(entry.id), QCoreApplication::translate("workspaces", entry.title), QString::fromLatin1(entry.icon)});
        return out;
    }();
    return all;
}

} // namespace millrace::ui
