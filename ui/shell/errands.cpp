// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/errands.h"

#include "foundation/office/desk.h"
#include "house/backup.h"
#include "house/house.h"
#include "security/commands/set_password.h"
#include "security/sign_in.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace millrace::ui::errands {

namespace {

/// What was begun in a new file is not left behind half done.
class NewFile
{
public:
    explicit NewFile(const QString &path) : m_path(path) {}
    ~NewFile()
    {
        if (m_kept)
            return;
        for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + ending);
    }
    Q_DISABLE_COPY_MOVE(NewFile)
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_kept = false;
};

door::Problems placeFor(const QString &file)
{
    if (QFile::exists(file))
        return {{u"FileExists"_s, u"file"_s, {{u"file"_s, file}}}};
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return {{u"FolderNotMade"_s, u"file"_s, {{u"folder"_s, QFileInfo(file).absolutePath()}}}};
    return {};
}

store::Location at(const QString &file)
{
    store::Location location;
    location.path = file;
    return location;
}

door::Problems foundIn(store::Connection &connection, const NewCompany &plan)
{
    const SystemClock clock;
    store::BlockIds ids(connection);
    door::Door door(connection, house::catalogue(), clock, ids);
    if (const auto outcome = door.submit(plan.company, house::programSession()); outcome.kind != door::Outcome::Kind::Accepted)
        return outcome.problems;
    if (plan.password.isEmpty())
        return {};
    const auto founder = security::openSession(connection, plan.company.person);
    if (!founder)
        return founder.problems;
    return door.submit(security::SetPassword{founder.session->person, security::Secret(plan.password)}, *founder.session).problems;
}

} // namespace

Answer<Visit> visit(const store::Location &location)
{
    return run([location] {
        Visit out;
        try {
            const auto connection = house::open(location);
            out.reception = house::receive(*connection);
        } catch (const Fault &fault) {
            out.problems = {problemOf(fault)};
        }
        return out;
    });
}

Answer<door::Problems> found(const NewCompany &plan)
{
    return run([plan]() -> door::Problems {
        if (auto problems = placeFor(plan.file); !problems.empty())
            return problems;
        NewFile file(plan.file);
        try {
            const auto connection = house::create(at(plan.file));
            auto problems = foundIn(*connection, plan);
            if (problems.empty())
                file.keep();
            return problems;
        } catch (const Fault &fault) {
            return {problemOf(fault)};
        }
    });
}

Answer<door::Problems> buildDemo(const QString &path, const std::shared_ptr<Course> &course)
{
    return run([path, course]() -> door::Problems {
        if (auto problems = placeFor(path); !problems.empty())
            return problems;
        NewFile file(path);
        try {
            const auto connection = house::create(at(path));
            house::demo::build(*connection, house::demo::Size::Small, 1, house::demo::lastDay(SystemClock()), [&](const QString &, std::int64_t done, std::int64_t total) {
                course->done = done;
                course->total = total;
            }, [&] { return course->stopped.load(); });
            file.keep();
        } catch (const house::demo::Cancelled &) {
            return {};
        } catch (const Fault &fault) {
            return {problemOf(fault)};
        }
        return {};
    });
}

Answer<Lift> upgrade(const store::Location &location)
{
    return run([location] {
        Lift out;
        try {
            const auto stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
            out.backup = house::upgrade(location, location.engine == store::Engine::Sqlite ? location.path + u'.' + stamp + u".backup"_s : QString(), [](const QString &) {});
        } catch (const Fault &fault) {
            out.problems = {problemOf(fault)};
        }
        return out;
    });
}

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/millrace"_s;
}

QString usualFile(const QString &company)
{
    QString name;
    for (const QChar c : company.trimmed().toLower())
        name += c.isLetterOrNumber() ? c : u'-';
    return usualFolder() + u'/' + (name.isEmpty() ? u"company"_s : name.left(60)) + u".millrace"_s;
}

} // namespace millrace::ui::errands
