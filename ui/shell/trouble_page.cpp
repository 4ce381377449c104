// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/trouble_page.h"

#include "words/words.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace millrace::ui {

TroublePage::TroublePage(const store::Location &location, const door::Problem &problem, QWidget *parent) : EntrancePage({}, {}, parent)
{
    setObjectName(u"troublePage"_s);
    const auto place = location.toString();
    const auto reason = problem.arguments.value("reason"_L1).toString();
    if (problem.code == "Older"_L1) {
        setTitle(tr("This company was made by an older Millrace"),
                 tr("%1 can be lifted to this version. A backup is made beside it first; older programs can't open it afterwards.").arg(place));
        connect(addFoot(tr("Back up and lift")), &QPushButton::clicked, this, &TroublePage::liftAsked);
        return;
    }
    if (problem.code == "Newer"_L1) {
        setTitle(tr("This company was made by a newer Millrace"),
                 tr("%1 is left as it is. Install that version or a later one to open it.").arg(place));
    } else if (problem.code == "Damaged"_L1) {
        setTitle(tr("This is no company of Millrace, or it is damaged"),
                 tr("%1 could not be read: %2. Open another file, or put a backup in its place with \"mill restore\".").arg(place, reason));
    } else if (problem.code == "Unavailable"_L1) {
        setTitle(tr("The company can't be reached"), tr("%1: %2. Check that the file is where it was, and that its disk or network drive is there.").arg(place, reason));
    } else {
        const auto words = wordsFor(problem);
        setTitle(words.reason, words.remedy + u'\n' + place);
    }
    connect(addFoot(tr("Try again")), &QPushButton::clicked, this, &TroublePage::againAsked);
}

} // namespace millrace::ui
