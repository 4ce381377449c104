// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"

#include <QWidget>

namespace millrace::ui {

/// What a notice offers to do about it.
struct NoticeAction
{
    QString text;
    std::function<void()> run;
};

/// Where a screen can send a person to. The shell does it.
class Navigator
{
public:
    virtual ~Navigator() = default;
    /// A screen by its id, in a tab of its own or in the one that shows it already.
    virtual void openScreen(const QString &id, const QJsonObject &parameters = {}) = 0;
    /// The record of a thing: openRecord("item", "P-100"), openRecord("document", "WO-1042"), openRecord("event", "4711").
    virtual void openRecord(const QString &kind, const QString &code) = 0;
    /// The form of a command, with what is known filled in.
    virtual void openCommand(const QString &command, const QJsonObject &fields = {}) = 0;
    /// What has happened, said once and quietly; bad stays until it is read.
    enum class Tone { Good, Warn, Bad };
    virtual void say(Tone tone, const QString &text, const NoticeAction &action = {}) = 0;
};

/// What every screen is handed.
struct Surroundings
{
    std::shared_ptr<Office> office;
    Navigator *navigator = nullptr;
};

/// A page of the workspace.
class Screen : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;                            ///< On its tab: "WO-1042", "Open orders".
    virtual QString icon() const { return QStringLiteral("page"); }
    virtual QJsonObject state() const { return {}; }              ///< So that it comes back as it was left.
    virtual void restore(const QJsonObject &state) { Q_UNUSED(state) }
    virtual void scan(const QString &text) { Q_UNUSED(text) }     ///< A scan that nothing had the focus for.
    virtual bool isReady() const { return true; }                 ///< Everything that it shows is there: for the tour.

Q_SIGNALS:
    void titleChanged();
};

/// An entry of the screen catalogue.
struct ScreenSpec
{
    QString id;        ///< "production.work_orders"
    QString workspace; ///< "work_orders": see workspaces(). Empty for records, which are opened from elsewhere.
    QString title;
    QString icon;
    QString right;     ///< The query without whose right it is not offered; empty for everyone.
    std::function<Screen *(const Surroundings &, const QJsonObject &parameters, QWidget *parent)> make;
};

/// An entry of the rail.
struct Workspace
{
    QString id;
    QString title;
    QString icon;
};

/// Every screen there is; filled once, at start.
class Screens
{
public:
    static Screens &all();
    void add(ScreenSpec spec);
    /// Which screen shows a kind of record, and under which parameter it takes the code.
    void addRecord(const QString &kind, const QString &screen, const QString &parameter);

    struct Record
    {
        QString screen;
        QString parameter;
    };
    const ScreenSpec *find(const QString &id) const;
    const Record *record(const QString &kind) const;
    const std::vector<ScreenSpec> &specs() const { return m_specs; }
    std::vector<const ScreenSpec *> of(const QString &workspace, const Office &office) const;
    /// A record belongs to the workspace whose list leads to it, the first of them where there are several.
    void addHome(const QString &kind, const QString &workspace) { m_homes.emplace(kind, workspace); }
    QString workspaceOf(const ScreenSpec &spec) const;

private:
    std::vector<ScreenSpec> m_specs;
    std::map<QString, Record> m_records;
    std::map<QString, QString> m_homes; ///< Kind of record to workspace.
};

const std::vector<Workspace> &workspaces();

} // namespace millrace::ui
