// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace millrace::ui {

namespace detail {

template<typename F>
struct FirstArgument;
template<typename C, typename R, typename A, typename... Rest>
struct FirstArgument<R (C::*)(A, Rest...) const>
{
    using Type = std::remove_cvref_t<A>;
};
template<typename C, typename R, typename A, typename... Rest>
struct FirstArgument<R (C::*)(A, Rest...)>
{
    using Type = std::remove_cvref_t<A>;
};

} // namespace detail

/// What comes back from the office, taken up on the painting thread. Whoever waits may be gone by then: nothing happens,
/// and nothing breaks. (QFuture::then of Qt 6.4 asserts that its context still lives.)
template<typename T>
class Answer
{
public:
    Answer() = default;
    Answer(QFuture<T> future) : m_future(std::move(future)) {}

    template<typename Take>
    Answer &then(QObject *context, Take take)
    {
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)]() mutable {
            watcher->deleteLater();
            std::optional<T> value;
            try {
                value = watcher->result();
            } catch (...) {
                return; // Taken up by onFailed.
            }
            take(*value);
        });
        watcher->setFuture(m_future);
        return *this;
    }

    /// When the work threw, and what it threw is what this takes.
    template<typename Take>
    Answer &onFailed(QObject *context, Take take)
    {
        using Failure = typename detail::FirstArgument<decltype(&Take::operator())>::Type;
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)]() mutable {
            watcher->deleteLater();
            try {
                static_cast<void>(watcher->result());
            } catch (const Failure &failure) {
                take(failure);
            } catch (...) {
            }
        });
        watcher->setFuture(m_future);
        return *this;
    }

    /// What the answer is then, whoever waits for it; runs on the office's thread.
    template<typename Take>
    Answer onFailed(Take take) const
    {
        return future().onFailed(std::move(take));
    }

    bool isFinished() const { return m_future.isFinished(); }
    T result() const { return m_future.result(); }
    QFuture<T> future() const { return m_future; }
    operator QFuture<T>() const { return m_future; }

private:
    QFuture<T> m_future;
};

} // namespace millrace::ui
