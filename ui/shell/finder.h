// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"

#include <QTimer>

namespace millrace::ui {

/// One thing that the palette can go to.
struct Find
{
    enum class What { Screen, Command, Action, Record };
    What what = What::Screen;
    QString kind;   ///< Of a record: "item", "work_order".
    QString code;   ///< The screen's id, the command's name, the action's id, or the record's code.
    QString title;  ///< "WO-1042", "Receive goods"
    QString detail; ///< "Pump P-100, due 2026-11-24"
    QString keys;
    QString icon;
    int score = 0;
    bool isExact = false;

    bool isSame(const Find &other) const { return what == other.what && kind == other.kind && code == other.code; }
    QJsonObject toJson() const;
    static Find fromJson(const QJsonObject &json);
};

/// How well a text fits a title, from 0 for not at all to 100 for the title itself.
int fit(const QString &text, const QString &title);

/// What a kind of record is called: "Work order".
QString kindTitle(const QString &kind);
QString kindIcon(const QString &kind);

/// Looks for what is typed among screens, commands and actions at once, and among records once the person has stopped typing.
class Finder final : public QObject
{
    Q_OBJECT
public:
    Finder(const std::shared_ptr<Office> &office, QObject *parent);

    void look(const QString &text);
    const std::vector<Find> &finds() const { return m_finds; }
    bool isLooking() const { return m_looking; }

    void remember(const Find &find);
    void restore(const QJsonArray &recent);
    QJsonArray recent() const;

    /// Records that bear exactly this number or code, the likeliest first: for scans and typed numbers.
    static Answer<std::vector<Find>> exact(const std::shared_ptr<Office> &office, const QString &text);

    static constexpr int debounce = 80;

Q_SIGNALS:
    void changed();

private:
    void lookAmongRecords();
    void arrange();
    std::vector<Find> offered() const;

    std::shared_ptr<Office> m_office;
    QString m_text;
    QTimer m_wait;
    int m_round = 0;
    bool m_looking = false;
    std::vector<Find> m_offered;
    std::vector<Find> m_records;
    std::vector<Find> m_recent;
    std::vector<Find> m_finds;
};

} // namespace millrace::ui
