// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/theme/style_sheet.h"

#include "foundation/theme/theme.h"
#include "store/enum_text.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// A style sheet takes pictures from files only, so a tinted icon is put into one.
QString iconFile(const Theme &theme, const QString &name)
{
    static const QTemporaryDir folder;
    const auto path = folder.filePath(name + (theme.isDark() ? u"-dark"_s : u"-light"_s) + QString::number(theme.percent()) + u".png"_s);
    if (!QFile::exists(path))
        theme.pixmap(name, Ink::Muted, space::iconSmall).save(path);
    return path;
}

QString value(const Theme &theme, const QString &name)
{
    if (name.startsWith("icon_"_L1))
        return iconFile(theme, name.mid(5));
    if (name == "shade"_L1)
        return theme.isDark() ? u"dark"_s : u"light"_s; // Names a picture.
    bool isLength = false;
    const int length = name.endsWith("px"_L1) ? name.chopped(2).toInt(&isLength) : 0;
    if (isLength)
        return u"%1px"_s.arg(length <= 1 ? length : theme.px(length));
    for (const auto type : {Type::Small, Type::Body, Type::Lead, Type::Title, Type::Figure}) {
        if (name == store::snakeCase(store::enumText(type)))
            return u"%1px"_s.arg(theme.px(int(type)));
    }
    for (int i = 0; i < inkCount; ++i) {
        if (name == store::snakeCase(store::enumText(Ink(i))))
            return theme.color(Ink(i)).name();
    }
    qFatal("the style sheet names a token that does not exist: %s", qPrintable(name));
}

} // namespace

QString filledStyleSheet(const Theme &theme)
{
    QFile file(u":/styles/millrace.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the style sheet is not built in");
    const auto source = QString::fromUtf8(file.readAll());
    static const QRegularExpression token(u"@([a-z0-9_]+)"_s);
    QString out;
    qsizetype done = 0;
    for (auto matches = token.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        out += QStringView(source).sliced(done, match.capturedStart() - done);
        out += value(theme, match.captured(1));
        done = match.capturedEnd();
    }
    out += QStringView(source).sliced(done);
    return out;
}

} // namespace millrace::ui
