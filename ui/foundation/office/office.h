// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/answer.h"
#include "foundation/office/desk.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace millrace::ui {

class Office;

/// The office, or why it stays shut.
struct Opening
{
    std::shared_ptr<Office> office;
    door::Problems problems;
};

/// The open company as every screen sees it. Each call returns at once: threads of the office own the connections, and
/// what comes back is taken up with .then(this, ...) on the painting thread.
///
/// Two desks stand in it: one asks, one sends, so that a long reading never makes a posting wait.
class Office final : public QObject
{
    Q_OBJECT
public:
    static Answer<Opening> open(const store::Location &location, const Credentials &credentials);
    ~Office() override;

    const door::Session &session() const { return m_session; }
    const store::Location &location() const { return m_location; }
    bool mayCommand(const QString &name) const { return m_session.may(name); } ///< Anywhere at all.
    bool mayQuery(const QString &name) const;
    bool isReachable() const { return m_reachable; }

    Answer<Rows> ask(const Question &question);
    Answer<Extent> outline(const Question &question);
    Answer<door::Problems> check(const Draft &draft);
    Answer<door::Outcome> preview(const Draft &draft);
    Answer<door::Outcome> send(const Draft &draft);
    /// Seals what nobody has sealed yet, a small block at a time: how many events the first one took. Goes on by itself.
    Answer<qint64> seal();

    /// Anything else that needs a connection, on the thread that reads or the one that writes. What runs for long gives
    /// itself a title, which the status bar shows. Whatever it throws is the future's.
    enum class Side { Reading, Writing };
    template<typename F>
    auto at(Side side, F work, const QString &title = {}) -> Answer<std::invoke_result_t<F, Desk &>>
    {
        using Result = std::invoke_result_t<F, Desk &>;
        const auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        auto future = promise->future();
        begin(title);
        run(side, [promise, work = std::move(work)](Desk &desk) mutable { promise->addResult(work(desk)); },
            [this, promise, title](std::exception_ptr failure) {
            if (failure)
                promise->setException(failure);
            promise->finish();
            end(title);
        });
        return future;
    }

Q_SIGNALS:
    /// Something was committed, here or elsewhere: what is shown may be out of date. The newest event, where it is known.
    void happened(qint64 event);
    /// What runs now, as titles; empty when all is quiet.
    void workChanged(const QStringList &titles);
    /// The database was lost, or is there again.
    void reachableChanged(bool reachable, const QString &reason);

private:
    class Room;
    explicit Office(const store::Location &location);
    void run(Side side, std::function<void(Desk &)> work, std::function<void(std::exception_ptr)> ended);
    void begin(const QString &title);
    void end(const QString &title);
    void setReachable(bool reachable, const QString &reason);

    store::Location m_location;
    door::Session m_session;
    std::unique_ptr<Room> m_reading;
    std::unique_ptr<Room> m_writing;
    QStringList m_titles;
    bool m_reachable = true;
    QTimer m_retry;
    QTimer m_sealing;
};

} // namespace millrace::ui
