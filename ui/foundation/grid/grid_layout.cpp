// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a person likes a grid laid out: columns, groups, totals, and layouts under names.

#include "door/grouping.h"
#include "foundation/grid/grid_panel.h"
#include "foundation/grid/totals_row.h"
#include "house/house.h"

#include <QInputDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace millrace::ui {

void GridPanel::openMenu(const QPoint &where, int section)
{
    QMenu menu(this);
    const auto &info = house::catalogue().query(m_model->question().query)->info();
    const auto *clicked = section < 0 ? nullptr : &m_model->columns()[size_t(section)];
    if (clicked && door::isGroupable(info.columns[size_t(section)])) {
        connect(menu.addAction(tr("Group by %1").arg(clicked->title)), &QAction::triggered, this, [this, name = clicked->name] { groupBy(name); });
    } else {
        auto *groups = menu.addMenu(tr("Group by"));
        for (const auto &column : m_model->columns()) {
            if (!door::isGroupable(info.columns[size_t(column.place)]) || m_header->isSectionHidden(column.place))
                continue;
            auto *action = groups->addAction(column.title);
            action->setCheckable(true);
            action->setChecked(column.name == m_model->group());
            connect(action, &QAction::triggered, this, [this, name = column.name] { groupBy(name == m_model->group() ? QString() : name); });
        }
    }
    if (!m_model->group().isEmpty()) {
        connect(menu.addAction(tr("No groups")), &QAction::triggered, this, [this] { groupBy({}); });
        connect(menu.addAction(tr("Open all groups")), &QAction::triggered, this, [this] { m_model->setAllOpen(true); });
        connect(menu.addAction(tr("Shut all groups")), &QAction::triggered, this, [this] { m_model->setAllOpen(false); });
    }
    auto *totals = menu.addAction(tr("Totals"));
    totals->setCheckable(true);
    totals->setChecked(m_model->wantsTotals());
    connect(totals, &QAction::toggled, this, &GridPanel::showTotals);
    menu.addSeparator();
    fillColumns(*menu.addMenu(tr("Columns")));
    fillLayouts(*menu.addMenu(tr("Layouts")));
    connect(menu.addAction(tr("As at first")), &QAction::triggered, this, &GridPanel::resetLayout);
    menu.exec(where);
}

void GridPanel::fillColumns(QMenu &menu)
{
    for (const auto &column : m_model->columns()) {
        if (column.kind == Kind::Code && recordKindOf(m_model->question().query, column).isEmpty())
            continue;
        auto *action = menu.addAction(column.title);
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column.place));
        connect(action, &QAction::toggled, this, [this, place = column.place](bool on) {
            m_header->setSectionHidden(place, !on);
            saveLayout();
        });
    }
}

void GridPanel::fillLayouts(QMenu &menu)
{
    const auto names = layoutNames();
    for (const auto &name : names)
        connect(menu.addAction(name), &QAction::triggered, this, [this, name] { useLayout(name); });
    if (!names.isEmpty())
        menu.addSeparator();
    connect(menu.addAction(tr("Keep this layout \u2026")), &QAction::triggered, this, [this] {
        const auto name = QInputDialog::getText(this, tr("Keep this layout"), tr("Its name")).trimmed();
        if (!name.isEmpty())
            keepLayout(name);
    });
    if (names.isEmpty())
        return;
    auto *forget = menu.addMenu(tr("Forget"));
    for (const auto &name : names)
        connect(forget->addAction(name), &QAction::triggered, this, [this, name] { QSettings().remove(layoutKey(name)); });
}

void GridPanel::groupBy(const QString &column)
{
    m_model->setGroup(column);
    saveLayout();
}

void GridPanel::filterBy(const QString &column, const QString &value)
{
    const int place = m_model->columnNamed(column);
    if (place < 0)
        return;
    const auto text = u'=' + value;
    const bool isSame = m_header->areFiltersShown() && m_header->editor(place)->text() == text;
    m_header->setFilterText(place, isSame ? QString() : text);
}

void GridPanel::showTotals(bool shown)
{
    m_model->setTotals(shown);
    m_totals->setVisible(shown);
    saveLayout();
}

QJsonObject GridPanel::layoutNow() const
{
    QJsonArray columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int place = m_header->logicalIndex(visual);
        const bool isHidden = m_header->isSectionHidden(place);
        const int width = isHidden ? 0 : m_header->sectionSize(place);
        columns.append(QJsonObject{{u"name"_s, m_model->columns()[size_t(place)].name}, {u"width"_s, width}, {u"hidden"_s, isHidden}});
    }
    return {{u"columns"_s, columns}, {u"group"_s, m_model->group()}, {u"totals"_s, m_model->wantsTotals()}, {u"order"_s, QJsonArray::fromStringList(m_order)}};
}

/// Columns that the layout does not know, of a newer version, stay where they are.
void GridPanel::applyLayout(const QJsonObject &layout)
{
    const QScopedValueRollback laying(m_isLaying, true);
    m_hasLayout = true;
    int visual = 0;
    for (const auto each : layout[u"columns"_s].toArray()) {
        const auto column = each.toObject();
        const int place = m_model->columnNamed(column[u"name"_s].toString());
        if (place < 0)
            continue;
        m_header->moveSection(m_header->visualIndex(place), visual++);
        m_header->setSectionHidden(place, column[u"hidden"_s].toBool());
        if (const int width = column[u"width"_s].toInt(); width > 0)
            m_header->resizeSection(place, width);
    }
    m_model->setTotals(layout[u"totals"_s].toBool());
    m_totals->setVisible(m_model->wantsTotals());
    if (const auto group = layout[u"group"_s].toString(); m_model->columnNamed(group) >= 0 || group.isEmpty())
        m_model->setGroup(group);
}

/// What a person laid out stays on this computer; the name is none for how it was left.
QString GridPanel::layoutKey(const QString &name) const
{
    const auto query = u"layouts/"_s + m_model->question().query;
    return name.isEmpty() ? query + u"/left"_s : query + u"/named/"_s + QString::fromLatin1(name.toUtf8().toHex());
}

QStringList GridPanel::layoutNames() const
{
    QSettings settings;
    settings.beginGroup(u"layouts/"_s + m_model->question().query + u"/named"_s);
    QStringList names;
    for (const auto &key : settings.childKeys())
        names.append(QString::fromUtf8(QByteArray::fromHex(key.toLatin1())));
    names.sort(Qt::CaseInsensitive);
    return names;
}

void GridPanel::keepLayout(const QString &name)
{
    QSettings().setValue(layoutKey(name), QJsonDocument(layoutNow()).toJson(QJsonDocument::Compact));
}

void GridPanel::useLayout(const QString &name)
{
    const auto layout = QJsonDocument::fromJson(QSettings().value(layoutKey(name)).toByteArray()).object();
    if (layout.isEmpty())
        return;
    restore(layout);
    applyLayout(layout);
    saveLayout();
}

void GridPanel::resetLayout()
{
    const QScopedValueRollback laying(m_isLaying, true);
    QSettings().remove(layoutKey());
    m_hasLayout = false;
    for (const auto &column : m_model->columns()) {
        m_header->moveSection(m_header->visualIndex(column.place), column.place);
        m_header->setSectionHidden(column.place, column.kind == Kind::Code || column.name == "id"_L1 || m_hiddenAtFirst.contains(column.name));
    }
    m_model->setTotals(false);
    m_totals->hide();
    m_model->setGroup({});
    sizeColumns();
}

void GridPanel::saveLayout()
{
    if (m_isLaying)
        return;
    m_hasLayout = true;
    keepLayout({});
}

void GridPanel::loadLayout()
{
    const auto layout = QJsonDocument::fromJson(QSettings().value(layoutKey()).toByteArray()).object();
    if (!layout.isEmpty())
        applyLayout(layout);
}

} // namespace millrace::ui
