// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/query.h"

#include "store/page_frame.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace millrace::door::detail {

const store::Statement &paged(const QuerySpec &spec, bool after)
{
    static std::mutex mutex;
    static std::map<std::pair<QString, bool>, std::unique_ptr<store::Statement>> known;
    std::scoped_lock lock(mutex);
    auto &slot = known[{spec.name, after}];
    if (!slot)
        slot = std::make_unique<store::Statement>(spec.statement, store::pageFrame(spec.order, after), after ? u"after"_s : u"first"_s);
    return *slot;
}

std::vector<store::Bind> pageBinds(const QuerySpec &spec, const Page &page)
{
    static constexpr std::array<const char *, 6> names{"after_0", "after_1", "after_2", "after_3", "after_4", "after_5"};
    MILLRACE_ASSERT(size_t(spec.order.size()) <= names.size(), "a query with more key columns than a page can follow");
    std::vector<store::Bind> binds;
    for (qsizetype i = 0; i < page.after.size() && i < spec.order.size(); ++i) {
        const auto key = page.after[i];
        binds.emplace_back(names[size_t(i)], key.isString() ? store::Value(key.toString()) : store::Value(std::int64_t(key.toInteger())));
    }
    binds.emplace_back("page_limit", store::Value(page.limit));
    return binds;
}

} // namespace millrace::door::detail
