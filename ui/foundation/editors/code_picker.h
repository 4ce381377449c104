// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/editors/lookup.h"
#include "foundation/editors/typed_edit.h"

#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace millrace::ui {

/// A line for a code: what is typed or scanned is looked up while typing, by code and then by name, and the name stands
/// muted behind the code once it is known. A code that is not found can be sent all the same; the door says what is wrong.
class CodePicker final : public SuffixEdit
{
    Q_OBJECT
public:
    /// The value of another field of the form, by which the choice is narrowed.
    using Sibling = std::function<QJsonValue(const QString &field)>;

    CodePicker(std::shared_ptr<Office> office, const door::FieldInfo &field, const QString &command, Sibling sibling, QWidget *parent);

    QJsonValue value() const;
    void setValue(const QJsonValue &value);
    /// What is known of the code that stands there; nothing while it is not.
    const std::optional<Match> &match() const { return m_match; }
    bool isOpen() const;

Q_SIGNALS:
    void changed();
    /// The code stands for something: a name, and the unit of an item.
    void recognised(const Match &match);
    /// Enter was pressed, as a scanner does: on to the next field.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    std::optional<Lookup> narrowed() const;
    void edited();
    void search();
    void offer(const std::vector<Match> &matches);
    void choose(const QModelIndex &index);
    void recognise();
    void know(const Match &match);

    std::shared_ptr<Office> m_office;
    std::optional<Lookup> m_lookup;
    Sibling m_sibling;
    QCompleter *m_completer;
    QStandardItemModel *m_offered;
    QTimer m_wait;
    int m_asked = 0; ///< An answer to an older question is not taken.
    std::optional<Match> m_match;
    QJsonValue m_id{QJsonValue::Undefined}; ///< A row id that was given for the code.
};

} // namespace millrace::ui
