// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"

class QVBoxLayout;

namespace millrace::ui {

/// Everything that happened to a document, the newest first: what, who, when; each leads to its event.
class Timeline final : public QWidget
{
    Q_OBJECT
public:
    Timeline(const Surroundings &surroundings, QWidget *parent = nullptr);
    void ask(const QString &query, const QJsonObject &parameters);
    bool isReady() const { return m_pending == 0; }

private:
    void read();
    void take(const Rows &rows);

    Surroundings m_surroundings;
    QString m_query;
    QJsonObject m_parameters;
    QVBoxLayout *m_list;
    int m_pending = 0;
};

} // namespace millrace::ui
