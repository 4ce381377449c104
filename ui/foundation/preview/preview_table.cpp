// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/preview/preview_table.h"

#include "foundation/theme/theme.h"
#include "values/column.h"
#include "words/titles.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr size_t mostRows = 200;

/// The columns of the sections that people look at most: what stands together in one column, the rest of it muted. Other
/// sections show their first columns as they are.
std::vector<QStringList> layoutOf(const house::PreviewSection &section)
{
    static const std::map<QString, std::vector<QStringList>> layouts{
        {u"documents"_s, {{u"kind"_s, u"number"_s}, {u"partner"_s}, {u"day"_s}}},
        {u"stock"_s, {{u"item"_s, u"lot"_s}, {u"bin"_s, u"status"_s}, {u"quantity"_s}, {u"value"_s}}},
        {u"workInProcess"_s, {{u"workOrder"_s, u"element"_s}, {u"item"_s}, {u"quantity"_s}, {u"value"_s}}},
        {u"lateCosts"_s, {{u"kind"_s, u"level"_s}, {u"item"_s}, {u"document"_s}, {u"amount"_s}}},
        {u"books"_s, {{u"account"_s, u"accountName"_s}, {u"debit"_s}, {u"credit"_s}}},
        {u"openItems"_s, {{u"kind"_s, u"document"_s}, {u"partner"_s}, {u"due"_s}, {u"amount"_s}}},
        {u"variances"_s, {{u"kind"_s}, {u"document"_s}, {u"amount"_s}}},
        {u"states"_s, {{u"document"_s}, {u"fromState"_s}, {u"toState"_s}}},
        {u"progress"_s, {{u"document"_s}, {u"measure"_s}, {u"quantity"_s}, {u"amount"_s}}},
        {u"reservations"_s, {{u"item"_s, u"document"_s}, {u"plant"_s}, {u"quantity"_s}}},
        {u"records"_s, {{u"step"_s, u"record"_s}, {u"code"_s}, {u"name"_s}}},
    };
    if (const auto found = layouts.find(section.code); found != layouts.end())
        return found->second;
    std::vector<QStringList> all;
    for (const auto &column : section.columns)
        all.push_back({column.name});
    return all;
}

int placeOf(const house::PreviewSection &section, const QString &name)
{
    const auto found = std::ranges::find(section.columns, name, &door::FieldInfo::name);
    return found == section.columns.end() ? -1 : int(found - section.columns.begin());
}

/// Kinds, states and measures come as the catalogue writes them.
bool isWord(const QString &name)
{
    static const QStringList words{u"kind"_s, u"state"_s, u"fromState"_s, u"toState"_s, u"measure"_s, u"record"_s, u"element"_s, u"status"_s, u"step"_s};
    return words.contains(name);
}

std::optional<Money> amountOf(const QJsonValue &cell)
{
    const auto amount = Money::parse(cell.toString());
    return amount ? std::optional(*amount) : std::nullopt;
}

} // namespace

house::PreviewSection byAccount(const house::PreviewSection &books)
{
    const int account = placeOf(books, u"account"_s);
    if (account < 0)
        return books;
    auto out = books;
    out.rows.clear();
    std::map<std::tuple<QString, int, Currency>, size_t> known; // Account, side, currency: its row.
    const int debit = placeOf(books, u"debit"_s);
    const int credit = placeOf(books, u"credit"_s);
    for (const auto &row : books.rows) {
        const int place = debit >= 0 && !row[debit].isNull() ? debit : credit;
        const auto amount = place < 0 ? std::nullopt : amountOf(row[place]);
        if (!amount)
            return books;
        const auto [at, isNew] = known.try_emplace({row[account].toString(), place, amount->currency()}, out.rows.size());
        if (isNew) {
            out.rows.push_back(row);
            continue;
        }
        auto &sum = out.rows[at->second];
        sum[place] = (*amountOf(sum[place]) + *amount).toString();
    }
    return out;
}

PreviewTable::PreviewTable(const house::PreviewSection &section, QWidget *parent) : QWidget(parent)
{
    setObjectName(section.code);
    m_rows.resize(std::min(section.rows.size(), mostRows));
    for (const auto &names : layoutOf(section))
        addColumn(section, names);
    addSums(section);
    measure();
    setAccessibleName(fieldTitle(section.code));
}

/// A column that says nothing in any row is left out, as the section does.
void PreviewTable::addColumn(const house::PreviewSection &section, const QStringList &names)
{
    QList<int> places;
    for (const auto &name : names) {
        if (const int place = placeOf(section, name); place >= 0)
            places.append(place);
    }
    if (places.isEmpty())
        return;
    const auto &first = section.columns[size_t(places.first())];
    m_columns.push_back({fieldTitle(first.name), isFigure(kindOf(first)), 0, 0});
    for (size_t row = 0; row < m_rows.size(); ++row) {
        Cell cell;
        for (const int place : places) {
            const auto &info = section.columns[size_t(place)];
            const auto value = section.rows[row][place];
            if (info.name == u"status" && value == u"available"_s)
                continue; // As nearly all goods are.
            const auto read = shown(value, kindOf(info));
            const auto text = isWord(info.name) && value.isString() && !value.toString().isEmpty() ? choiceTitle(value.toString()) : read.text;
            if (cell.text.isEmpty()) {
                cell = {text, read.unit, read.isNegative};
            } else if (!text.isEmpty()) {
                cell.muted = cell.muted.isEmpty() ? text : cell.muted + u' ' + text;
            }
        }
        m_rows[row].push_back(cell);
    }
}

/// Debit and credit are to be seen as equal.
void PreviewTable::addSums(const house::PreviewSection &section)
{
    if (section.code != u"books" || section.rows.size() < 2)
        return;
    m_sums.resize(m_columns.size());
    m_sums.front().text = tr("Sum");
    size_t column = 1;
    for (const auto &name : {u"debit"_s, u"credit"_s}) {
        const int place = placeOf(section, name);
        if (place < 0)
            continue;
        std::optional<Money> total;
        for (const auto &row : section.rows) {
            const auto amount = Money::parse(row[place].toString());
            if (!amount)
                continue;
            if (total && total->currency() != amount->currency())
                return m_sums.clear();
            total = total ? *total + *amount : *amount;
        }
        if (total && column < m_sums.size()) {
            const auto read = shown(total->toString(), Kind::Money);
            m_sums[column++] = {read.text, read.unit, read.isNegative};
        }
    }
}

void PreviewTable::measure()
{
    const auto &theme = Theme::of();
    const QFontMetrics body(theme.font());
    const QFontMetrics small(theme.font(Type::Small));
    const QFontMetrics strong(theme.font(Type::Body, true));
    const auto widen = [&](const Row &row, const QFontMetrics &metrics) {
        for (size_t i = 0; i < row.size(); ++i) {
            int width = metrics.horizontalAdvance(row[i].text) + 1;
            if (!row[i].muted.isEmpty())
                width += theme.px(space::grid) + metrics.horizontalAdvance(row[i].muted) + 2;
            m_columns[i].wanted = std::max(m_columns[i].wanted, width);
        }
    };
    for (auto &column : m_columns)
        column.wanted = small.horizontalAdvance(column.title);
    for (const auto &row : m_rows)
        widen(row, body);
    widen(m_sums, strong);
}

/// Figures get what they need; the rest is shared by the texts.
void PreviewTable::spread()
{
    const int gap = Theme::of().px(space::between);
    int left = width();
    int texts = 0;
    for (auto &column : m_columns) {
        column.width = column.wanted + gap;
        left -= column.width;
        texts += column.atRight ? 0 : column.width;
    }
    if (texts <= 0)
        return;
    int rest = left;
    for (auto &column : m_columns) {
        if (column.atRight)
            continue;
        const int share = rest * column.width / texts;
        texts -= column.width;
        rest -= share;
        column.width = std::max(gap, column.width + share);
    }
}

QString PreviewTable::cell(int row, int column) const
{
    const auto &cell = m_rows[size_t(row)][size_t(column)];
    return cell.muted.isEmpty() ? cell.text : cell.text + u' ' + cell.muted;
}

QSize PreviewTable::sizeHint() const
{
    const auto &theme = Theme::of();
    const int rows = int(m_rows.size()) + 1 + (m_sums.empty() ? 0 : 1);
    return {320, rows * theme.px(space::rowDense) + 2};
}

void PreviewTable::paintRow(QPainter &painter, const Row &row, int top, bool isSum) const
{
    const auto &theme = Theme::of();
    const int height = theme.px(space::rowDense);
    int x = 0;
    for (size_t i = 0; i < row.size(); ++i) {
        const auto &column = m_columns[i];
        const auto &cell = row[i];
        QRect place(x, top, column.width - (i + 1 < row.size() ? theme.px(space::inside) : 0), height);
        x += column.width;
        painter.setFont(theme.font(Type::Body, isSum));
        const QFontMetrics metrics(painter.font());
        const auto flags = int((column.atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (column.atRight) {
            painter.setPen(theme.color(Ink::Muted));
            painter.drawText(place, flags, cell.muted);
            if (!cell.muted.isEmpty())
                place.setRight(place.right() - metrics.horizontalAdvance(cell.muted) - theme.px(space::grid));
        }
        painter.setPen(theme.color(Ink::Text));
        const auto text = metrics.elidedText(cell.text, Qt::ElideRight, place.width());
        painter.drawText(place, flags, text);
        if (!column.atRight && !cell.muted.isEmpty()) {
            place.setLeft(place.left() + metrics.horizontalAdvance(text) + theme.px(space::grid) + 2);
            painter.setPen(theme.color(Ink::Muted));
            painter.drawText(place, flags, metrics.elidedText(cell.muted, Qt::ElideRight, std::max(0, place.width())));
        }
    }
}

void PreviewTable::paintEvent(QPaintEvent *)
{
    spread();
    const auto &theme = Theme::of();
    QPainter painter(this);
    const int height = theme.px(space::rowDense);
    painter.setFont(theme.font(Type::Small));
    painter.setPen(theme.color(Ink::Muted));
    int x = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto &column = m_columns[i];
        const QRect place(x, 0, column.width - (i + 1 < m_columns.size() ? theme.px(space::inside) : 0), height);
        painter.drawText(place, int((column.atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), column.title);
        x += column.width;
    }
    painter.fillRect(QRect(0, height - 1, width(), 1), theme.color(Ink::Line));
    int top = height;
    for (const auto &row : m_rows) {
        paintRow(painter, row, top, false);
        top += height;
    }
    if (!m_sums.empty()) {
        painter.fillRect(QRect(0, top, width(), 1), theme.color(Ink::Line));
        paintRow(painter, m_sums, top + 1, true);
    }
}

/// What is cut can be read all the same.
bool PreviewTable::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = help->y() / Theme::of().px(space::rowDense) - 1;
        QStringList parts;
        for (int column = 0; column < columns() && row >= 0 && row < rows(); ++column)
            parts.append(cell(row, column));
        parts.removeAll(QString());
        QToolTip::showText(help->globalPos(), parts.join(u"  "_s), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace millrace::ui
