// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

using namespace Qt::StringLiterals;

namespace millrace::cli {

Arguments::Arguments(const QStringList &words, const QStringList &options, const QStringList &flags)
{
    bool onlyWords = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto word = !onlyWords && words[i] == "-o"_L1 ? u"--output"_s : words[i];
        if (onlyWords || !word.startsWith("--"_L1) || word.size() == 2) {
            if (word == "--"_L1 && !onlyWords)
                onlyWords = true;
            else
                m_words.append(word);
            continue;
        }
        const auto name = word.mid(2).section(u'=', 0, 0);
        if (flags.contains(name)) {
            m_options[name];
        } else if (options.contains(name)) {
            if (word.contains(u'='))
                m_options[name].append(word.section(u'=', 1));
            else if (i + 1 < words.size())
                m_options[name].append(words[++i]);
            else
                throw UsageError(tr("--%1 needs a value").arg(name));
        } else {
            throw UsageError(tr("there is no option --%1 here").arg(name.left(60)));
        }
    }
}

QString Arguments::word(qsizetype index, const QString &what) const
{
    if (index >= m_words.size())
        throw UsageError(tr("%1 is missing").arg(what));
    return m_words[index];
}

QString Arguments::wordOr(qsizetype index, const QString &fallback) const
{
    return index < m_words.size() ? m_words[index] : fallback;
}

void Arguments::atMost(qsizetype count) const
{
    if (m_words.size() > count)
        throw UsageError(tr("\"%1\" is one word too many").arg(m_words[count].left(60)));
}

QString Arguments::option(const QString &name, const QString &fallback) const
{
    const auto values = all(name);
    return values.isEmpty() ? fallback : values.last();
}

QStringList Arguments::all(const QString &name) const
{
    const auto found = m_options.find(name);
    return found == m_options.end() ? QStringList() : found->second;
}

qint64 Arguments::number(const QString &name, qint64 fallback, qint64 least, qint64 most) const
{
    if (!has(name))
        return fallback;
    bool ok = false;
    const auto value = option(name).toLongLong(&ok);
    if (!ok || value < least || value > most)
        throw UsageError(tr("--%1 takes a whole number from %2 to %3").arg(name).arg(least).arg(most));
    return value;
}

} // namespace millrace::cli
