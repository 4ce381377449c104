// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/answer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFuture>

namespace millrace::desktop {

/// Lets the program work until something holds, or the time is over.
template<typename Holds>
bool waitUntil(const Holds &holds, int milliseconds = 20'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    }
    return true;
}

inline void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    while (timer.elapsed() < milliseconds);
}

template<typename T>
T wait(const ui::Answer<T> &answer)
{
    waitUntil([&] { return answer.isFinished(); }, 120'000);
    return answer.result();
}

} // namespace millrace::desktop
