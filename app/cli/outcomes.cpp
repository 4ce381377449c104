// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outcomes.h"

#include "cli/terminal.h"
#include "door/codes.h"
#include "house/preview.h"
#include "words/titles.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

using Kind = door::Outcome::Kind;

QString kindText(const Answer &answer)
{
    return answer.undone ? u"undone"_s : QString(store::snakeCase(store::enumText(answer.outcome.kind)));
}

/// The receipt with codes where it has ids. What a preview would make has none yet.
QJsonObject receiptOf(const Answer &answer, store::Connection &connection)
{
    if (!answer.type)
        return answer.outcome.receipt;
    door::Codes codes;
    codes.want(answer.type->info().receipt, answer.outcome.receipt);
    codes.ask(connection);
    return codes.in(answer.type->info().receipt, answer.outcome.receipt);
}

} // namespace

QJsonObject jsonOf(const Answer &answer, store::Connection &connection)
{
    const auto &outcome = answer.outcome;
    QJsonObject out{{u"outcome"_s, kindText(answer)}};
    if (answer.type)
        out.insert(u"command"_s, answer.type->name());
    if (!outcome.commandId.isNone())
        out.insert(u"id"_s, outcome.commandId.toString());
    QJsonArray problems;
    for (const auto &problem : outcome.problems)
        problems.append(toJson(problem));
    if (outcome.kind == Kind::Accepted && !answer.undone) {
        out.insert(u"event"_s, qint64(outcome.event.value));
        out.insert(u"receipt"_s, receiptOf(answer, connection));
        if (outcome.repeated)
            out.insert(u"repeated"_s, true);
    } else if (outcome.kind == Kind::Preview) {
        out.insert(u"receipt"_s, receiptOf(answer, connection));
        out.insert(u"changes"_s, house::toJson(house::previewOf(*outcome.changes, connection)));
        if (outcome.approvalNeeded)
            out.insert(u"approvalNeeded"_s, true);
    } else if (outcome.kind == Kind::Asked) {
        out.insert(u"questions"_s, problems);
    } else if (!answer.undone) {
        if (outcome.waiting)
            out.insert(u"waiting"_s, qint64(outcome.waiting));
        out.insert(u"problems"_s, problems);
    }
    return out;
}

namespace {

QString cellText(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isNull() ? u"-"_s : value.toVariant().toString();
}

} // namespace

namespace {

/// Choices, and texts that say what kind of thing something is.
bool isChoice(const door::FieldInfo &column)
{
    static const QStringList kinds{u"kind"_s, u"role"_s, u"measure"_s, u"record"_s, u"fromState"_s, u"toState"_s};
    return column.type.contains(u'|') || kinds.contains(column.name);
}

} // namespace

bool showSections(const house::Preview &preview)
{
    const auto sections = house::sectionsOf(preview);
    for (const auto &section : sections) {
        QStringList header;
        std::vector<bool> right;
        for (const auto &column : section.columns) {
            header.append(ui::fieldTitle(column.name));
            right.push_back(column.type.startsWith("quantity"_L1) || column.type.startsWith("amount"_L1));
        }
        std::vector<QStringList> rows;
        for (const auto &cells : section.rows) {
            QStringList row;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                row.append(cells[i].isNull() ? QString() : isChoice(section.columns[size_t(i)]) ? ui::choiceTitle(cells[i].toString()) : cellText(cells[i]));
            }
            rows.push_back(row);
        }
        print(u'\n' + bold(ui::fieldTitle(section.code)) + u'\n' + table(header, rows, right));
    }
    return !sections.empty();
}

namespace {

void showPreview(const Answer &answer, store::Connection &connection)
{
    print(muted(tr("Nothing was written. It would be:")));
    const auto preview = house::previewOf(*answer.outcome.changes, connection);
    if (!showSections(preview))
        print(u'\n' + tr("Nothing would change."));
    if (answer.outcome.approvalNeeded)
        print(u'\n' + tr("A second person would be asked first."));
}

} // namespace

void show(const Answer &answer, store::Connection &connection)
{
    if (!forEyes()) {
        printJson(jsonOf(answer, connection));
        return;
    }
    const auto &outcome = answer.outcome;
    switch (outcome.kind) {
    case Kind::Accepted: {
        if (answer.undone) {
            print(muted(tr("Taken back: all or none.")));
            return;
        }
        print(good(outcome.repeated ? tr("Done before") : tr("Done")) + muted(u"  %1"_s.arg(outcome.commandId.toString())));
        const auto receipt = receiptOf(answer, connection);
        for (const auto &name : receipt.keys())
            print(u"  %1: %2"_s.arg(name, cellText(receipt[name])));
        return;
    }
    case Kind::Preview:
        showPreview(answer, connection);
        return;
    case Kind::Asked:
        for (const auto &question : outcome.problems)
            complain(describe(question) + u"  "_s + muted(tr("yes: --accept %1").arg(question.code)));
        return;
    case Kind::Pending:
        print(tr("Waits for a second person: %1").arg(bold(QString::number(outcome.waiting))));
        return;
    case Kind::Parked:
        print(tr("Parked: %1").arg(bold(QString::number(outcome.waiting))));
        [[fallthrough]];
    case Kind::Rejected:
        for (const auto &problem : outcome.problems)
            complain(describe(problem));
        return;
    }
}

Exit exitOf(const door::Outcome &outcome)
{
    switch (outcome.kind) {
    case Kind::Accepted:
    case Kind::Preview:
        return Exit::Ok;
    case Kind::Asked:
        return Exit::Question;
    case Kind::Pending:
    case Kind::Parked:
        return Exit::Waiting;
    case Kind::Rejected:
        break;
    }
    return Exit::Rejected;
}

Exit worse(Exit a, Exit b)
{
    static constexpr std::array order{Exit::Ok, Exit::Waiting, Exit::Question, Exit::Rejected};
    return std::ranges::find(order, a) >= std::ranges::find(order, b) ? a : b;
}

} // namespace millrace::cli
