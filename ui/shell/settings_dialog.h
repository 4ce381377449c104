// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace millrace::ui {

/// Look, size, language and lock of this computer's desktop. What is chosen holds at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget *parent);

private:
    QComboBox *addChoice(const QString &name, const QString &label, const std::vector<std::pair<QString, QVariant>> &choices, const QVariant &current);
    void take();

    QComboBox *m_theme;
    QComboBox *m_zoom;
    QComboBox *m_language;
    QComboBox *m_idle;
    QCheckBox *m_animations;
    QLabel *m_note;
};

} // namespace millrace::ui
