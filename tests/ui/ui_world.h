// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/screen/screen.h"
#include "world/world.h"

#include <QTest>

namespace millrace::test {

/// Waits until a future has its answer, while the windows live.
template<typename T>
T await(const ui::Answer<T> &answer)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 20'000); }();
    return answer.result();
}

/// A world with an office open on it, and a navigator that remembers what was said.
class UiWorld final : public ui::Navigator
{
public:
    explicit UiWorld(store::Engine engine) : world(engine)
    {
        ui::Credentials credentials;
        credentials.asOwner = true;
        credentials.person = QStringLiteral("boss");
        office = await(ui::Office::open(world.location(), credentials)).office;
    }
    ~UiWorld() override
    {
        // The database is dropped next: nobody may be connected to it any more.
        office.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ui::Surroundings surroundings() { return {office, this}; }

    void openScreen(const QString &, const QJsonObject &) override {}
    void openRecord(const QString &, const QString &) override {}
    void openCommand(const QString &command, const QJsonObject &fields) override { opened = {command, fields}; }
    void say(Tone, const QString &text, const ui::NoticeAction &action) override
    {
        said.append(text);
        offered = action;
    }

    World world;
    std::shared_ptr<ui::Office> office;
    QStringList said;
    ui::NoticeAction offered; ///< With what was said last.
    std::pair<QString, QJsonObject> opened;
};

} // namespace millrace::test
