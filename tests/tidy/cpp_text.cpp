// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cpp_text.h"

using namespace Qt::StringLiterals;

namespace millrace::tidy {

namespace {

class Reader
{
public:
    explicit Reader(const QString &source) : m_source(source)
    {
        m_result.code.fill(u' ', source.size());
        for (qsizetype i = 0; i < source.size(); ++i) {
            if (source.at(i) == u'\n')
                m_result.code[i] = u'\n';
        }
        m_result.comments = m_result.code;
    }

    CppText read()
    {
        while (m_at < m_source.size())
            readNext();
        return std::move(m_result);
    }

private:
    bool isAt(QLatin1StringView text) const { return QStringView(m_source).sliced(m_at).startsWith(text); }

    /// Where a text is found, or the end: an unfinished comment or string reaches to the end of the file.
    qsizetype find(const QString &text, qsizetype from) const
    {
        const qsizetype found = m_source.indexOf(text, from);
        return found < 0 ? m_source.size() : found;
    }

    void readNext()
    {
        const QChar c = m_source.at(m_at);
        if (isAt("//"_L1))
            skipComment(find(u"\n"_s, m_at));
        else if (isAt("/*"_L1))
            skipComment(std::min(find(u"*/"_s, m_at + 2) + 2, m_source.size()));
        else if (c == u'"' && word().endsWith(u'R'))
            skipRawString();
        else if (c == u'"' || (c == u'\'' && !isDigitSeparator()))
            skipQuoted(c);
        else
            m_result.code[m_at] = c, ++m_at;
    }

    void skipComment(qsizetype end)
    {
        for (; m_at < end; ++m_at)
            m_result.comments[m_at] = m_source.at(m_at);
    }

    void skipRawString()
    {
        const qsizetype open = find(u"("_s, m_at);
        const QString close = u')' + m_source.sliced(m_at + 1, std::max<qsizetype>(open - m_at - 1, 0)) + u'"';
        const qsizetype end = find(close, open);
        m_result.literals.push_back(
            {lineAt(m_source, m_at), m_source.sliced(std::min(open + 1, end), std::max<qsizetype>(end - open - 1, 0)), m_at});
        m_at = std::min(end + close.size(), m_source.size());
    }

    void skipQuoted(QChar quote)
    {
        const qsizetype start = m_at++;
        while (m_at < m_source.size() && m_source.at(m_at) != quote && m_source.at(m_at) != u'\n')
            m_at += m_source.at(m_at) == u'\\' ? 2 : 1;
        m_at = std::min(m_at, m_source.size());
        if (quote == u'"')
            m_result.literals.push_back({lineAt(m_source, start), m_source.sliced(start + 1, m_at - start - 1), start});
        if (m_at < m_source.size() && m_source.at(m_at) == quote)
            ++m_at;
    }

    /// The letters and digits just before here: a string's prefix, or the number that a separator is in.
    QStringView word() const
    {
        qsizetype start = m_at;
        while (start > 0
               && (m_source.at(start - 1).isLetterOrNumber() || m_source.at(start - 1) == u'_' || m_source.at(start - 1) == u'\''))
            --start;
        return QStringView(m_source).sliced(start, m_at - start);
    }

    bool isDigitSeparator() const
    {
        const QStringView before = word();
        return !before.isEmpty() && before.front().isDigit();
    }

    const QString &m_source;
    qsizetype m_at = 0;
    CppText m_result;
};

} // namespace

CppText takeApart(const QString &source)
{
    return Reader(source).read();
}

int lineAt(QStringView text, qsizetype place)
{
    return 1 + static_cast<int>(text.first(place).count(u'\n'));
}

} // namespace millrace::tidy
