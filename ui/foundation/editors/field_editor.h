// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/editors/code_picker.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace millrace::ui {

/// What a form or a line knows about where an editor stands.
struct EditorPlace
{
    std::shared_ptr<Office> office;
    QString command;
    CodePicker::Sibling sibling;
    bool isMultiLine = false;
};

/// Edits one value of the catalogue. Undefined stands for what is left out.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    /// The unit that is meant where none is typed, the currency that is sent where none is.
    virtual void setImpliedUnit(const QString &unit, bool isSent) { Q_UNUSED(unit) Q_UNUSED(isSent) }
    virtual Kind kind() const = 0;
    /// A problem below this field: "[2].quantity". False where there is no place for it.
    virtual bool showProblem(const QString &path, const QString &words) { Q_UNUSED(words) return path.isEmpty(); }
    virtual void clearProblems() {}
    virtual void goTo(const QString &path) { Q_UNUSED(path) setFocus(); }
    void setWrong(bool wrong);

Q_SIGNALS:
    void edited();
    void left(); ///< The focus went elsewhere.
    void recognised(const Match &match);

protected:
    /// The widget that the editor consists of.
    void hold(QWidget *inner);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_inner = nullptr;
};

/// Of one value. Lists have an editor of their own.
FieldEditor *makeEditor(const door::FieldInfo &field, const EditorPlace &place, QWidget *parent);

} // namespace millrace::ui
