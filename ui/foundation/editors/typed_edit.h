// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/column.h"

#include <QDate>
#include <QLineEdit>

class QAction;

namespace millrace::ui {

/// A line to type into, with something muted at its end: the unit of a figure, the name of a code.
class SuffixEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit SuffixEdit(QWidget *parent = nullptr);
    void setSuffix(const QString &suffix);
    const QString &suffix() const { return m_suffix; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();
    QString m_suffix;
};

/// A line that understands what is typed for one kind of value, and writes it out when it is left. The unit that was
/// typed behind a figure moves to the end of the line, and stays until another is typed.
class TypedEdit : public SuffixEdit
{
    Q_OBJECT
public:
    TypedEdit(Kind kind, QWidget *parent = nullptr);

    QJsonValue value() const;
    void setValue(const QJsonValue &value);
    /// The unit that is meant where none is typed; sent only where it has to be, as with currencies.
    void setImpliedUnit(const QString &unit, bool isSent);
    Kind kind() const { return m_kind; }
    void setToday(QDate today) { m_today = today; } ///< For tests.
    void writeOut();

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
    QDate today() const { return m_today.isValid() ? m_today : QDate::currentDate(); }
    void showUnit();

    Kind m_kind;
    QString m_unit;    ///< Typed.
    QString m_implied;
    bool m_impliedIsSent = false;
    QDate m_today;
};

} // namespace millrace::ui
