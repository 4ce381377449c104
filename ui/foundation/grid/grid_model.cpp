// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/grid/grid_model.h"

#include "house/house.h"

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr int pagesHeld = 60;
constexpr int flashLasts = 1500;
constexpr int refreshSoonest = 60;
constexpr int refreshLatest = 30'000;

} // namespace

GridModel::GridModel(std::shared_ptr<Office> office, QString query, QObject *parent) : QAbstractTableModel(parent), m_office(std::move(office))
{
    m_question.query = std::move(query);
    m_question.page.limit = pageSize;
    const auto *type = house::catalogue().query(m_question.query);
    MILLRACE_ASSERT(type, "a grid of a query that does not exist: " + m_question.query.toStdString());
    m_columns = columnsOf(type->info());
    m_clock.start();
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    connect(&m_fetch, &QTimer::timeout, this, [this] {
        for (const int page : std::exchange(m_wanted, {}))
            askPage(page);
    });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshSoonest);
    connect(&m_refresh, &QTimer::timeout, this, &GridModel::refresh);
    connect(m_office.get(), &Office::happened, this, [this] {
        m_isStale = true;
        if (m_isWatched && !m_refresh.isActive())
            m_refresh.start();
    });
}

void GridModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && m_isStale && !m_refresh.isActive())
        m_refresh.start();
    else if (!watched)
        m_refresh.stop();
}

int GridModel::columnNamed(const QString &name) const
{
    const auto found = std::ranges::find(m_columns, name, &Column::name);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

void GridModel::setParameters(const QJsonObject &parameters)
{
    m_question.parameters = parameters;
    reload();
}

void GridModel::setOrder(const QStringList &order)
{
    m_order = order;
    applyOrder();
    reload();
}

void GridModel::setFilters(const std::vector<door::Filter> &filters)
{
    m_question.page.filters = filters;
    reload();
}

void GridModel::reload()
{
    *m_wantedGeneration = ++m_generation;
    m_keys.clear();
    m_isCounted = false;
    if (!m_group.isEmpty()) {
        askGroups();
        askTotals();
        return;
    }
    ++m_pending;
    m_office->ask(m_question, wanted()).then(this, [this, generation = m_generation](const Rows &answer) {
        --m_pending;
        if (generation != m_generation)
            return;
        beginResetModel();
        m_pages.clear();
        m_wanted.clear();
        m_rows = int(answer.rows.size());
        m_records = m_rows;
        m_pages[0] = {answer.rows, {}, m_clock.elapsed()};
        m_isCounted = m_rows < pageSize;
        endResetModel();
        fail(answer.problems);
        Q_EMIT loaded();
        if (m_isCounted)
            Q_EMIT counted(m_rows);
        else
            askOutline();
        askTotals();
    });
}

void GridModel::refresh()
{
    m_isStale = false;
    if (m_pages.empty() && m_groups.empty() && m_problems.empty())
        return;
    if (!m_problems.empty())
        return reload();
    m_group.isEmpty() ? askOutline() : askGroups();
    askTotals();
}

Office::Wanted GridModel::wanted() const
{
    return [current = m_wantedGeneration, generation = m_generation] { return *current == generation; };
}

Question GridModel::pageQuestion(int page) const
{
    auto question = m_question;
    if (page > 0)
        question.page.after = m_keys[size_t(page) - 1];
    return question;
}

/// Where the pages begin now, and then those that are held, again.
void GridModel::askOutline()
{
    ++m_pending;
    m_office->outline(m_question, wanted()).then(this, [this, generation = m_generation, asked = m_clock.elapsed()](const Extent &extent) {
        --m_pending;
        // An outline reads every key of the list: where others post without a pause it may take a tenth of the time, no more.
        m_refresh.setInterval(int(std::clamp<qint64>(10 * (m_clock.elapsed() - asked), refreshSoonest, refreshLatest)));
        if (generation != m_generation)
            return;
        if (!extent.problems.empty())
            return fail(extent.problems);
        if (!m_group.isEmpty() && extent.outline.rows != m_records) {
            m_refresh.start(); // Somebody posted between the groups and their records.
            return;
        }
        m_keys = extent.outline.keys;
        m_isCounted = true;
        if (m_group.isEmpty())
            setRows(int(extent.outline.rows));
        Q_EMIT counted(m_records);
        std::vector<int> held;
        for (const auto &[page, rows] : m_pages)
            held.push_back(page);
        const auto now = m_clock.elapsed();
        for (const int page : held) {
            if (page * pageSize >= m_records || now - m_pages[page].used > 10'000)
                m_pages.erase(page);
            else
                askPage(page);
        }
        if (m_records > 0 && m_pages.empty() && m_group.isEmpty())
            askPage(0);
    });
}

void GridModel::setRows(int rows)
{
    m_records = rows;
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void GridModel::askPage(int page)
{
    if (size_t(page) > m_keys.size())
        return; // Where it begins is not known yet, or no longer: it is wanted again when the outline is there.
    ++m_pending;
    m_office->ask(pageQuestion(page), wanted()).then(this, [this, page, generation = m_generation](const Rows &answer) {
        --m_pending;
        if (generation != m_generation)
            return;
        fail(answer.problems);
        if (answer.problems.empty())
            take(page, answer.rows);
    });
}

void GridModel::take(int page, std::vector<QJsonArray> rows)
{
    const int room = std::min(pageSize, m_records - page * pageSize);
    if (room <= 0)
        return;
    rows.resize(std::min(rows.size(), size_t(room)));
    auto &held = m_pages[page];
    const auto now = m_clock.elapsed();
    const bool isNew = held.rows.empty();
    for (size_t i = 0; i < rows.size() && !isNew; ++i) {
        if (i >= held.rows.size() || held.rows[i] != rows[i])
            held.flashes[int(i)] = now;
    }
    held.rows = std::move(rows);
    held.used = now;
    if (m_group.isEmpty())
        Q_EMIT dataChanged(index(page * pageSize, 0), index(page * pageSize + room - 1, columnCount() - 1));
    else
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
    Q_EMIT pageLoaded(page);
    while (m_pages.size() > pagesHeld) {
        const auto oldest = std::ranges::min_element(m_pages, {}, [](const auto &entry) { return entry.second.used; });
        m_pages.erase(oldest);
    }
}

void GridModel::fail(const door::Problems &problems)
{
    if (problems.empty() && m_problems.empty())
        return;
    m_problems = problems;
    Q_EMIT problemsChanged();
}

void GridModel::want(int page) const
{
    if (std::ranges::find(m_wanted, page) == m_wanted.end())
        m_wanted.push_back(page);
    if (m_wanted.size() > 4) // Flying past: only the last are looked at.
        m_wanted.erase(m_wanted.begin());
    m_fetch.start();
}

bool GridModel::isLoaded(int row) const
{
    const int record = recordAt(row);
    const auto found = m_pages.find(record / pageSize);
    return record >= 0 && found != m_pages.end() && size_t(record % pageSize) < found->second.rows.size();
}

QJsonArray GridModel::cells(int row) const
{
    const int record = recordAt(row);
    return isLoaded(row) ? m_pages[record / pageSize].rows[size_t(record % pageSize)] : QJsonArray();
}

QJsonObject GridModel::rowObject(int row) const
{
    QJsonObject object;
    const auto values = cells(row);
    for (const auto &column : m_columns) {
        if (column.place < values.size())
            object.insert(column.name, values[column.place]);
    }
    return object;
}

QJsonValue GridModel::value(int row, const QString &column) const
{
    const int at = columnNamed(column);
    return at < 0 ? QJsonValue() : QJsonValue(cells(row).at(at));
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const int record = recordAt(index.row());
    if (record < 0)
        return groupData(m_index.at(index.row()).group, m_columns[size_t(index.column())], role);
    const auto found = m_pages.find(record / pageSize);
    const auto inPage = size_t(record % pageSize);
    const bool there = found != m_pages.end() && inPage < found->second.rows.size();
    if (role == IsLoadedRole)
        return there;
    if (!there) {
        if (role == Qt::DisplayRole || role == ShownRole)
            want(record / pageSize);
        return {};
    }
    auto &page = found->second;
    const auto &column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        page.used = m_clock.elapsed();
        return shown(page.rows[inPage][column.place], column.kind).whole();
    case ShownRole:
        page.used = m_clock.elapsed();
        return QVariant::fromValue(shown(page.rows[inPage][column.place], column.kind));
    case ValueRole:
        return QVariant::fromValue(page.rows[inPage].at(column.place));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column.kind) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return {};
    case FlashRole: {
        const auto flash = page.flashes.find(int(inPage));
        const auto since = flash == page.flashes.end() ? flashLasts : m_clock.elapsed() - flash->second;
        return since < flashLasts ? since : -1;
    }
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const auto &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole)
        return column.meaning.isEmpty() ? column.title : column.meaning;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(column.kind) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace millrace::ui
