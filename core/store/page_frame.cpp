// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/page_frame.h"

using namespace Qt::StringLiterals;

namespace millrace::store {

static QString bare(const QString &column) { return column.startsWith(u'-') ? column.mid(1) : column; }

QString pageFrame(const QStringList &order, bool after)
{
    QStringList sort;
    QStringList conditions;
    QStringList before; // Equal in all columns before this one, and beyond in this one.
    int place = 0;
    for (const auto &column : order) {
        const auto name = bare(column);
        const bool down = column.startsWith(u'-');
        sort.append(down ? name + u" DESC"_s : name);
        conditions.append(u'(' + (before + QStringList{u"%1 %2 :after_%3"_s.arg(name, down ? u"<"_s : u">"_s).arg(place)}).join(u" AND "_s) + u')');
        before.append(u"%1 = :after_%2"_s.arg(name).arg(place));
        ++place;
    }
    auto text = u"SELECT * FROM (\n{statement}\n) AS page"_s;
    if (after)
        text += u" WHERE "_s + conditions.join(u" OR "_s);
    if (!sort.isEmpty())
        text += u" ORDER BY "_s + sort.join(u", "_s);
    return text + u" LIMIT :page_limit"_s;
}

} // namespace millrace::store
