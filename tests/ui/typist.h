// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/form/command_form.h"

#include <QKeySequence>
#include <QStringList>

#include <stdexcept>

class QAbstractItemView;

namespace millrace::test {

/// What somebody at the keyboard could not do, as a sentence.
class Stuck final : public std::runtime_error
{
public:
    explicit Stuck(const QString &what) : std::runtime_error(what.toStdString()) {}
};

/// Somebody with a keyboard and nothing else: keys go to the window that has the focus, as the system sends them, and no
/// function of a screen is called. What is read here (where the focus is, what stands there) is only looked at.
class Typist
{
public:
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void press(const QKeySequence &keys);
    void type(const QString &text);
    void replace(const QString &text); ///< What stands in the field, by something else.

    /// Presses Tab until what has the focus is called that; Stuck where all was gone round.
    void tabTo(const QString &name);
    QString whereIsTheFocus() const;

    /// Finds it with Ctrl+K and goes there.
    void find(const QString &text, const QString &title = {});
    /// The form that is open, once it is ready to be typed into.
    ui::CommandForm *form();
    void fill(const QString &field, const QString &text);
    /// Goes to a cell of the form's lines and types into it.
    void cell(int row, const QString &field, const QString &text);
    void goToCell(int row, const QString &field);

    /// Shows the preview with its key; what it says of goods and money, line by line.
    QStringList preview();
    /// Sends the form, and waits for the answer. True where it was accepted, and the form is gone.
    bool send();

    /// Goes to the row of the list whose cell reads so, with the arrow keys.
    void rowTo(const QString &text);
    void columnTo(const QString &column);

private:
    QAbstractItemView *list() const;
};

/// Waits until it is so, while the windows live.
void until(const std::function<bool()> &isSo, const QString &what, int milliseconds = 20'000);

/// What the tables of a preview read: "books: 1200 Stock | 77.00 EUR | ".
QStringList linesOf(const QWidget &preview);

} // namespace millrace::test
