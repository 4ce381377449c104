// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/finder.h"

#include "house/house.h"
#include "shell/actions.h"
#include "shell/record_search.h"
#include "words/titles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr size_t mostRecent = 12, mostShown = 40;

QStringList wordsOf(const QString &text)
{
    return text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

int fit(const QString &text, const QString &title)
{
    const auto wanted = text.trimmed().toCaseFolded();
    const auto have = title.toCaseFolded();
    if (wanted.isEmpty())
        return 0;
    if (have == wanted)
        return 100;
    if (have.startsWith(wanted))
        return 80;
    // Each word typed begins a word of the title, in whatever order; else it stands inside.
    const auto parts = wordsOf(title);
    int worst = 70;
    for (const auto &word : wordsOf(text)) {
        if (std::ranges::any_of(parts, [&](const QString &part) { return part.startsWith(word); }))
            continue;
        if (!have.contains(word))
            return 0;
        worst = 40;
    }
    return worst;
}

QJsonObject Find::toJson() const
{
    return {{u"what"_s, int(what)}, {u"kind"_s, kind}, {u"code"_s, code}, {u"title"_s, title}, {u"detail"_s, detail}};
}

Find Find::fromJson(const QJsonObject &json)
{
    Find find;
    find.what = What(std::clamp(json.value("what"_L1).toInt(), 0, int(What::Record)));
    find.kind = json.value("kind"_L1).toString();
    find.code = json.value("code"_L1).toString();
    find.title = json.value("title"_L1).toString();
    find.detail = json.value("detail"_L1).toString();
    find.icon = kindIcon(find.kind);
    return find;
}

Finder::Finder(const std::shared_ptr<Office> &office, QObject *parent) : QObject(parent), m_office(office)
{
    m_offered = offered();
    m_wait.setSingleShot(true);
    m_wait.setInterval(debounce);
    connect(&m_wait, &QTimer::timeout, this, &Finder::lookAmongRecords);
}

std::vector<Find> Finder::offered() const
{
    std::vector<Find> out;
    for (const auto &workspace : workspaces()) {
        for (const auto *spec : Screens::all().of(workspace.id, *m_office))
            out.push_back({Find::What::Screen, {}, spec->id, spec->title, spec->title == workspace.title ? QString() : workspace.title, {}, spec->icon});
    }
    for (const auto &[name, type] : house::catalogue().commands()) {
        if (!type->info().spec.byProgramsOnly && m_office->mayCommand(name))
            out.push_back({Find::What::Command, {}, name, commandTitle(name), {}, commandKeys(name).toString(QKeySequence::NativeText), u"command"_s});
    }
    for (const auto &action : actionSpecs()) {
        if (action.isOffered)
            out.push_back({Find::What::Action, {}, action.id, action.text, {}, action.keys.isEmpty() ? QString() : action.keys.front().toString(QKeySequence::NativeText), action.icon});
    }
    return out;
}

void Finder::look(const QString &text)
{
    m_text = text.trimmed();
    ++m_round;
    m_records.clear();
    m_looking = m_text.size() >= 2;
    if (m_looking)
        m_wait.start();
    else
        m_wait.stop();
    arrange();
}

void Finder::lookAmongRecords()
{
    m_office->at(Office::Side::Reading, [text = m_text](Desk &desk) { return searchRecords(desk, text); })
        .onFailed([](const std::exception &) { return std::vector<Find>(); })
        .then(this, [this, round = m_round](const std::vector<Find> &found) {
        if (round != m_round)
            return;
        m_records = found;
        m_looking = false;
        arrange();
    });
}

Answer<std::vector<Find>> Finder::exact(const std::shared_ptr<Office> &office, const QString &text)
{
    return office->at(Office::Side::Reading, [text](Desk &desk) { return exactRecords(desk, text); })
        .onFailed([](const std::exception &) { return std::vector<Find>(); });
}

void Finder::arrange()
{
    m_finds.clear();
    const auto isRecent = [this](const Find &find) { return std::ranges::any_of(m_recent, [&](const Find &one) { return one.isSame(find); }); };
    if (m_text.isEmpty()) {
        m_finds = m_recent;
        for (const auto &find : m_offered) {
            if (find.what == Find::What::Screen && !isRecent(find))
                m_finds.push_back(find);
        }
        for (const auto &find : m_offered) {
            if (find.what == Find::What::Command && !find.keys.isEmpty() && !isRecent(find))
                m_finds.push_back(find);
        }
    } else {
        for (auto find : m_offered) {
            find.score = std::max(fit(m_text, find.title), fit(m_text, find.detail + u' ' + find.title) / 2);
            if (find.score > 0)
                m_finds.push_back(std::move(find));
        }
        for (auto find : m_records) {
            find.score = find.isExact ? 120 : std::max({fit(m_text, find.title), fit(m_text, find.detail), 30});
            m_finds.push_back(std::move(find));
        }
        for (auto &find : m_finds)
            find.score += isRecent(find) ? 15 : 0;
        std::ranges::stable_sort(m_finds, [](const Find &one, const Find &other) { return one.score > other.score; });
    }
    if (m_finds.size() > mostShown)
        m_finds.resize(mostShown);
    Q_EMIT changed();
}

void Finder::remember(const Find &find)
{
    if (find.what == Find::What::Action)
        return;
    std::erase_if(m_recent, [&](const Find &one) { return one.isSame(find); });
    m_recent.insert(m_recent.begin(), find);
    if (m_recent.size() > mostRecent)
        m_recent.resize(mostRecent);
}

/// What was found last, as far as it may still be seen.
void Finder::restore(const QJsonArray &recent)
{
    m_recent.clear();
    for (const auto &json : recent) {
        auto find = Find::fromJson(json.toObject());
        const auto known = std::ranges::find_if(m_offered, [&](const Find &one) { return one.isSame(find); });
        if (known != m_offered.end())
            m_recent.push_back(*known);
        else if (find.what == Find::What::Record)
            m_recent.push_back(std::move(find));
    }
}

QJsonArray Finder::recent() const
{
    QJsonArray out;
    for (const auto &find : m_recent)
        out.append(find.toJson());
    return out;
}

} // namespace millrace::ui
