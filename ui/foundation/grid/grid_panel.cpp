// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/grid/grid_panel.h"

#include "foundation/grid/totals_row.h"
#include "foundation/theme/theme.h"
#include "words/titles.h"
#include "words/words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

class TableView final : public QTableView
{
public:
    using QTableView::QTableView;
    void useHeader(FilterHeader *header) { setHorizontalHeader(header); }
    void fit() { updateGeometries(); }
};

QToolButton *barButton(const QString &icon, const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::of().icon(icon));
    button->setIconSize(QSize(Theme::of().px(space::iconSmall), Theme::of().px(space::iconSmall)));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLabel *muted(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("ink", u"muted"_s);
    return label;
}

} // namespace

GridPanel::GridPanel(const Surroundings &surroundings, const QString &query, QWidget *parent)
    : QWidget(parent), m_surroundings(surroundings), m_model(new GridModel(surroundings.office, query, this))
{
    setObjectName(u"grid_"_s + query);
    auto *table = new TableView(this);
    m_view = table;
    m_header = new FilterHeader(m_model->columns(), table);
    table->useHeader(m_header);
    m_header->setSortIndicatorShown(false);
    m_delegate = new CellDelegate(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setObjectName(u"rows"_s);
    m_view->setAccessibleName(queryTitle(query));
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setMouseTracking(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(Theme::of().px(space::row));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);

    QList<bool> links;
    for (const auto &column : m_model->columns()) {
        links.append(!recordKindOf(query, column).isEmpty());
        if (column.kind == Kind::Code || column.name == "id"_L1) // Row ids are not for people.
            m_view->hideColumn(column.place);
    }
    m_delegate->setLinks(links);

    m_empty = new QWidget(this);
    m_empty->setProperty("surface", true);
    m_empty->setAttribute(Qt::WA_StyledBackground);
    auto *emptyLayout = new QVBoxLayout(m_empty);
    m_emptyText = new QLabel(m_empty);
    m_emptyText->setProperty("type", u"lead"_s);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    m_emptyRemedy = muted(m_empty);
    m_emptyRemedy->setWordWrap(true);
    m_emptyRemedy->setAlignment(Qt::AlignHCenter);
    m_emptyStep = new QPushButton(m_empty);
    m_emptyStep->setProperty("likely", true);
    m_emptyStep->hide();
    emptyLayout->addStretch(2);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addWidget(m_emptyRemedy);
    emptyLayout->addWidget(m_emptyStep, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(3);

    buildBar();
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_totals = new TotalsRow(m_header, m_model->columns(), this);
    m_totals->hide();
    layout->addWidget(m_totals);

    connect(m_header, &QHeaderView::sectionClicked, this, [this](int section) { sortBy(section, QApplication::keyboardModifiers() & Qt::ShiftModifier); });
    connect(m_header, &FilterHeader::filtersChanged, this, &GridPanel::applyFilters);
    connect(m_header, &QHeaderView::sectionMoved, this, &GridPanel::saveLayout);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (QApplication::mouseButtons() & Qt::LeftButton) // By hand, and not to fill what room there is.
            saveLayout();
    });
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { openMenu(m_header->mapToGlobal(at), m_header->logicalIndexAt(at)); });
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_totals, qOverload<>(&QWidget::update));
    connect(m_model, &GridModel::totalsChanged, this, [this] { m_totals->setSums(m_model->totals()); });
    connect(m_view, &QTableView::doubleClicked, this, &GridPanel::openRow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GridPanel::currentChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GridPanel::sumUp);
    connect(m_model, &GridModel::loaded, this, [this] {
        if (!m_sized)
            sizeColumns();
        tell();
        Q_EMIT loaded();
        if (m_model->rowCount() > 0 && !m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0, m_header->logicalIndex(0)));
        Q_EMIT currentChanged();
    });
    connect(m_model, &GridModel::counted, this, &GridPanel::tell);
    connect(m_model, &GridModel::problemsChanged, this, &GridPanel::tell);
    connect(m_model, &GridModel::pageLoaded, this, &GridPanel::currentChanged);
    m_model->setWatched(false); // Until it is shown.
    loadLayout();
}

void GridPanel::buildBar()
{
    const auto &theme = Theme::of();
    m_bar = new QWidget(this);
    m_bar->setProperty("surface", true);
    m_bar->setAttribute(Qt::WA_StyledBackground);
    auto *line = new QHBoxLayout(m_bar);
    line->setContentsMargins(theme.px(space::inside), theme.px(2), theme.px(space::inside), theme.px(2));
    m_count = muted(m_bar);
    m_sum = muted(m_bar);
    line->addWidget(m_count);
    line->addSpacing(theme.px(space::between));
    line->addWidget(m_sum, 1);
    auto *filter = barButton(u"filter"_s, tr("Filter columns (Ctrl+F)"), u"filter"_s, m_bar);
    filter->setCheckable(true);
    filter->setShortcut(QKeySequence::Find);
    connect(filter, &QToolButton::toggled, this, [this](bool on) {
        m_header->setFiltersShown(on);
        static_cast<TableView *>(m_view)->fit();
        if (on)
            m_header->editor(m_header->logicalIndex(0))->setFocus();
        else
            m_view->setFocus();
    });
    auto *columns = barButton(u"columns"_s, tr("Columns, groups and layouts"), u"columns"_s, m_bar);
    connect(columns, &QToolButton::clicked, this, [this, columns] { openMenu(columns->mapToGlobal(QPoint(0, columns->height())), -1); });
    auto *save = barButton(u"export"_s, tr("Export what is shown"), u"export"_s, m_bar);
    connect(save, &QToolButton::clicked, this, &GridPanel::askExport);
    for (auto *button : {filter, columns, save})
        line->addWidget(button);
}

void GridPanel::setCompact(bool compact) { m_bar->setVisible(!compact); }

void GridPanel::hideColumns(const QStringList &names)
{
    m_hiddenAtFirst = names;
    if (m_hasLayout)
        return;
    for (const auto &column : m_model->columns()) {
        if (names.contains(column.name))
            m_view->hideColumn(column.place);
    }
}

void GridPanel::setEmptyText(const QString &text, const QString &step, std::function<void()> take)
{
    m_emptyWords = text;
    m_emptyStep->setText(step);
    m_emptyStep->setVisible(!step.isEmpty());
    m_emptyStep->disconnect(this);
    if (take)
        connect(m_emptyStep, &QPushButton::clicked, this, std::move(take));
}

void GridPanel::tell()
{
    const auto &problems = m_model->problems();
    const int rows = m_model->rowCount();
    if (!problems.empty()) {
        const auto words = wordsFor(problems.front());
        m_header->markWrong(problems.front().field);
        m_emptyText->setText(words.reason);
        m_emptyRemedy->setText(words.remedy);
        m_emptyStep->hide();
    } else {
        m_header->markWrong({});
        const bool filtered = !m_model->question().page.filters.empty();
        m_emptyText->setText(filtered ? tr("Nothing matches the filter.") : m_emptyWords.isEmpty() ? tr("There is nothing here yet.") : m_emptyWords);
        m_emptyRemedy->clear();
        m_emptyStep->setVisible(!filtered && !m_emptyStep->text().isEmpty());
    }
    // The header stays while a filter is typed, so that it can be mended.
    const bool empty = rows == 0 && !m_header->areFiltersShown();
    m_stack->setCurrentWidget(empty ? m_empty : static_cast<QWidget *>(m_view));
    sumUp();
    m_view->viewport()->update(); // Pages that could not be asked for yet are, when they are painted again.
    const QLocale locale;
    m_count->setText(!problems.empty() ? wordsFor(problems.front()).reason
                     : m_model->isCounted() ? (m_model->records() == 1 ? tr("1 row") : tr("%1 rows").arg(locale.toString(m_model->records())))
                                            : tr("counting \u2026"));
}

void GridPanel::sizeColumns()
{
    m_sized = true;
    if (m_hasLayout)
        return;
    const auto &theme = Theme::of();
    const QFontMetrics header(theme.font(Type::Small, true));
    const int sample = std::min(m_model->rowCount(), 60);
    for (const auto &column : m_model->columns()) {
        int width = header.horizontalAdvance(column.title) + theme.px(2 * space::inside + space::between);
        for (int row = 0; row < sample; ++row) // A group's title runs over many.
            width = m_model->isGroup(row) && !isFigure(column.kind) ? width : std::max(width, m_delegate->sizeHint({}, m_model->index(row, column.place)).width() + (isFigure(column.kind) ? theme.px(space::inside) : 0));
        const int room = column.kind == Kind::Text ? 320 : 220;
        m_header->resizeSection(column.place, std::clamp(width, theme.px(56), theme.px(room)));
    }
    fillWidth();
}

/// What room is left goes to the last column of words, where it does no harm.
void GridPanel::fillWidth()
{
    if (!m_sized || m_hasLayout)
        return;
    int wordy = -1;
    int last = -1;
    for (const auto &column : m_model->columns()) {
        if (m_header->isSectionHidden(column.place))
            continue;
        last = column.place;
        if (column.kind == Kind::Text && recordKindOf(m_model->question().query, column).isEmpty())
            wordy = column.place;
    }
    const int rest = m_view->viewport()->width() - m_header->length();
    const int section = wordy < 0 ? last : wordy;
    if (section >= 0 && rest > 0)
        m_header->resizeSection(section, m_header->sectionSize(section) + rest);
}

void GridPanel::sortBy(int section, bool further)
{
    const auto name = m_model->columns()[size_t(section)].name;
    const bool down = m_order.contains(name);
    const bool off = m_order.contains(u'-' + name);
    if (!further)
        m_order.clear();
    m_order.removeAll(name);
    m_order.removeAll(u'-' + name);
    if (!off)
        m_order.append(down ? u'-' + name : name);
    m_header->setSortIndicatorShown(!off);
    if (!off)
        m_header->setSortIndicator(section, down ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_model->setOrder(m_order);
}

void GridPanel::applyFilters()
{
    const auto filters = m_header->filters();
    if (filters != m_model->question().page.filters)
        m_model->setFilters(filters);
}

int GridPanel::currentRow() const { return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1; }

QJsonObject GridPanel::current() const { return currentRow() < 0 ? QJsonObject() : m_model->rowObject(currentRow()); }

std::vector<QJsonObject> GridPanel::selected() const
{
    std::vector<QJsonObject> out;
    for (const auto &index : m_view->selectionModel()->selectedRows()) {
        if (m_model->isLoaded(index.row()))
            out.push_back(m_model->rowObject(index.row()));
    }
    return out;
}

bool GridPanel::isReady() const { return m_sized && !m_model->isReading(); }

void GridPanel::focusGrid() { m_view->setFocus(); }

void GridPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    static_cast<TableView *>(m_view)->fit();
    if (event->size().width() > event->oldSize().width())
        fillWidth();
}

void GridPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
}

void GridPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

QJsonObject GridPanel::state() const
{
    QJsonObject state;
    state[u"order"_s] = QJsonArray::fromStringList(m_order);
    state[u"group"_s] = m_model->group();
    return state;
}

void GridPanel::restore(const QJsonObject &state)
{
    m_order.clear();
    for (const auto &column : state[u"order"_s].toArray())
        m_order.append(column.toString());
    if (!m_order.isEmpty())
        m_model->setOrder(m_order);
    if (const auto group = state[u"group"_s].toString(); m_model->columnNamed(group) >= 0)
        m_model->setGroup(group);
}

} // namespace millrace::ui
