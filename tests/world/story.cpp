// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world/story.h"

#include "house/house.h"
#include "world/failing_store.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlQuery>

#include <thread>

using namespace Qt::StringLiterals;

namespace millrace::test {

namespace {

QString placeOf(const Step &step, const door::Outcome &outcome)
{
    QString problems;
    for (const auto &problem : outcome.problems)
        problems += u" %1 @%2 %3"_s.arg(problem.code, problem.field, QString::fromUtf8(QJsonDocument(problem.arguments).toJson(QJsonDocument::Compact)));
    return u"%1 %2: %3 instead of %4%5"_s.arg(QString::fromUtf8(step.command), QString::fromUtf8(step.json), World::word(outcome),
                                             QString::fromUtf8(step.outcome), problems);
}

} // namespace

QByteArray Story::filled(const char *text) const
{
    auto out = QString::fromUtf8(text);
    for (auto name = m_names.begin(); name != m_names.end(); ++name)
        out.replace(u'{' + name.key() + u'}', name.value());
    return out.toUtf8();
}

door::Outcome Story::send(const Step &step)
{
    door::Sending sending;
    if (*step.accepted)
        sending.accepted = QString::fromUtf8(step.accepted).split(u',');
    return m_world.submit(step.command, filled(step.json).constData(), sending);
}

/// The number of the document that was made is the one text of the receipt that has a dash in it.
void Story::note(const Step &step, const door::Outcome &outcome)
{
    if (outcome.kind != door::Outcome::Kind::Accepted)
        return;
    m_last = outcome.event;
    if (*step.as)
        m_names[QString::fromUtf8(step.as) + u".event"_s] = QString::number(outcome.event.value);
    for (auto it = outcome.receipt.begin(); it != outcome.receipt.end(); ++it) {
        const auto value = it.value();
        if (*step.as && value.isDouble())
            m_names[QString::fromUtf8(step.as) + u'.' + it.key()] = QString::number(value.toInteger());
        if (*step.as && value.isString() && QRegularExpression(u"^[A-Z]+-"_s).match(value.toString()).hasMatch())
            m_names[QString::fromUtf8(step.as)] = value.toString();
    }
}

QString Story::tell(const std::vector<Step> &steps)
{
    for (const auto &step : steps) {
        const auto outcome = send(step);
        if (World::word(outcome) != QString::fromUtf8(step.outcome))
            return placeOf(step, outcome);
        note(step, outcome);
        if (const auto breaks = m_world.breaks(); !breaks.isEmpty())
            return u"after %1 %2: %3"_s.arg(QString::fromUtf8(step.command), QString::fromUtf8(step.json), breaks);
    }
    return {};
}

/// Lets the nth write of the step fail, for every n until it has no more writes; the same command id succeeds at last.
QString Story::breakOff(const Step &step)
{
    auto &connection = m_world.connection();
    const auto before = fingerprint(connection);
    door::Sending sending;
    sending.id = CommandId::make(m_world.clock().now());
    if (*step.accepted)
        sending.accepted = QString::fromUtf8(step.accepted).split(u',');
    for (int failing = 1;; ++failing) {
        int writes = 0;
        bool failed = false;
        connection.onWrite([&](const QString &what) {
            if (++writes == failing) {
                failed = true;
                throw Fault(Fault::Kind::DiskFull, what, u"the disk of a test"_s);
            }
        });
        try {
            auto fields = QJsonDocument::fromJson(filled(step.json)).object();
            const auto outcome = m_world.submit(QString::fromUtf8(step.command), fields, sending);
            connection.onWrite({});
            if (failed)
                return u"%1 hid that a write failed"_s.arg(QString::fromUtf8(step.command));
            if (World::word(outcome) != QString::fromUtf8(step.outcome))
                return placeOf(step, outcome);
            note(step, outcome);
            return {};
        } catch (const Fault &) {
            connection.onWrite({});
            if (fingerprint(connection) != before)
                return u"with write %1 failing, %2 %3 left something behind"_s.arg(failing).arg(QString::fromUtf8(step.command), QString::fromUtf8(step.json));
        }
    }
}

QString Story::tellFailing(const std::vector<Step> &steps)
{
    for (const auto &step : steps) {
        const bool accepts = QLatin1StringView(step.outcome) == "ok"_L1;
        auto wrong = accepts ? breakOff(step) : tell({step});
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QStringList Story::race(const Step &step, int runners)
{
    const auto fields = QJsonDocument::fromJson(filled(step.json)).object();
    const auto command = door::readCommand(house::catalogue(), m_world.connection(), QString::fromUtf8(step.command), fields).command;
    std::vector<QString> words(static_cast<size_t>(runners));
    std::vector<std::thread> threads;
    for (auto &word : words) {
        threads.emplace_back([&] {
            const auto connection = m_world.connectAgain();
            store::BlockIds ids(*connection);
            const FakeClock clock(m_world.clock().now());
            door::Door door(*connection, house::catalogue(), clock, ids);
            word = World::word(door.submit(command, m_world.session()));
        });
    }
    for (auto &thread : threads)
        thread.join();
    QStringList out(words.begin(), words.end());
    out.sort();
    return out;
}

QString Story::column(const char *query, const char *json, const char *column)
{
    QStringList out;
    for (const auto row : ask(query, json))
        out.append(row.toObject()[QString::fromUtf8(column)].toVariant().toString());
    return out.join(u", "_s);
}

QString Story::figure(std::int64_t minor) const
{
    return Money(minor, Currency::parse(u"EUR").value()).toString().section(u' ', 0, 0);
}

QString Story::journal()
{
    QSqlQuery query(m_world.connection().database());
    query.prepare(u"SELECT a.code, CAST(SUM(l.amount) AS BIGINT) FROM journal_line l JOIN account a ON a.id = l.account "
                  "WHERE l.event = ? GROUP BY a.code HAVING SUM(l.amount) <> 0 ORDER BY a.code"_s);
    query.addBindValue(qint64(m_last.value));
    query.exec();
    QStringList out;
    while (query.next())
        out.append(query.value(0).toString() + u' ' + figure(query.value(1).toLongLong()));
    return out.join(u", "_s);
}

QString Story::balance(const char *account)
{
    QSqlQuery query(m_world.connection().database());
    query.prepare(u"SELECT CAST(COALESCE(SUM(l.amount), 0) AS BIGINT) FROM journal_line l JOIN account a ON a.id = l.account WHERE a.code = ?"_s);
    query.addBindValue(QString::fromUtf8(account));
    query.exec();
    return query.next() ? figure(query.value(0).toLongLong()) : QString();
}

QString Story::chain(const QString &correlation)
{
    QSqlQuery query(m_world.connection().database());
    query.prepare(u"SELECT command FROM event WHERE correlation = ? ORDER BY entered"_s);
    query.addBindValue(correlation);
    query.exec();
    QStringList out;
    while (query.next())
        out.append(query.value(0).toString().section(u'.', 1));
    return out.join(u", "_s);
}

QString Story::stock(const char *item)
{
    QSqlQuery query(m_world.connection().database());
    query.prepare(u"SELECT CAST(COALESCE(SUM(s.quantity), 0) AS BIGINT), CAST(COALESCE(SUM(s.value), 0) AS BIGINT) FROM pool p "
                  "JOIN pool_sum s ON s.pool = p.id JOIN item i ON i.id = p.item WHERE i.code = ?"_s);
    query.addBindValue(QString::fromUtf8(item));
    query.exec();
    if (!query.next())
        return {};
    return Quantity(query.value(0).toLongLong(), {}).toString() + u" = "_s + figure(query.value(1).toLongLong());
}

QStringList untold(const QStringList &commands, const std::vector<const std::vector<Step> *> &tables)
{
    QStringList out;
    for (const auto &name : commands) {
        const auto *type = house::catalogue().command(name);
        MILLRACE_ASSERT(type, "no command " + name.toStdString());
        for (const auto &code : type->info().rejections + type->info().questions) {
            const bool told = std::ranges::any_of(tables, [&](const auto *table) {
                return std::ranges::any_of(*table, [&](const Step &step) {
                    const auto outcome = QString::fromUtf8(step.outcome);
                    return QString::fromUtf8(step.command) == name && (outcome.section(u' ', 0, 0) == code || outcome == u"ask "_s + code);
                });
            });
            if (!told)
                out.append(name + u": "_s + code);
        }
    }
    return out;
}

} // namespace millrace::test
