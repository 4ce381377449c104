// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace millrace::ui {

/// The sum of figures of one unit, exact: figures are added as whole numbers of their last decimal.
class ExactSum
{
public:
    void add(const QString &figure)
    {
        const auto point = figure.indexOf(u'.');
        const int decimals = point < 0 ? 0 : int(figure.size() - point - 1);
        auto digits = figure;
        auto value = __int128(digits.remove(u'.').toLongLong());
        for (int i = decimals; i < scale; ++i)
            value *= 10;
        m_sum += value;
        m_decimals = std::max(m_decimals, decimals);
    }
    QString text() const
    {
        auto value = m_sum < 0 ? -m_sum : m_sum;
        for (int i = m_decimals; i < scale; ++i)
            value /= 10;
        QString out;
        for (int i = 0; value > 0 || i <= m_decimals; ++i) {
            if (i == m_decimals && m_decimals > 0)
                out.prepend(u'.');
            out.prepend(QChar(u'0' + int(value % 10)));
            value /= 10;
        }
        return m_sum < 0 ? u'-' + out : out;
    }

private:
    static constexpr int scale = 9;
    __extension__ using Wide = __int128;
    Wide m_sum = 0;
    int m_decimals = 0;
};

} // namespace millrace::ui
