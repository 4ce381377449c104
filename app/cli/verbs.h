// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/arguments.h"

#include <vector>

namespace millrace::cli {

/// One word that `mill` takes first.
struct Verb
{
    const char *name;
    const char *usage;
    const char *summary;
    Exit (*run)(const QStringList &words);
};

const std::vector<Verb> &verbs();

Exit runInit(const QStringList &words);
Exit runDo(const QStringList &words);
Exit runImport(const QStringList &words);
Exit runAsk(const QStringList &words);
Exit runReverse(const QStringList &words);
Exit runCommands(const QStringList &words);
Exit runQueries(const QStringList &words);
Exit runVerify(const QStringList &words);
Exit runSeal(const QStringList &words);
Exit runBench(const QStringList &words);
Exit runUser(const QStringList &words);
Exit runWaiting(const QStringList &words);
Exit runApprove(const QStringList &words);
Exit runRefuse(const QStringList &words);
Exit runWithdraw(const QStringList &words);
Exit runResubmit(const QStringList &words);
Exit runEvent(const QStringList &words);
Exit runBackup(const QStringList &words);
Exit runRestore(const QStringList &words);
Exit runUpgrade(const QStringList &words);
Exit runCompletion(const QStringList &words);
Exit runHelp(const QStringList &words);

} // namespace millrace::cli
