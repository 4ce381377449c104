// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/editors/lines_editor.h"

#include "base/money.h"
#include "foundation/editors/line_delegate.h"
#include "foundation/editors/typed.h"
#include "foundation/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace millrace::ui {

LinesView::LinesView(LinesModel *model, EditorPlace place, QWidget *parent) : QTableView(parent), m_model(model), m_place(std::move(place))
{
    setObjectName(u"lines"_s);
    setModel(model);
    setItemDelegate(new LineDelegate(this));
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ContiguousSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setShowGrid(false);
    setProperty("card", true);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::of().px(space::row));
    verticalHeader()->setMinimumSectionSize(Theme::of().px(space::rowDense));
    horizontalHeader()->setFixedHeight(Theme::of().px(28));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(Theme::of().px(40));
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        spread();
        updateGeometry();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometry(); });
}

QList<int> LinesView::visibleColumns() const
{
    QList<int> out;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (!isColumnHidden(i))
            out.append(i);
    }
    return out;
}

void LinesView::showRare(bool all)
{
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnHidden(i, !all && m_rare.contains(m_model->columns()[size_t(i)].field.name));
    spread();
}

/// Widths by what the columns hold, and as much again for what is left.
void LinesView::spread()
{
    const auto weightOf = [](const LinesModel::Column &column) {
        switch (column.kind) {
        case Kind::Number:
            return 6;
        case Kind::YesNo:
            return 8;
        case Kind::Day:
        case Kind::Rate:
        case Kind::Choice:
            return 12;
        case Kind::Quantity:
        case Kind::Money:
            return 13;
        case Kind::Code:
            return column.field.naming == u"masterdata/item" || column.field.naming == u"ledger/account" ? 24 : 14;
        default:
            return column.isContext ? 22 : 14;
        }
    };
    int weights = 0;
    for (const int column : visibleColumns())
        weights += weightOf(m_model->columns()[size_t(column)]);
    // A title is never cut: what it needs is taken from the columns behind.
    const QFontMetrics titles(Theme::of().font(Type::Small));
    int left = viewport()->width();
    for (const int column : visibleColumns()) {
        const int weight = weightOf(m_model->columns()[size_t(column)]);
        const int needed = titles.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + 2 * Theme::of().px(space::inside) + 2;
        const int width = std::min(left, std::max(needed, weights > 0 ? left * weight / weights : left));
        setColumnWidth(column, width);
        left -= width;
        weights -= weight;
    }
}

QSize LinesView::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 4, 12);
    return {400, horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() + 4};
}

void LinesView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    spread();
}

bool LinesView::isLast(const QModelIndex &index) const
{
    const auto columns = visibleColumns();
    return index.row() == m_model->rowCount() - 1 && !columns.isEmpty() && index.column() == columns.last();
}

void LinesView::pasteHere()
{
    const auto from = currentIndex().isValid() ? currentIndex() : m_model->index(0, 0);
    m_model->paste(QApplication::clipboard()->text(), from, visibleColumns());
    setCurrentIndex(m_model->index(from.row(), from.column()));
}

void LinesView::removeSelected()
{
    const auto selected = selectionModel()->selection();
    if (!selected.isEmpty())
        m_model->removeLines(selected.first().top(), selected.first().height());
}

void LinesView::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    if (event->matches(QKeySequence::Paste)) {
        pasteHere();
    } else if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(m_model->copied(selectedIndexes()));
    } else if (isControl && event->key() == Qt::Key_Delete) {
        removeSelected();
    } else if (event->key() == Qt::Key_Delete) {
        for (const auto &index : selectedIndexes()) {
            if (index.flags() & Qt::ItemIsEditable)
                m_model->setCell(index, QJsonValue::Undefined);
        }
    } else if (isControl && (event->key() == Qt::Key_Enter || event->key() == Qt::Key_Insert)) {
        setCurrentIndex(m_model->index(m_model->addLine(), visibleColumns().value(0)));
    } else if (event->key() == Qt::Key_Tab && (!currentIndex().isValid() || isLast(currentIndex()))) {
        leave(true);
    } else if (event->key() == Qt::Key_Backtab && currentIndex() == m_model->index(0, visibleColumns().value(0))) {
        leave(false);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !isControl && state() != EditingState) {
        edit(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void LinesView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    // Nothing typed into the last, empty line: it is the end of the lines, and Tab leaves them.
    const bool isEnd = hint == QAbstractItemDelegate::EditNextItem && isLast(currentIndex());
    QTableView::closeEditor(editor, isEnd ? QAbstractItemDelegate::NoHint : hint);
    if (isEnd)
        leave(true);
}

/// Past the view's own way, which would send the same key to the cells again, without end.
void LinesView::leave(bool forwards)
{
    QAbstractScrollArea::focusNextPrevChild(forwards);
}

void LinesView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Remove line\tCtrl+Del"), this, &LinesView::removeSelected);
    menu.addAction(tr("Paste lines\tCtrl+V"), this, &LinesView::pasteHere);
    menu.exec(event->globalPos());
}

/// An empty table says how it is filled.
void LinesView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 1 || state() == EditingState || hasFocus())
        return;
    const auto &theme = Theme::of();
    QPainter painter(viewport());
    painter.setPen(theme.color(Ink::Muted));
    const QRect place(theme.px(space::inside), 0, viewport()->width() - 2 * theme.px(space::inside), verticalHeader()->defaultSectionSize());
    painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter), tr("Type here, or paste a range of a spreadsheet."));
}

LinesEditor::LinesEditor(const door::FieldInfo &list, const EditorPlace &place, const QStringList &rare, QWidget *parent)
    : FieldEditor(parent), m_model(new LinesModel(list, this)), m_view(new LinesView(m_model, place, this)), m_sum(new QLabel(this)), m_isRequired(list.required)
{
    auto *all = new QWidget(this);
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::of().px(space::grid));
    layout->addWidget(m_view, 1);
    auto *below = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add line"), all);
    add->setProperty("quiet", true);
    add->setToolTip(tr("Ctrl+Enter; Ctrl+Del removes a line; a range of a spreadsheet can be pasted"));
    connect(add, &QPushButton::clicked, this, &LinesEditor::addLine);
    below->addWidget(add);
    if (!rare.isEmpty()) {
        auto *more = new QPushButton(tr("More columns"), all);
        more->setProperty("quiet", true);
        more->setCheckable(true);
        connect(more, &QPushButton::toggled, this, [this, more](bool on) {
            m_view->showRare(on);
            more->setText(on ? tr("Fewer columns") : tr("More columns"));
        });
        below->addWidget(more);
    }
    below->addStretch();
    m_sum->setProperty("ink", "muted");
    below->addWidget(m_sum);
    layout->addLayout(below);
    hold(all);
    setFocusProxy(m_view);
    m_view->setRare(rare);
    m_view->showRare(false);
    connect(m_model, &LinesModel::edited, this, &FieldEditor::edited);
    connect(m_model, &LinesModel::edited, this, &LinesEditor::sum);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_view->showRare(false);
        sum();
    });
}

QJsonValue LinesEditor::value() const
{
    const auto lines = m_model->value();
    return lines.isEmpty() && !m_isRequired ? QJsonValue(QJsonValue::Undefined) : QJsonValue(lines);
}

void LinesEditor::setValue(const QJsonValue &value)
{
    m_model->setValue(value.toArray());
}

/// Units are known line by line, from their items; the currency is that of the whole form.
void LinesEditor::setImpliedUnit(const QString &unit, bool isSent)
{
    if (isSent)
        m_model->setCurrency(unit);
    sum();
}

void LinesEditor::offer(const std::vector<ContextColumn> &context, const std::vector<OfferedLine> &lines)
{
    m_model->setContext(context);
    m_model->setOffered(lines);
}

bool LinesEditor::showProblem(const QString &path, const QString &words)
{
    const auto index = m_model->indexOf(path);
    if (!index.isValid())
        return path.isEmpty();
    if (m_view->isColumnHidden(index.column()))
        m_view->showRare(true);
    m_model->setProblem(index, words);
    return true;
}

void LinesEditor::clearProblems()
{
    m_model->clearProblems();
}

void LinesEditor::goTo(const QString &path)
{
    m_view->setFocus();
    if (const auto index = m_model->indexOf(path); index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

void LinesEditor::addLine()
{
    m_view->setFocus();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (const auto index = m_model->index(m_model->addLine(), column); (index.flags() & Qt::ItemIsEditable) && !m_view->isColumnHidden(column)) {
            m_view->setCurrentIndex(index);
            m_view->edit(index);
            return;
        }
    }
}

/// What the amounts come to, where they are of one currency.
void LinesEditor::sum()
{
    m_sum->clear();
    const auto amounts = std::ranges::find_if(m_model->columns(), [](const LinesModel::Column &column) { return column.kind == Kind::Money && !column.isContext; });
    if (amounts == m_model->columns().end())
        return;
    std::optional<Money> total;
    for (const auto line : m_model->value()) {
        const auto value = line[amounts->field.name];
        if (!value.isString())
            continue;
        const auto amount = Money::parse(value.toString());
        if (!amount || (total && total->currency() != amount->currency()))
            return;
        try {
            total = total ? *total + *amount : *amount;
        } catch (const Overflow &) {
            return;
        }
    }
    if (total)
        m_sum->setText(tr("Sum %1").arg(asTyped(total->toString(), Kind::Money)));
}

} // namespace millrace::ui
