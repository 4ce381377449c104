// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/csv.h"

#include "base/fault.h"

using namespace Qt::StringLiterals;

namespace millrace::cli {

bool CsvReader::wrong(const QString &code, QJsonObject arguments)
{
    arguments.insert(u"line"_s, m_line);
    m_problem = door::Problem{code, {}, std::move(arguments)};
    return false;
}

/// One more line of the file; false at its end. A line never ends inside a character of UTF-8.
bool CsvReader::readLine()
{
    if (m_problem || m_device.atEnd())
        return false;
    auto bytes = m_device.readLine(longestLine + 2);
    if (bytes.isNull())
        throw Fault(Fault::Kind::Unavailable, u"read the file"_s, m_device.errorString());
    ++m_line;
    if (bytes.size() > longestLine)
        return wrong(u"LineTooLong"_s);
    if (m_line == 1 && bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    if (!bytes.isValidUtf8())
        return wrong(u"NotUtf8"_s);
    if (bytes.contains('\0'))
        return wrong(u"NotText"_s);
    m_text = QString::fromUtf8(bytes);
    m_at = 0;
    return true;
}

/// The first line decides, outside of quotes.
void CsvReader::detectSeparator()
{
    std::map<QChar, int> counts{{u',', 0}, {u';', 0}, {u'\t', 0}};
    bool quoted = false;
    for (const auto c : m_text) {
        if (c == u'"')
            quoted = !quoted;
        else if (const auto found = counts.find(c); !quoted && found != counts.end())
            ++found->second;
    }
    m_separator = u',';
    for (const auto &[separator, count] : counts) {
        if (count > counts[*m_separator])
            m_separator = separator;
    }
}

/// Behind the opening quote, to behind the closing one.
bool CsvReader::readQuoted(QString &cell)
{
    const auto opened = m_line;
    while (true) {
        const auto end = m_text.indexOf(u'"', m_at);
        if (end < 0) {
            cell += QStringView(m_text).sliced(m_at);
            if (cell.size() > longestLine || !readLine()) {
                m_line = m_problem ? m_line : opened;
                return m_problem ? false : wrong(u"QuoteNotClosed"_s);
            }
            continue;
        }
        cell += QStringView(m_text).sliced(m_at, end - m_at);
        m_at = end + 1;
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return true;
        cell += u'"';
        ++m_at;
    }
}

bool CsvReader::readCell(QStringList &cells, bool &rowEnds)
{
    QString cell;
    const bool quoted = m_at < m_text.size() && m_text[m_at] == u'"';
    if (quoted) {
        ++m_at;
        if (!readQuoted(cell))
            return false;
    }
    const auto start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != *m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r') {
        if (m_text[m_at] == u'"')
            return wrong(u"QuoteInCell"_s);
        ++m_at;
    }
    if (quoted && m_at > start)
        return wrong(u"TextBehindQuote"_s);
    if (!quoted)
        cell = m_text.sliced(start, m_at - start);
    cells.append(cell);
    rowEnds = m_at >= m_text.size() || m_text[m_at] != *m_separator;
    if (m_at < m_text.size() && m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
        ++m_at;
    ++m_at;
    return true;
}

std::optional<CsvRow> CsvReader::next()
{
    while (m_at < m_text.size() || readLine()) {
        if (!m_separator)
            detectSeparator();
        CsvRow row{m_line, {}};
        for (bool ends = false; !ends;) {
            if (!readCell(row.cells, ends))
                return std::nullopt;
        }
        if (row.cells.size() > 1 || !row.cells.first().isEmpty())
            return row;
    }
    return std::nullopt;
}

} // namespace millrace::cli
