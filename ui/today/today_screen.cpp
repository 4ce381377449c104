// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/today_screen.h"

#include "foundation/charts/bar_list.h"
#include "foundation/grid/grid_panel.h"
#include "foundation/theme/theme.h"
#include "today/all_screens.h"
#include "words/titles.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// A card that is one button: keyboard and mouse lead to what the figure counts.
class TileButton final : public QPushButton
{
public:
    TileButton(const QString &title, QLabel *&figure, QWidget *parent) : QPushButton(parent)
    {
        const auto &theme = Theme::of();
        setObjectName(u"tile"_s);
        setAccessibleName(title);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMinimumHeight(theme.px(76));
        auto *box = new QVBoxLayout(this);
        box->setContentsMargins(theme.px(space::between), theme.px(space::inside), theme.px(space::between), theme.px(space::inside));
        box->setSpacing(0);
        figure = new QLabel(u"\u2026"_s, this);
        figure->setProperty("type", u"figure"_s);
        auto *text = new QLabel(title, this);
        text->setProperty("ink", u"muted"_s);
        text->setWordWrap(true);
        for (auto *label : {figure, text}) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            box->addWidget(label);
        }
    }
};

QString today() { return QDate::currentDate().toString(Qt::ISODate); }

std::vector<Tile> tiles()
{
    using enum door::Filter::Is;
    return {
        {TodayScreen::tr("work orders released"), u"production.work_orders"_s, {{u"state"_s, u"released"_s}}, {}, u"production.work_orders"_s},
        {TodayScreen::tr("work orders late"), u"production.work_orders"_s, {}, {{u"daysLate"_s, AtLeast, u"1"_s}}, u"production.work_orders"_s, true},
        {TodayScreen::tr("purchase orders due"), u"purchasing.open_orders"_s, {{u"dueUntil"_s, today()}}, {}, u"purchasing.open_orders"_s, true},
        {TodayScreen::tr("sales orders due"), u"sales.open_orders"_s, {{u"dueUntil"_s, today()}}, {}, u"sales.open_orders"_s, true},
        {TodayScreen::tr("lots and places on hold"), u"inventory.stock_on_hand"_s, {{u"status"_s, u"held"_s}}, {}, u"inventory.stock_on_hand"_s},
        {TodayScreen::tr("receivables overdue"), u"ledger.open_items"_s, {{u"kind"_s, u"receivable"_s}, {u"overdue"_s, 1}}, {}, u"ledger.receivables"_s, true},
        {TodayScreen::tr("payables overdue"), u"ledger.open_items"_s, {{u"kind"_s, u"payable"_s}, {u"overdue"_s, 1}}, {}, u"ledger.payables"_s, true},
        {TodayScreen::tr("waiting for a decision"), u"security.waiting_commands"_s, {}, {}, u"security.waiting_commands"_s, true},
    };
}

/// What is worth a list on the first page, by right: at most two of them.
struct Work
{
    QString title;
    QString query;
    QJsonObject parameters;
    std::vector<door::Filter> filters;
    QStringList order;
    QStringList hidden;
    QString record;
    QString key;
};

std::vector<Work> work()
{
    return {
        {TodayScreen::tr("Late work orders, the latest first"), u"production.work_orders"_s, {}, {{u"daysLate"_s, door::Filter::Is::AtLeast, u"1"_s}}, {u"-daysLate"_s},
         {u"plant"_s, u"start"_s, u"plannedCost"_s}, u"work_order"_s, u"number"_s},
        {TodayScreen::tr("Sales orders to ship"), u"sales.open_orders"_s, {}, {}, {u"due"_s}, {u"day"_s, u"reference"_s, u"plant"_s}, u"sales_order"_s, u"number"_s},
        {TodayScreen::tr("Purchase orders to come"), u"purchasing.open_orders"_s, {}, {}, {u"due"_s}, {u"day"_s, u"reference"_s, u"plant"_s}, u"purchase_order"_s, u"number"_s},
        {TodayScreen::tr("What waits"), u"security.waiting_commands"_s, {}, {}, {u"-asked"_s}, {u"content"_s, u"sourceKey"_s, u"settledBy"_s, u"settled"_s, u"source"_s}, {}, u"id"_s},
        {TodayScreen::tr("Receivables, the oldest first"), u"ledger.open_items"_s, {{u"kind"_s, u"receivable"_s}}, {}, {u"-overdue"_s},
         {u"kind"_s, u"line"_s, u"quantity"_s, u"account"_s}, u"document"_s, u"number"_s},
    };
}

} // namespace

void addTodayScreens(Screens &screens)
{
    screens.add({u"today"_s, u"today"_s, TodayScreen::tr("Today"), u"today"_s, {}, [](const Surroundings &surroundings, const QJsonObject &, QWidget *parent) -> Screen * {
        return new TodayScreen(surroundings, parent);
    }});
}

TodayScreen::TodayScreen(const Surroundings &surroundings, QWidget *parent) : Screen(parent), m_surroundings(surroundings)
{
    setObjectName(u"today"_s);
    const auto &theme = Theme::of();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(theme.px(space::between), theme.px(space::between), theme.px(space::between), theme.px(space::between));
    box->setSpacing(theme.px(space::between));
    auto *greeting = new QLabel(surroundings.office->session().name, this);
    greeting->setProperty("type", u"title"_s);
    auto *day = new QLabel(QLocale().toString(QDate::currentDate(), QLocale::LongFormat), this);
    day->setProperty("ink", u"muted"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(space::inside));
    head->addWidget(greeting, 0, Qt::AlignBaseline);
    head->addWidget(day, 0, Qt::AlignBaseline);
    head->addStretch(1);
    box->addLayout(head);
    addTiles();
    addWork();
    connect(surroundings.office.get(), &Office::happened, this, [this] {
        count();
        readCharts();
    });
    count();
    readCharts();
}

void TodayScreen::addTiles()
{
    auto *line = new QGridLayout;
    line->setSpacing(Theme::of().px(space::inside));
    int at = 0;
    for (const auto &tile : tiles()) {
        if (!m_surroundings.office->mayQuery(tile.query))
            continue;
        QLabel *figure = nullptr;
        auto *button = new TileButton(tile.title, figure, this);
        connect(button, &QPushButton::clicked, this, [this, screen = tile.screen, parameters = tile.parameters, filters = tile.filters] {
            m_surroundings.navigator->openScreen(screen, filters.empty() ? parameters : QJsonObject());
        });
        line->addWidget(button, at / 4, at % 4);
        ++at;
        m_tiles.emplace_back(tile, figure);
    }
    for (int i = 0; i < 4; ++i)
        line->setColumnStretch(i, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void TodayScreen::addWork()
{
    const auto &theme = Theme::of();
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(space::between));
    for (const auto &list : work()) {
        if (m_grids.size() == 2 || !m_surroundings.office->mayQuery(list.query))
            continue;
        auto *card = new QWidget(this);
        card->setProperty("card", true);
        card->setAttribute(Qt::WA_StyledBackground);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(1, theme.px(space::inside), 1, 1);
        column->setSpacing(theme.px(space::grid));
        auto *title = new QLabel(list.title, card);
        title->setProperty("strong", true);
        title->setContentsMargins(theme.px(space::between), 0, 0, 0);
        auto *grid = new GridPanel(m_surroundings, list.query, card);
        grid->setCompact(true);
        grid->hideColumns(list.hidden);
        grid->setEmptyText(tr("Nothing here: all is well."));
        if (!list.record.isEmpty()) {
            grid->setOpens([this, list](const QJsonObject &row) { m_surroundings.navigator->openRecord(list.record, row[list.key].toString()); });
        }
        grid->restore({{u"order"_s, QJsonArray::fromStringList(list.order)}});
        grid->model().setFilters(list.filters);
        grid->setParameters(list.parameters);
        column->addWidget(title);
        column->addWidget(grid, 1);
        line->addWidget(card, 1);
        m_grids.push_back(grid);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(line, 3);
    if (!m_surroundings.office->mayQuery(u"production.wip"_s)) {
        if (m_grids.empty())
            static_cast<QVBoxLayout *>(layout())->addStretch(1);
        return;
    }
    auto *card = new QWidget(this);
    card->setProperty("card", true);
    card->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    m_chart = new BarList(card);
    connect(m_chart, &BarList::chosen, this, [this](const QString &order) { m_surroundings.navigator->openRecord(u"work_order"_s, order); });
    column->addWidget(m_chart, 1);
    static_cast<QVBoxLayout *>(layout())->addWidget(card, 2);
}

void TodayScreen::count()
{
    for (const auto &[tile, figure] : m_tiles) {
        ++m_pending;
        m_surroundings.office->outline({tile.query, tile.parameters, {{}, 1000, {}, tile.filters}}).then(this, [this, figure = figure, trouble = tile.isTrouble](const Extent &extent) {
            --m_pending;
            const auto rows = extent.outline.rows;
            figure->setText(extent.problems.empty() ? QLocale().toString(qlonglong(rows)) : u"\u2013"_s);
            figure->setProperty("ink", trouble && rows > 0 ? u"bad"_s : rows == 0 ? u"faint"_s : QString());
            figure->style()->polish(figure);
        });
    }
}

void TodayScreen::readCharts()
{
    if (!m_chart)
        return;
    ++m_pending;
    m_surroundings.office->ask({u"production.wip"_s, {}, {{}, 8, {u"-total"_s}, {}}}).then(this, [this](const Rows &rows) {
        --m_pending;
        std::vector<BarList::Bar> bars;
        for (const auto &row : rows.rows) { // number, item, plant, due, the elements, total, id
            const auto total = row[row.size() - 2];
            bars.push_back({row[0].toString() + u"  "_s + row[1].toString(), shown(total, Kind::Money).whole(), figureOf(total).toDouble(), 0, row[0].toString()});
        }
        m_chart->show(bars.empty() ? tr("Nothing lies in work in process") : tr("Most value lies in these work orders"), bars);
    });
}

bool TodayScreen::isReady() const
{
    return m_pending == 0 && std::ranges::all_of(m_grids, &GridPanel::isReady);
}

} // namespace millrace::ui
