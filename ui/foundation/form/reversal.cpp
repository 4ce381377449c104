// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/form/reversal.h"

#include "foundation/form/command_form.h"
#include "values/column.h"
#include "house/reversal_chain.h"
#include "words/titles.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("millrace::ui", text); }

QString whyOf(const QString &why)
{
    static const std::map<QString, const char *> words{
        {u"document"_s, QT_TRANSLATE_NOOP("millrace::ui", "its document is used")},      {u"state"_s, QT_TRANSLATE_NOOP("millrace::ui", "the document has gone on")},
        {u"open_item"_s, QT_TRANSLATE_NOOP("millrace::ui", "it settles an open item")},  {u"stock"_s, QT_TRANSLATE_NOOP("millrace::ui", "the goods have moved on")},
        {u"layer"_s, QT_TRANSLATE_NOOP("millrace::ui", "the goods have been used")},     {u"progress"_s, QT_TRANSLATE_NOOP("millrace::ui", "the order has gone on")},
        {u"work_in_process"_s, QT_TRANSLATE_NOOP("millrace::ui", "the cost has gone on")},
        {u"late_cost"_s, QT_TRANSLATE_NOOP("millrace::ui", "its goods have been given late costs")},
    };
    const auto found = words.find(why);
    return found == words.end() ? QString() : tr(found->second);
}

void addLabel(QVBoxLayout *layout, const QString &text, const char *ink, bool isStrong = false)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setProperty("ink", ink);
    label->setProperty("strong", isStrong);
    layout->addWidget(label);
}

QString lineOf(const house::Blocker &blocker, int number)
{
    const auto when = shown(blocker.entered.toString(), Kind::Moment).text;
    const auto why = whyOf(blocker.why);
    return tr("%1. %2, %3%4").arg(number).arg(eventTitle(blocker.name), when, why.isEmpty() ? QString() : u": "_s + why);
}

/// Takes all back, newest first, in one go. What is answered is what the last step answered.
door::Outcome reverseAll(Desk &desk, const Draft &draft)
{
    const auto day = Day::parse(draft.fields[u"day"_s].toString()).value_or(Day());
    const auto outcomes = house::reverseChain(desk.door(), desk.session(), Id<Event>(draft.fields[u"event"_s].toInteger()), draft.fields[u"reason"_s].toString(), day);
    return outcomes.empty() ? door::Outcome() : outcomes.back();
}

void show(CommandForm &form, const Surroundings &surroundings, const std::vector<house::Blocker> &chain)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto &event = chain.back();
    addLabel(layout, tr("Takes back: %1 of %2").arg(eventTitle(event.name), shown(event.entered.toString(), Kind::Moment).text), "text", true);
    if (chain.size() == 1) {
        addLabel(layout, tr("Nothing stands in its way."), "muted");
    } else {
        addLabel(layout, tr("%1 later events rest on it. They are taken back with it, in this order:").arg(chain.size() - 1), "warn");
        for (size_t i = 0; i + 1 < chain.size(); ++i)
            addLabel(layout, lineOf(chain[i], int(i) + 1), "text");
        form.setSender(tr("Reverse all %1 events").arg(chain.size()), [office = surroundings.office](const Draft &draft) {
            return office->at(Office::Side::Writing, [draft](Desk &desk) { return reverseAll(desk, draft); }, tr("Reversing"));
        });
    }
    form.addAbove(page);
}

} // namespace

void showWhatStandsInTheWay(CommandForm &form, const Surroundings &surroundings, qint64 event)
{
    if (event <= 0)
        return;
    surroundings.office
        ->at(Office::Side::Reading, [event](Desk &desk) {
            store::Reader reader(desk.connection());
            return house::reversalChain(reader, Id<Event>(event));
        })
        .then(&form, [&form, surroundings](const std::vector<house::Blocker> &chain) {
            if (!chain.empty())
                show(form, surroundings, chain);
        })
        .onFailed(&form, [](const std::exception &) {});
}

} // namespace millrace::ui
