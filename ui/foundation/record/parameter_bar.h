// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"

class QLabel;

namespace millrace::ui {

/// What a question is asked with, chosen above its answer: entity, plant, days, states. Made from the query's own parameters.
class ParameterBar final : public QWidget
{
    Q_OBJECT
public:
    /// The parameters by name; given ones stand as they are and are not offered.
    ParameterBar(const Surroundings &surroundings, const QString &query, const QStringList &names, const QJsonObject &given, QWidget *parent = nullptr);

    QJsonObject values() const;
    bool isComplete() const; ///< Whether every parameter that the query needs has a value.
    bool isEmpty() const { return m_empty; }

Q_SIGNALS:
    void changed();

private:
    void place(QLabel *label, QWidget *editor);
    void addText(QLabel *label, const door::FieldInfo &field);
    void addChoice(QLabel *label, const QString &name, const QString &lookup, bool required);

    Surroundings m_surroundings;
    QString m_query;
    QJsonObject m_values;
    QStringList m_required;
    bool m_empty = true;
};

} // namespace millrace::ui
