// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typist.h"

#include "foundation/editors/lines_editor.h"
#include "foundation/form/banner.h"
#include "foundation/form/command_dialog.h"
#include "foundation/form/form_field.h"
#include "foundation/preview/preview_panel.h"
#include "foundation/preview/preview_table.h"
#include "shell/palette.h"

#include <QAbstractItemView>
#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace millrace::test {

void until(const std::function<bool()> &isSo, const QString &what, int milliseconds)
{
    if (!QTest::qWaitFor(isSo, milliseconds))
        throw Stuck(u"waited in vain: "_s + what);
}

namespace {

/// When a window closes, the desktop gives the focus to the one below it; off screen there is no desktop that does.
QWindow *windowWithFocus()
{
    if (!QGuiApplication::focusWindow()) {
        for (auto *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window->windowType() == Qt::Window)
                window->activateWindow();
        }
    }
    until([] { return QGuiApplication::focusWindow() != nullptr; }, u"for a window with the focus"_s);
    return QGuiApplication::focusWindow();
}

} // namespace

void Typist::press(int key, Qt::KeyboardModifiers modifiers)
{
    const QPointer<QWindow> window = windowWithFocus();
    QTest::keyPress(window.data(), Qt::Key(key), modifiers);
    if (window && !(modifiers & Qt::ControlModifier)) // Which may close it; letting go of those does nothing.
        QTest::keyRelease(window.data(), Qt::Key(key), modifiers);
}

void Typist::press(const QKeySequence &keys)
{
    press(keys[0].key(), keys[0].keyboardModifiers());
}

void Typist::type(const QString &text)
{
    for (const auto letter : text)
        QTest::keyClick(windowWithFocus(), letter.toLatin1());
}

void Typist::replace(const QString &text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        press(Qt::Key_Delete);
    type(text);
}

QString Typist::whereIsTheFocus() const
{
    const auto *widget = QApplication::focusWidget();
    if (!widget)
        return u"nowhere"_s;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return !widget->objectName().isEmpty() ? widget->objectName() : button ? button->text() : QString::fromLatin1(widget->metaObject()->className());
}

void Typist::tabTo(const QString &name)
{
    QStringList passed;
    constexpr int most = 80;
    for (int i = 0; i < most; ++i) {
        if (whereIsTheFocus() == name)
            return;
        passed.append(whereIsTheFocus());
        // Inside of lines Tab goes from cell to cell; Ctrl+Tab is the window's. They are left as a person leaves them.
        press(Qt::Key_Tab);
    }
    throw Stuck(u"Tab does not come to %1, only to %2"_s.arg(name, passed.join(u", "_s)));
}

void Typist::find(const QString &text, const QString &title)
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto *window = QApplication::activeWindow();
    auto *palette = window ? window->findChild<ui::Palette *>() : nullptr;
    if (!palette)
        throw Stuck(u"Ctrl+K opens nothing, the focus is at "_s + whereIsTheFocus());
    until([&] { return palette->isOpen(); }, u"for the box that finds everything"_s);
    type(text);
    auto *found = palette->findChild<QAbstractItemView *>(u"paletteList"_s);
    if (!title.isEmpty()) {
        until([&] { return found->model()->match(found->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly).size() == 1; }, u"for %1 in the box"_s.arg(title));
        for (int i = 0; found->currentIndex().data().toString() != title; ++i) {
            if (i > 40)
                throw Stuck(u"Down does not come to %1"_s.arg(title));
            press(Qt::Key_Down);
        }
    }
    press(Qt::Key_Return);
    until([&] { return !palette->isOpen(); }, u"for the box to go to %1"_s.arg(text));
}

ui::CommandForm *Typist::form()
{
    ui::CommandForm *form = nullptr;
    until([&] {
        auto *dialog = qobject_cast<ui::CommandDialog *>(QApplication::activeWindow());
        form = dialog ? dialog->form() : nullptr;
        return form && form->isReady();
    }, u"for a form"_s);
    return form;
}

void Typist::fill(const QString &field, const QString &text)
{
    tabTo(field + u"Editor"_s);
    replace(text);
}

void Typist::goToCell(int row, const QString &field)
{
    tabTo(u"linesEditor"_s);
    auto *view = qobject_cast<ui::LinesView *>(QApplication::focusWidget());
    if (!view)
        throw Stuck(u"the lines are no lines"_s);
    const auto at = [&] { return view->currentIndex(); };
    for (int i = 0; at().row() != row; ++i) {
        if (i > 2000)
            throw Stuck(u"the arrows do not come to line %1"_s.arg(row + 1));
        press(at().row() < row ? Qt::Key_Down : Qt::Key_Up);
    }
    const auto &columns = view->lines()->columns();
    const auto wanted = std::ranges::find_if(columns, [&](const auto &column) { return column.field.name == field; }) - columns.begin();
    for (int i = 0; at().column() != wanted; ++i) {
        if (i > 40)
            throw Stuck(u"the arrows do not come to the column %1"_s.arg(field));
        press(at().column() < wanted ? Qt::Key_Right : Qt::Key_Left);
    }
}

void Typist::cell(int row, const QString &field, const QString &text)
{
    goToCell(row, field);
    auto *view = qobject_cast<ui::LinesView *>(QApplication::focusWidget());
    const QPersistentModelIndex at = view->currentIndex();
    press(Qt::Key_F2);
    replace(text);
    // Backtab takes what was typed and goes a cell back, where another begins to be edited: Esc leaves that.
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    if (QApplication::focusWidget() != view)
        press(Qt::Key_Escape);
    until([&] { return QApplication::focusWidget() == view; }, u"for the lines, the focus is at "_s + whereIsTheFocus());
}

QStringList linesOf(const QWidget &preview)
{
    QStringList out;
    for (const auto &name : {u"stock"_s, u"workInProcess"_s, u"books"_s, u"openItems"_s, u"variances"_s}) {
        const auto *every = preview.findChild<ui::PreviewTable *>(name + u"Lines"_s); // Where what is shown first is summed.
        const auto *table = every ? every : preview.findChild<ui::PreviewTable *>(name);
        QStringList lines;
        for (int row = 0; table && row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columns(); ++column)
                cells.append(table->cell(row, column));
            lines.append(name + u": "_s + cells.join(u" | "_s));
        }
        lines.sort();
        out += lines;
    }
    return out;
}

QStringList Typist::preview()
{
    auto *shown = form()->findChild<ui::PreviewPanel *>();
    if (!shown)
        throw Stuck(u"the form has no preview"_s);
    if (!shown->isHidden())
        press(Qt::Key_F8); // It may show what was typed a moment ago: shown again, it asks at once.
    press(Qt::Key_F8);
    until([&] { return shown->isVisible() && shown->isReady(); }, u"for the preview"_s);
    return linesOf(*shown);
}

bool Typist::send()
{
    const QPointer<ui::CommandForm> sent = form();
    bool isAnswered = false;
    bool isAccepted = false;
    QObject::connect(sent, &ui::CommandForm::accepted, sent, [&] { isAccepted = true; });
    const auto answered = QObject::connect(sent, &ui::CommandForm::answered, sent, [&] { isAnswered = true; });
    press(Qt::Key_Return, Qt::ControlModifier);
    until([&] { return isAnswered || !sent; }, u"for an answer"_s);
    if (sent)
        QObject::disconnect(answered);
    if (isAccepted)
        until([&] { return !sent; }, u"for the form to go"_s);
    return isAccepted;
}

QAbstractItemView *Typist::list() const
{
    auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (!view)
        throw Stuck(u"no list has the focus, but "_s + whereIsTheFocus());
    return view;
}

void Typist::rowTo(const QString &text)
{
    auto *view = list();
    const auto reads = [&](int row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            if (view->model()->index(row, column).data().toString() == text)
                return true;
        }
        return false;
    };
    press(Qt::Key_Home, Qt::ControlModifier);
    until([&] { return view->model()->rowCount() > 0; }, u"for rows"_s);
    while (!reads(view->currentIndex().row())) {
        const int before = view->currentIndex().row();
        press(Qt::Key_Down);
        if (view->currentIndex().row() == before)
            throw Stuck(u"no row reads %1"_s.arg(text));
    }
}

void Typist::columnTo(const QString &column)
{
    auto *view = list();
    for (int i = 0; i < 40; ++i) {
        if (view->model()->headerData(view->currentIndex().column(), Qt::Horizontal).toString() == column)
            return;
        press(i < 20 ? Qt::Key_Right : Qt::Key_Left);
    }
    throw Stuck(u"the arrows do not come to the column %1"_s.arg(column));
}

} // namespace millrace::test
