// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace millrace::ui {

/// One entry of the rail: an icon with a small label under it.
class RailEntry final : public QAbstractButton
{
    Q_OBJECT
public:
    RailEntry(const QString &icon, const QString &title, QWidget *parent);
    void setLabelled(bool labelled);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_icon;
    bool m_labelled = true;
};

/// The workspaces that the session may see, at the left edge; search and menu at its foot.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent);

    void fill(const std::vector<Workspace> &workspaces);
    void setCurrent(const QString &workspace);
    QString current() const;
    QStringList entries() const;
    QAbstractButton *menuEntry() const { return m_menu; }

Q_SIGNALS:
    void chosen(const QString &workspace);
    void findAsked();
    void menuAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    QVBoxLayout *m_top;
    RailEntry *m_find;
    RailEntry *m_menu;
    std::vector<std::pair<QString, RailEntry *>> m_entries;
};

} // namespace millrace::ui
