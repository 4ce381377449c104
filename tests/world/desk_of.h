// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"
#include "foundation/screen/screen.h"
#include "support/test.h"
#include "world/world.h"

namespace millrace::test {

/// The office of a world, with its boss signed in.
inline std::shared_ptr<ui::Office> officeOf(World &world, const QString &person = QStringLiteral("boss"))
{
    ui::Credentials credentials;
    credentials.person = person;
    credentials.asOwner = true;
    auto opening = ui::Office::open(world.location(), credentials);
    if (!QTest::qWaitFor([&] { return opening.isFinished(); }, 20'000))
        throw std::runtime_error("the office does not open");
    const auto opened = opening.result();
    if (!opened.office)
        throw std::runtime_error("the office stays shut: " + opened.problems.front().code.toStdString());
    return opened.office;
}

/// Remembers where a screen sent its person.
class FakeNavigator final : public ui::Navigator
{
public:
    void openScreen(const QString &id, const QJsonObject &) override { went.append(id); }
    void openRecord(const QString &kind, const QString &code) override { went.append(kind + u' ' + code); }
    void openCommand(const QString &command, const QJsonObject &) override { went.append(command); }
    void say(Tone, const QString &text, const ui::NoticeAction &action) override
    {
        said.append(text);
        offered = action;
    }
    QStringList went;
    QStringList said;
    ui::NoticeAction offered; ///< With what was said last.
};

} // namespace millrace::test
