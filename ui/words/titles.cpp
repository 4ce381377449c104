// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/titles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// "ReceiveGoods", "daysLate" and "goods_received" as people write.
QString takenApart(const QString &name)
{
    QString out;
    for (const QChar c : name) {
        if (out.isEmpty())
            out += c.toUpper();
        else if (c == u'_')
            out += u' ';
        else if (c.isUpper())
            out += u' ' + QString(c.toLower());
        else
            out += c;
    }
    return out;
}

QString afterRoom(const QString &name) { return name.section(u'.', 1); }

} // namespace

QString commandTitle(const QString &name) { return takenApart(afterRoom(name)); }
QString queryTitle(const QString &name) { return takenApart(afterRoom(name)); }
QString eventTitle(const QString &name) { return takenApart(afterRoom(name)); }
QString fieldTitle(const QString &name) { return takenApart(name); }
QString choiceTitle(const QString &value) { return takenApart(value); }
QString yesWord() { return QCoreApplication::translate("words", "yes"); }
QString noWord() { return QCoreApplication::translate("words", "no"); }

} // namespace millrace::ui
