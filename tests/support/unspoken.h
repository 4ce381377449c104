// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QTranslator>

namespace millrace::test {

/// Hears every text that is asked to be translated, and keeps those of Millrace that have no German under the context that they
/// are asked in: lupdate may have read another one from the source.
class Unspoken final : public QTranslator
{
public:
    Unspoken() { m_isHearing = m_german.load(QStringLiteral(":/i18n/millrace_de.qm")); }

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const bool isQts = *context == 'Q';
        if (m_isHearing && !isQts && *source && m_german.translate(context, source, disambiguation, n).isNull())
            m_texts.insert(QString::fromUtf8(context) + QStringLiteral(": ") + QString::fromUtf8(source));
        return {}; // Whoever speaks is asked next.
    }
    bool isEmpty() const override { return false; } // Or it would not be asked.
    const QSet<QString> &texts() const { return m_texts; }

private:
    QTranslator m_german;
    bool m_isHearing = false;
    mutable QSet<QString> m_texts;
};

} // namespace millrace::test
