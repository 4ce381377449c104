// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/problem.h"
#include "foundation/office/answer.h"
#include "house/commands/found_company.h"
#include "house/demo/demo.h"
#include "house/reception.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <atomic>

/// What has to be done with a database before anybody is signed in. Each runs on a thread of its own.
namespace millrace::ui::errands {

template<typename F>
auto run(F work) -> Answer<std::invoke_result_t<F>>
{
    const auto promise = std::make_shared<QPromise<std::invoke_result_t<F>>>();
    promise->start();
    auto *thread = QThread::create([promise, work = std::move(work)]() mutable {
        try {
            promise->addResult(work());
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    auto future = promise->future();
    thread->start();
    return future;
}

/// Who may come in, or why nobody can.
struct Visit
{
    house::Reception reception;
    door::Problems problems;
};
Answer<Visit> visit(const store::Location &location);

struct NewCompany
{
    house::FoundCompany company;
    QString password;
    QString file;
};
/// Its problems are at the fields of FoundCompany, at "password" or at "file". What was begun is taken away again.
Answer<door::Problems> found(const NewCompany &plan);

/// How far a long errand is; shared with the one who watches it.
struct Course
{
    std::atomic<bool> stopped = false;
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> total = 0;
};
/// The demo company in a new file. Stopped in between, nothing is left of it, and there are no problems.
Answer<door::Problems> buildDemo(const QString &file, const std::shared_ptr<Course> &course);

/// An older file is lifted, after a backup beside it.
struct Lift
{
    QString backup;
    door::Problems problems;
};
Answer<Lift> upgrade(const store::Location &location);

/// Where a company's file goes unless somebody says otherwise.
QString usualFolder();
QString usualFile(const QString &company);

} // namespace millrace::ui::errands
