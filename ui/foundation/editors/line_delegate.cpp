// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/editors/line_delegate.h"

#include "foundation/editors/lines_editor.h"
#include "foundation/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// "1.234,50 kg": the figure, and its unit.
std::pair<QString, QString> inParts(const QModelIndex &index)
{
    const auto text = index.data(Qt::DisplayRole).toString();
    const auto note = index.data(LinesModel::NoteRole).toString();
    const auto kind = Kind(index.data(LinesModel::KindRole).toInt());
    if (kind != Kind::Quantity && kind != Kind::Money)
        return {text, note};
    const auto blank = text.lastIndexOf(u' ');
    const bool hasUnit = blank > 0 && !text.at(text.size() - 1).isDigit();
    return hasUnit ? std::pair(text.left(blank), text.mid(blank + 1)) : std::pair(text, text.isEmpty() ? QString() : note);
}

} // namespace

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const auto &theme = Theme::of();
    const bool isWrong = !index.data(LinesModel::WrongRole).toString().isEmpty();
    if (isWrong)
        option.backgroundBrush = theme.color(Ink::BadSoft);
    option.text.clear();
    painter->save();
    if (isWrong)
        painter->fillRect(option.rect, theme.color(Ink::BadSoft));
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    auto [text, note] = inParts(index);
    const bool isQuiet = index.data(LinesModel::UnsentRole).toBool() || !(index.flags() & Qt::ItemIsEditable);
    const int gap = theme.px(space::inside);
    auto place = option.rect.adjusted(gap, 0, -gap, 0);
    const bool atRight = isFigure(Kind(index.data(LinesModel::KindRole).toInt()));
    const auto &metrics = option.fontMetrics;
    if (atRight && !note.isEmpty()) {
        painter->setPen(theme.color(Ink::Muted));
        painter->drawText(place, int(Qt::AlignRight | Qt::AlignVCenter), note);
        place.setRight(place.right() - metrics.horizontalAdvance(note) - theme.px(space::grid));
    }
    painter->setPen(theme.color(isQuiet ? Ink::Muted : Ink::Text));
    painter->drawText(place, int((atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), metrics.elidedText(text, Qt::ElideRight, place.width()));
    if (!atRight && !note.isEmpty()) {
        place.setLeft(place.left() + metrics.horizontalAdvance(text) + gap);
        painter->setPen(theme.color(Ink::Muted));
        painter->drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter), metrics.elidedText(note, Qt::ElideRight, std::max(0, place.width())));
    }
    if (isWrong)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), theme.color(Ink::Bad));
    painter->restore();
}

QWidget *LineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const LinesView *>(this->parent());
    const auto &column = view->lines()->columns()[size_t(index.column())];
    auto place = view->place();
    const auto outer = place.sibling;
    place.sibling = [model = view->lines(), row = index.row(), outer](const QString &name) {
        const auto inner = model->cell(row, name);
        return inner.isUndefined() && outer ? outer(name) : inner;
    };
    auto *editor = makeEditor(column.field, place, parent);
    editor->setAutoFillBackground(true);
    if (auto *inner = editor->focusProxy()) {
        inner->setProperty("inCell", true);
        inner->installEventFilter(const_cast<LineDelegate *>(this));
    }
    return editor;
}

void LineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const LinesModel *>(index.model());
    auto *field = static_cast<FieldEditor *>(editor);
    // The unit of the line's item may come while somebody types: what was typed stays.
    const bool isFilled = field->property("filled").toBool();
    if (!isFilled)
        field->setValue(model->cell(index.row(), model->columns()[size_t(index.column())].field.name));
    if (field->kind() == Kind::Quantity)
        field->setImpliedUnit(index.data(LinesModel::NoteRole).toString(), false);
    if (auto *line = qobject_cast<QLineEdit *>(field->focusProxy()); line && !isFilled)
        line->selectAll();
    field->setProperty("filled", true);
}

void LineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto value = static_cast<FieldEditor *>(editor)->value();
    auto *lines = static_cast<LinesModel *>(model);
    lines->setCell(index, value);
    if (value.isString())
        recognise(lines, index, value.toString());
}

/// The name of a code, and the unit of an item, come a moment later.
void LineDelegate::recognise(LinesModel *lines, const QPersistentModelIndex &index, const QString &code) const
{
    const auto &place = qobject_cast<const LinesView *>(parent())->place();
    const auto &field = lines->columns()[size_t(index.column())].field;
    const auto lookup = lookupFor(field, place.command);
    if (!lookup || !place.office->mayQuery(lookup->query))
        return;
    const bool isItem = field.naming == u"masterdata/item";
    findExactly(*place.office, *lookup, code)
        .then(lines, [lines, index, isItem, code](const std::optional<Match> &match) {
            if (!match || !index.isValid() || index.data(Qt::EditRole).toString() != code)
                return;
            lines->setNote(index, match->name);
            if (isItem)
                lines->setUnit(index.row(), match->unit);
        })
        .onFailed(lines, [](const std::exception &) {});
}

void LineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void LineDelegate::shut(QWidget *editor, EndEditHint hint)
{
    m_closed = editor;
    Q_EMIT closeEditor(editor, hint);
}

/// The filter that Qt puts on an editor sees the container; keys come to what is inside it.
bool LineDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    auto *editor = widget ? qobject_cast<FieldEditor *>(widget->parentWidget()) : nullptr;
    if (!editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (m_closed == editor)
        return false; // It is going, and loses the focus while it does.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        Q_EMIT commitData(editor);
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            shut(editor, NoHint);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *view = qobject_cast<LinesView *>(parent());
    if (key->matches(QKeySequence::Paste) && QApplication::clipboard()->text().contains(QRegularExpression(u"[\\t\\n]\\S"_s))) {
        shut(editor, RevertModelCache);
        view->pasteHere();
        return true;
    }
    const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab || (isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))) {
        Q_EMIT commitData(editor);
        shut(editor, key->key() == Qt::Key_Backtab ? EditPreviousItem : EditNextItem);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        shut(editor, RevertModelCache);
        return true;
    }
    return false;
}

} // namespace millrace::ui
