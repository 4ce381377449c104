// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <map>
#include <stdexcept>

namespace millrace::cli {

/// Stable exit codes.
enum class Exit { Ok = 0, Rejected = 1, Usage = 2, Question = 3, Waiting = 4, Fault = 5, Breaks = 6, Bug = 70 };

/// The words after `mill` are wrong; says how they should be.
class UsageError : public std::runtime_error
{
public:
    explicit UsageError(const QString &what) : std::runtime_error(what.toStdString()) {}
};

/// Words and options of one call: --name value, --name=value, --flag; "--" ends the options.
class Arguments
{
    Q_DECLARE_TR_FUNCTIONS(millrace::cli)
public:
    /// options names those that take a value, flags those that don't; "output" is also -o. An unknown one is a usage error.
    Arguments(const QStringList &words, const QStringList &options, const QStringList &flags);

    QString word(qsizetype index, const QString &what) const; ///< A usage error where it is missing.
    QString wordOr(qsizetype index, const QString &fallback) const;
    void atMost(qsizetype count) const;
    bool has(const QString &name) const { return m_options.find(name) != m_options.end(); }
    QString option(const QString &name, const QString &fallback = {}) const;
    QStringList all(const QString &name) const;
    qint64 number(const QString &name, qint64 fallback, qint64 least, qint64 most) const;

private:
    QStringList m_words;
    std::map<QString, QStringList> m_options;
};

} // namespace millrace::cli
