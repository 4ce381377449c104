// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/suggest.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

/// How many letters differ (Levenshtein).
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto above = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({above + 1, row[size_t(j)] + 1, diagonal + (a[i] == b[j] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &wanted, const QStringList &names)
{
    constexpr qsizetype longestName = 80;
    if (wanted.isEmpty() || wanted.size() > longestName)
        return {};
    const auto given = wanted.toLower();
    QString best;
    auto least = wanted.size() / 3 + 1;
    for (const auto &name : names) {
        const auto whole = name.toLower();
        const auto away = std::min(distance(given, whole), distance(given, whole.section(u'.', 1)));
        if (away < least) {
            least = away;
            best = name;
        }
    }
    return best;
}

} // namespace millrace::cli
