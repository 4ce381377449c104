// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/columns.h"
#include "cli/company.h"
#include "cli/outcomes.h"
#include "cli/requests.h"
#include "cli/terminal.h"
#include "cli/verbs.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace millrace::cli {

namespace {

struct Options
{
    QString command;
    door::Sending sending;
    QString keyColumn;
    bool once = false;
    bool atomic = false;
};

/// "field=value" by field.
std::map<QString, QString> pairsOf(const Arguments &arguments, const QString &option)
{
    std::map<QString, QString> out;
    for (const auto &pair : arguments.all(option)) {
        if (pair.indexOf(u'=') <= 0)
            throw UsageError((option == "map"_L1 ? tr("--%1 takes field=column") : tr("--%1 takes field=value")).arg(option));
        out[pair.section(u'=', 0, 0)] = pair.section(u'=', 1);
    }
    return out;
}

std::optional<QChar> separatorOf(const Arguments &arguments, const QString &file)
{
    const auto given = arguments.option(u"separator"_s);
    if (given == "tab"_L1 || (given.isEmpty() && file.endsWith(".tsv"_L1, Qt::CaseInsensitive)))
        return u'\t';
    if (given.size() > 1 || given == "\""_L1)
        throw UsageError(tr("--separator takes one character, or tab"));
    return given.isEmpty() ? std::nullopt : std::optional(given.front());
}

/// Sends the records of a file, and tells of each where it stands.
class Import
{
    Q_DECLARE_TR_FUNCTIONS(millrace::cli)
public:
    Import(Company &company, Columns &columns, Options options) : m_company(company), m_columns(columns), m_options(std::move(options)) {}

    void take(const CsvRow &row)
    {
        if (m_columns.continues(row)) {
            m_columns.add(row);
            return;
        }
        flush();
        m_columns.start(row);
        m_key = m_options.keyColumn.isEmpty() ? QString() : m_columns.cell(row, m_options.keyColumn);
    }
    void flush()
    {
        if (m_columns.hasRecord())
            send(m_columns.take());
    }
    Exit finish()
    {
        if (m_options.atomic && m_exit == Exit::Ok)
            sendTogether();
        endProgress();
        if (forEyes())
            print((m_options.sending.preview ? tr("%1 would be done, %2 not.") : tr("%1 done, %2 not.")).arg(m_done).arg(m_failed));
        return m_exit;
    }

private:
    void send(const Columns::Record &record)
    {
        Request request;
        request.command = m_options.command;
        request.fields = record.fields;
        request.sending = m_options.sending;
        request.sending.sourceKey = m_options.once ? contentKey(record) : m_key;
        auto command = record.problems.empty() ? read(m_company.door(), request) : door::ReadCommand{{}, record.problems};
        Answer answer;
        answer.type = command.command.type;
        if (!command.problems.empty()) {
            answer.outcome.problems = std::move(command.problems);
        } else if (m_options.atomic) {
            m_commands.push_back(command.command);
            m_sendings.push_back(request.sending);
            m_records.push_back(record);
            return;
        } else {
            answer.outcome = m_company.door().submit(command.command, m_company.session(), request.sending);
        }
        tell(answer, record);
    }

    /// All or none: what was accepted before a record that is not was taken back with it.
    void sendTogether()
    {
        const auto outcomes = m_company.door().submitTogether(m_commands, m_company.session(), m_sendings);
        const bool undone = !outcomes.empty() && exitOf(outcomes.back()) != Exit::Ok;
        for (size_t i = 0; i < outcomes.size(); ++i)
            tell({outcomes[i], m_commands[i].type, undone && i + 1 < outcomes.size()}, m_records[i]);
    }

    void tell(const Answer &answer, const Columns::Record &record)
    {
        const auto exit = answer.undone ? Exit::Ok : exitOf(answer.outcome);
        m_exit = worse(m_exit, exit);
        ++(exit == Exit::Ok && !answer.undone ? m_done : m_failed);
        if (!forEyes()) {
            printJson(placed(answer, record));
        } else {
            for (const auto &problem : answer.outcome.problems) {
                const auto [line, column] = m_columns.place(record, problem.field);
                complain(tr("line %1%2: ").arg(line).arg(column.isEmpty() ? QString() : u", "_s + column) + describe({problem.code, {}, problem.arguments}));
            }
        }
        progress(tr("line %1: %2 done, %3 not").arg(record.line).arg(m_done).arg(m_failed));
    }

    QJsonObject placed(const Answer &answer, const Columns::Record &record)
    {
        auto out = jsonOf(answer, m_company.connection());
        out.insert(u"line"_s, record.line);
        for (const auto &list : {u"problems"_s, u"questions"_s}) {
            auto problems = out.value(list).toArray();
            for (auto at = problems.begin(); at != problems.end(); ++at) {
                auto problem = at->toObject();
                const auto [line, column] = m_columns.place(record, problem[u"field"_s].toString());
                problem.insert(u"line"_s, line);
                if (!column.isEmpty())
                    problem.insert(u"column"_s, column);
                *at = problem;
            }
            if (!problems.isEmpty())
                out[list] = problems;
        }
        return out;
    }

    /// The same for the same content, but for how often the file has said it before: a mended file is sent again as a
    /// whole, and only what is new is done.
    QString contentKey(const Columns::Record &record)
    {
        const auto content = m_options.command.toUtf8() + QJsonDocument(record.fields).toJson(QJsonDocument::Compact);
        const auto hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        return u"import:%1:%2"_s.arg(hash).arg(++m_seen[hash]);
    }

    Company &m_company;
    Columns &m_columns;
    Options m_options;
    QString m_key;
    std::map<QString, int> m_seen;
    std::vector<door::Command> m_commands;
    std::vector<door::Sending> m_sendings;
    std::vector<Columns::Record> m_records;
    qint64 m_done = 0;
    qint64 m_failed = 0;
    Exit m_exit = Exit::Ok;
};

std::unique_ptr<QFile> opened(const QString &name)
{
    auto file = std::make_unique<QFile>(name);
    const bool open = name == "-"_L1 ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly);
    if (!open)
        throw Fault(Fault::Kind::Unavailable, u"read %1"_s.arg(name), file->errorString());
    return file;
}

Options optionsOf(const Arguments &arguments)
{
    Options options;
    options.command = arguments.word(1, tr("the command"));
    options.sending.preview = arguments.has(u"preview"_s);
    options.sending.park = arguments.has(u"park"_s);
    options.sending.accepted = arguments.all(u"accept"_s);
    options.keyColumn = arguments.option(u"key"_s);
    options.once = arguments.has(u"once"_s);
    options.atomic = arguments.has(u"atomic"_s);
    if (options.sending.preview && (options.sending.park || options.atomic))
        throw UsageError(tr("--preview goes with neither --park nor --atomic"));
    if (options.atomic && options.sending.park)
        throw UsageError(tr("--atomic leaves nothing to --park"));
    if (options.once && !options.keyColumn.isEmpty())
        throw UsageError(tr("--key names what --once would work out"));
    return options;
}

} // namespace

Exit runImport(const QStringList &words)
{
    const Arguments arguments(words, {u"as"_s, u"map"_s, u"set"_s, u"skip"_s, u"separator"_s, u"key"_s, u"accept"_s},
                              {u"preview"_s, u"park"_s, u"atomic"_s, u"once"_s});
    arguments.atMost(3);
    const auto name = arguments.word(2, tr("the file"));
    const auto options = optionsOf(arguments);
    const auto separator = separatorOf(arguments, name);
    Columns::Given given{pairsOf(arguments, u"map"_s), {}, arguments.all(u"skip"_s)};
    for (const auto &[field, value] : pairsOf(arguments, u"set"_s))
        given.fixed.insert(field, value);
    if (!options.keyColumn.isEmpty())
        given.skipped.append(options.keyColumn);
    const auto file = opened(name);

    Company company(arguments.word(0, {}), arguments.option(u"as"_s));
    Request asked;
    asked.command = options.command;
    const auto type = read(company.door(), asked);
    if (!type.command.type)
        throw Refused{type.problems};
    CsvReader reader(*file, separator);
    const auto header = reader.next();
    if (reader.problem() || !header)
        throw Refused{{reader.problem().value_or(door::Problem{u"FileEmpty"_s, {}, {}})}};
    Columns columns(type.command.type->info(), *header, given);
    if (!columns.problems().empty())
        throw Refused{columns.problems()};
    Import import(company, columns, options);
    while (const auto row = reader.next())
        import.take(*row);
    // What stands before a line that can't be read may be half a command.
    if (reader.problem())
        throw Refused{{*reader.problem()}};
    import.flush();
    return import.finish();
}

} // namespace millrace::cli
