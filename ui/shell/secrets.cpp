// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/secrets.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace millrace::ui::secrets {

namespace {

template<typename Result, typename Job, typename Take>
Answer<Result> start(Job *job, const QString &address, const Take &take)
{
    const auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(address);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, take, job] {
        promise->addResult(take(*job, job->error() == QKeychain::NoError));
        promise->finish();
    });
    job->start();
    return promise->future();
}

const auto service = u"millrace"_s;

} // namespace

Answer<QString> read(const QString &address)
{
    return start<QString>(new QKeychain::ReadPasswordJob(service), address, [](const auto &job, bool done) { return done ? job.textData() : QString(); });
}

Answer<bool> write(const QString &address, const QString &password)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(password);
    return start<bool>(job, address, [](const auto &, bool done) { return done; });
}

Answer<bool> forget(const QString &address)
{
    return start<bool>(new QKeychain::DeletePasswordJob(service), address, [](const auto &, bool done) { return done; });
}

} // namespace millrace::ui::secrets
