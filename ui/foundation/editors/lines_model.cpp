// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/editors/lines_model.h"

#include "foundation/editors/typed.h"
#include "words/titles.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace millrace::ui {

static bool isPlainFigure(const QString &text)
{
    static const QRegularExpression shape(u"^-?\\d+(\\.\\d+)?$"_s);
    return shape.match(text).hasMatch();
}

LinesModel::LinesModel(const door::FieldInfo &list, QObject *parent) : QAbstractTableModel(parent), m_isFlat(list.fields.empty())
{
    if (m_isFlat) {
        auto element = list;
        element.type = list.type.section(u"list of "_s, 1);
        m_columns.push_back({element, kindOf(element), fieldTitle(list.name), false});
        return;
    }
    for (const auto &field : list.fields)
        m_columns.push_back({field, kindOf(field), fieldTitle(field.name), false});
}

/// Behind the first column, which as a rule is the number that they explain.
void LinesModel::setContext(const std::vector<ContextColumn> &columns)
{
    beginResetModel();
    std::erase_if(m_columns, &Column::isContext);
    auto place = m_columns.begin() + (m_columns.front().kind == Kind::Number ? 1 : 0);
    for (const auto &context : columns) {
        door::FieldInfo field;
        field.name = context.name;
        place = m_columns.insert(place, {field, context.kind, fieldTitle(context.name), true}) + 1;
    }
    m_lines.clear();
    endResetModel();
}

LinesModel::Line LinesModel::emptyLine() const
{
    Line line;
    line.cells.resize(m_columns.size());
    return line;
}

LinesModel::Line LinesModel::lineOf(const QJsonValue &value) const
{
    auto line = emptyLine();
    if (m_isFlat) {
        line.cells.front().value = value;
        return line;
    }
    line.rest = value.toObject();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i].isContext)
            line.cells[i].value = line.rest.take(m_columns[i].field.name);
    }
    return line;
}

void LinesModel::setValue(const QJsonArray &lines)
{
    beginResetModel();
    m_lines.clear();
    for (const auto line : lines)
        m_lines.push_back(lineOf(line));
    m_isOffered = false;
    endResetModel();
}

void LinesModel::setOffered(const std::vector<OfferedLine> &lines)
{
    beginResetModel();
    m_lines.clear();
    for (const auto &offered : lines) {
        auto line = lineOf(offered.fields);
        line.isOffered = true;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].isContext)
                line.cells[i].value = offered.known[m_columns[i].field.name];
        }
        m_lines.push_back(std::move(line));
    }
    m_isOffered = true;
    endResetModel();
}

/// A line that was offered is left out when its quantity is taken away; one of one's own, when nothing stands in it.
bool LinesModel::isSent(const Line &line) const
{
    bool isEmpty = line.rest.isEmpty();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const bool isGiven = !line.cells[i].value.isUndefined() && !line.cells[i].value.isNull();
        if (line.isOffered && m_columns[i].kind == Kind::Quantity && m_columns[i].field.required)
            return isGiven;
        isEmpty = isEmpty && (!isGiven || m_columns[i].isContext);
    }
    return !isEmpty;
}

QJsonValue LinesModel::valueOf(const Line &line) const
{
    if (m_isFlat)
        return line.cells.front().value;
    auto out = line.rest;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto &value = line.cells[i].value;
        if (m_columns[i].isContext || value.isUndefined() || value.isNull())
            continue;
        const bool lacksCurrency = m_columns[i].kind == Kind::Money && !m_currency.isEmpty() && value.isString() && isPlainFigure(value.toString());
        out[m_columns[i].field.name] = lacksCurrency ? QJsonValue(value.toString() + u' ' + m_currency) : value;
    }
    return out;
}

QJsonArray LinesModel::value() const
{
    QJsonArray out;
    for (const auto &line : m_lines) {
        if (isSent(line))
            out.append(valueOf(line));
    }
    return out;
}

int LinesModel::columnOf(const QString &name) const
{
    const auto found = std::ranges::find_if(m_columns, [&](const Column &column) { return column.field.name == name; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

QJsonValue LinesModel::cell(int row, const QString &name) const
{
    const int column = columnOf(name);
    if (row < 0 || row >= int(m_lines.size()))
        return QJsonValue::Undefined;
    return column < 0 ? m_lines[size_t(row)].rest[name] : m_lines[size_t(row)].cells[size_t(column)].value;
}

void LinesModel::setNote(const QModelIndex &index, const QString &note)
{
    if (index.row() >= int(m_lines.size()))
        return;
    m_lines[size_t(index.row())].cells[size_t(index.column())].note = note;
    Q_EMIT dataChanged(index, index);
}

void LinesModel::setCurrency(const QString &currency)
{
    m_currency = currency;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LinesModel::setUnit(int row, const QString &unit)
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].kind == Kind::Quantity && !m_columns[i].isContext)
            setNote(index(row, int(i)), unit);
    }
}

QModelIndex LinesModel::indexOf(const QString &path) const
{
    static const QRegularExpression shape(u"^\\[(\\d+)\\](?:\\.(.*))?$"_s);
    const auto match = shape.match(path);
    int wanted = match.hasMatch() ? match.captured(1).toInt() : -1;
    for (size_t row = 0; row < m_lines.size() && wanted >= 0; ++row) {
        if (isSent(m_lines[row]) && wanted-- == 0) {
            const int column = m_isFlat ? 0 : columnOf(match.captured(2));
            return index(int(row), std::max(0, column));
        }
    }
    return {};
}

void LinesModel::setProblem(const QModelIndex &index, const QString &words)
{
    m_lines[size_t(index.row())].cells[size_t(index.column())].wrong = words;
    Q_EMIT dataChanged(index, index);
}

void LinesModel::clearProblems()
{
    bool any = false;
    for (auto &line : m_lines) {
        for (auto &cell : line.cells) {
            any = any || !cell.wrong.isEmpty();
            cell.wrong.clear();
        }
    }
    if (any)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LinesModel::paste(const QString &text, const QModelIndex &from, const QList<int> &visible)
{
    auto rows = QString(text).remove(u'\r').split(u'\n');
    while (!rows.isEmpty() && rows.last().isEmpty())
        rows.removeLast();
    if (rows.isEmpty())
        return;
    QList<int> targets = visible.mid(std::max<qsizetype>(0, visible.indexOf(from.column())));
    const auto titled = [&](const QString &title) {
        const auto found = std::ranges::find_if(m_columns, [&](const Column &column) {
            return column.title.compare(title.trimmed(), Qt::CaseInsensitive) == 0 || column.field.name.compare(title.trimmed(), Qt::CaseInsensitive) == 0;
        });
        return found == m_columns.end() ? -1 : int(found - m_columns.begin());
    };
    if (const auto heads = rows.first().split(u'\t'); titled(heads.first()) >= 0 && (heads.size() < 2 || titled(heads.last()) >= 0)) {
        targets.clear();
        for (const auto &head : heads)
            targets.append(titled(head));
        rows.removeFirst();
    }
    beginResetModel();
    for (qsizetype r = 0; r < rows.size(); ++r) {
        const auto row = size_t(from.row() + r);
        if (row >= m_lines.size())
            m_lines.resize(row + 1, emptyLine());
        const auto cells = rows[r].split(u'\t');
        for (qsizetype c = 0; c < std::min(cells.size(), targets.size()); ++c) {
            if (targets[c] < 0 || m_columns[size_t(targets[c])].isContext)
                continue;
            const auto &column = m_columns[size_t(targets[c])];
            m_lines[row].cells[size_t(targets[c])] = {typed(cells[c], column.kind, QDate::currentDate(), column.field.type.split(u'|')), {}, {}};
        }
    }
    m_isOffered = false;
    endResetModel();
    Q_EMIT edited();
}

QString LinesModel::copied(const QModelIndexList &cells) const
{
    auto sorted = cells;
    std::ranges::sort(sorted, [](const QModelIndex &a, const QModelIndex &b) { return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column()); });
    QString out;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        if (i > 0)
            out += sorted[i].row() == sorted[i - 1].row() ? u'\t' : u'\n';
        out += sorted[i].data(Qt::EditRole).toString();
    }
    return out;
}

void LinesModel::removeLines(int first, int count)
{
    count = std::min(count, int(m_lines.size()) - first);
    if (first < 0 || count <= 0)
        return;
    beginRemoveRows({}, first, first + count - 1);
    m_lines.erase(m_lines.begin() + first, m_lines.begin() + first + count);
    m_isOffered = false;
    endRemoveRows();
    Q_EMIT edited();
}

int LinesModel::addLine()
{
    return int(m_lines.size()); // The empty one that is always there.
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size()) + 1;
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &column = m_columns[size_t(index.column())];
    if (role == KindRole)
        return int(column.kind);
    if (role == Qt::TextAlignmentRole)
        return int(isFigure(column.kind) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (index.row() >= int(m_lines.size()))
        return {};
    const auto &line = m_lines[size_t(index.row())];
    const auto &cell = line.cells[size_t(index.column())];
    if ((role == Qt::DisplayRole || role == Qt::EditRole) && cell.value.isUndefined())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return column.kind == Kind::Choice && cell.value.isString() ? choiceTitle(cell.value.toString()) : asTyped(cell.value, column.kind);
    case Qt::EditRole:
        return asTyped(cell.value, column.kind);
    case NoteRole:
        return column.kind == Kind::Money && !column.isContext && isPlainFigure(cell.value.toString()) ? m_currency : cell.note;
    case WrongRole:
        return cell.wrong;
    case Qt::ToolTipRole:
        return cell.wrong.isEmpty() ? catalogueText(column.field.meaning) : cell.wrong;
    case UnsentRole:
        return !isSent(line);
    default:
        return {};
    }
}

bool LinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    const auto &column = m_columns[size_t(index.column())];
    setCell(index, typed(value.toString(), column.kind, QDate::currentDate(), column.field.type.split(u'|')));
    return true;
}

void LinesModel::setCell(const QModelIndex &index, const QJsonValue &value)
{
    if (index.row() >= int(m_lines.size())) {
        if (value.isUndefined())
            return;
        beginInsertRows({}, rowCount(), rowCount());
        m_lines.push_back(emptyLine());
        endInsertRows();
    }
    auto &cell = m_lines[size_t(index.row())].cells[size_t(index.column())];
    if (cell.value == value)
        return;
    cell = {value, kindOf(m_columns[size_t(index.column())].field) == Kind::Quantity ? cell.note : QString(), {}};
    m_isOffered = false;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    Q_EMIT edited();
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.field.required && !column.isContext ? column.title + u" *"_s : column.title;
    if (role == Qt::ToolTipRole)
        return catalogueText(column.field.meaning);
    if (role == Qt::TextAlignmentRole)
        return int(isFigure(column.kind) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags LinesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return m_columns[size_t(index.column())].isContext ? base : base | Qt::ItemIsEditable;
}

} // namespace millrace::ui
