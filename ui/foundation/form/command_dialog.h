// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"

namespace millrace::ui {

class CommandForm;

/// A window beside the work that holds the form of one command, and goes when it is done. It comes back in the size in
/// which it was left.
class CommandDialog final : public QWidget
{
    Q_OBJECT
public:
    static CommandDialog *open(const Surroundings &surroundings, const QString &command, const QJsonObject &prefill, QWidget *parent);

    CommandForm *form() const { return m_form; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    CommandDialog(const Surroundings &surroundings, const QString &command, const QJsonObject &prefill, QWidget *parent);
    void accepted(const door::Outcome &outcome);
    void sayAndClose(const QString &text, const NoticeAction &action);
    void widen(bool isPreviewing);

    Surroundings m_surroundings;
    QString m_command;
    CommandForm *m_form;
    bool m_mayClose = false;
};

/// "Goods received: RC-1001."
QString saidOf(const door::CommandInfo &info, const door::Outcome &outcome);

} // namespace millrace::ui
