// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/editors/field_editor.h"

class QLabel;

namespace millrace::ui {

class LinesEditor;

/// A field of a form: its label above, its editor, and below it what it means or what is wrong with it.
class FormField final : public QWidget
{
    Q_OBJECT
public:
    FormField(const door::FieldInfo &info, const EditorPlace &place, const QStringList &rareColumns, QWidget *parent);

    const door::FieldInfo &info() const { return m_info; }
    FieldEditor *editor() const { return m_editor; }
    LinesEditor *lines() const { return m_lines; } ///< Where it is a list.
    bool isWide() const;

    /// Of this field or of what is below it; the first one's words stand beneath.
    bool showProblem(const QString &path, const QString &words);
    void clearProblems();
    bool isWrong() const { return !m_firstWrong.isNull(); }
    QString words() const; ///< What stands beneath as wrong.
    void goToFirstWrong();

    bool isTouched = false; ///< Typed into, and left.
    bool isEdited = false;

private:
    QString hint() const;

    door::FieldInfo m_info;
    LinesEditor *m_lines = nullptr;
    FieldEditor *m_editor;
    QLabel *m_below;
    QStringList m_words;
    QString m_firstWrong; ///< Its path; empty but not null for the field itself.
};

} // namespace millrace::ui
