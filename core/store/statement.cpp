// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include "base/fault.h"

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;

namespace millrace::store {

namespace {

struct Registry
{
    std::mutex mutex;
    std::map<QString, QString> files;
    std::map<QString, QString> texts;
};

Registry &registry()
{
    static Registry instance;
    return instance;
}

std::atomic<int> nextIndex = 0;

} // namespace

Statement::Statement(const char *name) : m_name(QString::fromLatin1(name)), m_inner(m_name), m_index(nextIndex++) {}

Statement::Statement(const QString &name, QString frame, const QString &variant)
    : m_name(name + u' ' + variant), m_inner(name), m_frame(std::move(frame)), m_index(nextIndex++)
{
}

QString Statement::text(Engine engine) const
{
    const auto text = statements::text(m_inner, engine);
    return m_frame.isEmpty() ? text : QString(m_frame).replace(u"{statement}"_s, text);
}

namespace statements {

void add(const Files &files)
{
    std::scoped_lock lock(registry().mutex);
    for (const auto &[path, text] : files) {
        const auto key = QString::fromStdString(path);
        const auto content = QString::fromStdString(text);
        if (!registry().files.emplace(key, content).second)
            continue;
        const auto room = key.section(u'/', 0, 0);
        for (auto &[name, body] : script::named(content)) {
            const bool fresh = registry().texts.emplace(room + u'/' + name, body).second;
            MILLRACE_ASSERT(fresh, "two statements of one name in a room: " + name.toStdString());
        }
    }
}

QStringList names()
{
    std::scoped_lock lock(registry().mutex);
    QStringList out;
    for (const auto &[name, text] : registry().texts)
        out.append(name);
    return out;
}

QString text(const QString &name, Engine engine)
{
    std::scoped_lock lock(registry().mutex);
    const auto found = registry().texts.find(name);
    MILLRACE_ASSERT(found != registry().texts.end(), "no statement " + name.toStdString());
    return script::query(found->second, engine);
}

QString file(const QString &path)
{
    std::scoped_lock lock(registry().mutex);
    const auto found = registry().files.find(path);
    return found == registry().files.end() ? QString() : found->second;
}

QStringList filesBelow(const QString &folder)
{
    std::scoped_lock lock(registry().mutex);
    QStringList out;
    for (const auto &[path, text] : registry().files) {
        if (path.startsWith(folder))
            out.append(path);
    }
    return out;
}

} // namespace statements
} // namespace millrace::store
