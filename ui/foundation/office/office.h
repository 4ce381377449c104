// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/answer.h"
#include "foundation/office/desk.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <atomic>
#include <memory>

namespace millrace::ui {

class Office;

/// The office, or why it stays shut.
struct Opening
{
    std::shared_ptr<Office> office;
    door::Problems problems;
};

/// Something that takes long, as the status line shows it. Whoever does it says how far it is, and looks whether it is to stop.
struct Running
{
    QString title;
    bool canStop = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0; ///< 0: nobody knows.
    std::atomic<bool> isStopped = false;
};

/// The open company as every screen sees it. Each call returns at once: threads of the office own the connections, and
/// what comes back is taken up with .then(this, ...) on the painting thread.
///
/// Three desks stand in it: one asks for rows, one counts and adds up whole lists, one sends, so that a page never waits for
/// a count, nor a posting for either.
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

    /// What is no longer wanted when its turn comes is left; wanted() is asked on another thread.
    using Wanted = std::function<bool()>;
    Answer<Rows> ask(const Question &question, const Wanted &wanted = {});
    Answer<Extent> outline(const Question &question, const Wanted &wanted = {});
    Answer<Groups> groups(const Question &question, const QString &column, const Wanted &wanted = {});
    Answer<door::Problems> check(const Draft &draft);
    Answer<door::Outcome> preview(const Draft &draft);
    Answer<door::Outcome> send(const Draft &draft);
    /// Seals what nobody has sealed yet, a small block at a time: how many events the first one took. Goes on by itself.
    Answer<qint64> seal();

    /// Anything else that needs a connection, on the thread of that desk. What runs for long gives
    /// itself a title, which the status bar shows. Whatever it throws is the future's.
    enum class Side { Reading, Counting, Writing };
    template<typename F>
    auto at(Side side, F work, const QString &title = {}) -> Answer<std::invoke_result_t<F, Desk &>>
    {
        using Result = std::invoke_result_t<F, Desk &>;
        const auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        auto future = promise->future();
        const auto running = begin(title);
        run(side, [promise, work = std::move(work)](Desk &desk) mutable { promise->addResult(work(desk)); },
            [this, promise, running](std::exception_ptr failure) {
            if (failure)
                promise->setException(failure);
            promise->finish();
            end(running);
        });
        return future;
    }

    /// What runs for so long that nobody may wait for it: on a desk of its own, which goes when it is done.
    template<typename F>
    auto beside(F work, const QString &title) -> Answer<std::invoke_result_t<F, Desk &, Running &>>
    {
        using Result = std::invoke_result_t<F, Desk &, Running &>;
        const auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        auto future = promise->future();
        const auto running = begin(title);
        running->canStop = true;
        runBeside(running, [promise, running, work = std::move(work)](Desk &desk) mutable { promise->addResult(work(desk, *running)); },
                  [promise](std::exception_ptr failure) {
            if (failure)
                promise->setException(failure);
            promise->finish();
        });
        return future;
    }
    const std::vector<std::shared_ptr<Running>> &running() const { return m_running; } ///< The longest first.

Q_SIGNALS:
    /// Something was committed, here or elsewhere: what is shown may be out of date. The newest event, where it is known.
    void happened(qint64 event);
    /// What runs now has begun or ended: see running().
    void workChanged();
    /// The database was lost, or is there again.
    void reachableChanged(bool reachable, const QString &reason);

private:
    class Room;
    explicit Office(const store::Location &location);
    void run(Side side, std::function<void(Desk &)> work, std::function<void(std::exception_ptr)> ended);
    void runBeside(const std::shared_ptr<Running> &running, std::function<void(Desk &)> work, std::function<void(std::exception_ptr)> ended);
    std::shared_ptr<Running> begin(const QString &title);
    void end(const std::shared_ptr<Running> &running);
    void setReachable(bool reachable, const QString &reason);

    store::Location m_location;
    door::Session m_session;
    std::unique_ptr<Room> m_reading;
    std::unique_ptr<Room> m_counting;
    std::unique_ptr<Room> m_writing;
    std::vector<std::unique_ptr<Room>> m_beside;
    std::vector<std::shared_ptr<Running>> m_running;
    bool m_reachable = true;
    QTimer m_retry;
    QTimer m_sealing;
};

} // namespace millrace::ui
