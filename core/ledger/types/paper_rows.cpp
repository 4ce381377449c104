// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/types/paper_rows.h"

using namespace Qt::StringLiterals;

namespace millrace::ledger {

void startPaper(door::Changes &changes, PaperRow paper)
{
    MILLRACE_ASSERT(paper.id, "a document that begins without an id");
    if (paper.correlation.isEmpty())
        paper.correlation = u"%1/%2/%3"_s.arg(store::snakeCase(store::enumText(paper.kind)), paper.number).arg(paper.entity.value);
    auto &event = changes.event();
    event.entity = paper.entity;
    event.day = paper.day;
    event.correlation = paper.correlation;
    changes.insert(paper);
    changes.insert(PaperStateRow{0, {}, paper.id, {}, u"posted"_s});
    changes.concerns(paper.id);
}

} // namespace millrace::ledger
