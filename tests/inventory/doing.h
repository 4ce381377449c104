// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world/world.h"

#include <functional>

namespace millrace::test {

/// A command of the test's own: what a room above would do with this one's rules, through the door like any other.
class Doing final : public door::CommandType
{
public:
    using Decide = std::function<door::Decision(door::Gather &, const door::Work &)>;
    explicit Doing(Decide decide) : m_decide(std::move(decide)) { m_info.spec = {QStringLiteral("test.Do"), 1, QStringLiteral("test.done"), {}, {}}; }

    const door::CommandInfo &info() const override { return m_info; }
    door::AnyFields read(const QJsonObject &, door::JsonReader &) const override { return {}; }
    QJsonObject write(const door::AnyFields &) const override { return {}; }
    door::Problems check(const door::AnyFields &) const override { return {}; }
    door::Decision decide(const door::AnyFields &, door::Gather &gather, const door::Work &work) const override { return m_decide(gather, work); }

private:
    door::CommandInfo m_info;
    Decide m_decide;
};

/// Submits it; it must be accepted.
door::Outcome doIt(World &world, Doing::Decide decide);

} // namespace millrace::test
