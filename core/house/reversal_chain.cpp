// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/reversal_chain.h"

#include "house/commands/reverse_event.h"

namespace millrace::house {

namespace {

const store::Statement eventOfChain{"house/event_of_chain"};

/// Takes events back in thought, each after what stands in its way once the earlier ones are gone.
class Unwinding
{
public:
    explicit Unwinding(store::Reader &read) : m_read(read) {}

    void takeBack(Blocker event)
    {
        m_waiting.push_back(event.event);
        for (bool stuck = true; stuck;) {
            stuck = false;
            for (auto &blocker : blockersOf(m_read, event.event, m_ids)) {
                // Two that wait for each other can't be reversed; the command will say so.
                if (has(m_waiting, blocker.event) || has(m_ids, blocker.event.value))
                    continue;
                takeBack(std::move(blocker));
                stuck = true;
            }
        }
        m_waiting.pop_back();
        m_ids.push_back(event.event.value);
        m_chain.push_back(std::move(event));
    }
    std::vector<Blocker> chain() && { return std::move(m_chain); }

private:
    template<typename T>
    static bool has(const std::vector<T> &list, T value)
    {
        return std::ranges::find(list, value) != list.end();
    }

    store::Reader &m_read;
    std::vector<Id<Event>> m_waiting;
    std::vector<std::int64_t> m_ids;
    std::vector<Blocker> m_chain;
};

} // namespace

std::vector<Blocker> reversalChain(store::Reader &read, Id<Event> event)
{
    auto target = read.one<Blocker>(eventOfChain, {{"event", event}});
    if (!target)
        return {{event, {}, {}, {}}};
    Unwinding unwinding(read);
    unwinding.takeBack(std::move(*target));
    return std::move(unwinding).chain();
}

std::vector<door::Outcome> reverseChain(door::Door &door, const door::Session &session, Id<Event> event, const QString &reason, Day day)
{
    store::Reader read(door.connection());
    std::vector<door::Command> commands;
    for (const auto &link : reversalChain(read, event))
        commands.push_back(door::Command::of(ReverseEvent{link.event, reason, day}));
    return door.submitTogether(commands, session, std::vector<door::Sending>(commands.size()));
}

} // namespace millrace::house
