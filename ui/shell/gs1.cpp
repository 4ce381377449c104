// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/gs1.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr QChar separator(0x1d);

struct Identifier
{
    const char *code;
    int length; ///< Of what follows; 0 where it runs to the separator.
};
/// Those that goods of a factory carry; longer codes first, where one begins like another.
constexpr Identifier identifiers[] = {{"8005", 6}, {"240", 0}, {"241", 0}, {"250", 0}, {"251", 0}, {"400", 0}, {"401", 0}, {"410", 13}, {"412", 13}, {"414", 13},
                                      {"420", 0}, {"00", 18}, {"01", 14}, {"02", 14}, {"10", 0}, {"11", 6}, {"12", 6}, {"13", 6}, {"15", 6}, {"17", 6},
                                      {"20", 2}, {"21", 0}, {"22", 0}, {"30", 0}, {"37", 0}, {"90", 0}, {"91", 0}, {"92", 0}};

const Identifier *identifierAt(QStringView text)
{
    const auto found = std::ranges::find_if(identifiers, [&](const Identifier &one) { return text.startsWith(QLatin1StringView(one.code)); });
    return found == std::end(identifiers) ? nullptr : found;
}

/// Weights and measures: 310n to 369n, six digits whose decimals the fourth digit counts.
bool isMeasure(QStringView text)
{
    return text.size() >= 4 && text[0] == u'3' && text[1] >= u'1' && text[1] <= u'6' && text[2].isDigit() && text[3].isDigit();
}

/// As people write it: (01)09506000134352(10)L-0412.
std::vector<Scan::Element> readBracketed(const QString &text)
{
    static const QRegularExpression one(u"\\((\\d{2,4})\\)([^()]+)"_s);
    std::vector<Scan::Element> out;
    qsizetype done = 0;
    for (auto matches = one.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedStart() != done)
            return {};
        out.push_back({match.captured(1), match.captured(2)});
        done = match.capturedEnd();
    }
    return done == text.size() ? out : std::vector<Scan::Element>();
}

/// As scanners send it: fixed lengths follow each other, the others end at the separator.
std::optional<std::vector<Scan::Element>> readElements(QStringView text)
{
    std::vector<Scan::Element> out;
    while (!text.isEmpty()) {
        if (text.front() == separator) {
            text = text.sliced(1);
            continue;
        }
        const auto *known = identifierAt(text);
        const bool measure = !known && isMeasure(text);
        if (!known && !measure)
            return std::nullopt;
        const QString code = known ? QString::fromLatin1(known->code) : text.first(4).toString();
        text = text.sliced(code.size());
        qsizetype length = measure ? 6 : known->length;
        if (length == 0) {
            const auto end = text.indexOf(separator);
            length = end < 0 ? text.size() : end;
        }
        if (length > text.size() || length == 0)
            return std::nullopt;
        out.push_back({code, text.first(length).toString()});
        text = text.sliced(length);
    }
    return out;
}

QString wanted(const Scan &scan)
{
    for (const auto &code : {u"21"_s, u"10"_s, u"400"_s, u"240"_s, u"241"_s, u"00"_s, u"01"_s, u"02"_s}) {
        if (const auto text = scan.element(code); !text.isEmpty())
            return text;
    }
    return scan.elements.empty() ? scan.text : scan.elements.front().text;
}

} // namespace

QString Scan::element(const QString &identifier) const
{
    const auto found = std::ranges::find(elements, identifier, &Element::identifier);
    return found == elements.end() ? QString() : found->text;
}

bool checkDigitHolds(const QString &digits)
{
    if (digits.isEmpty() || !std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return false;
    int sum = 0;
    for (qsizetype i = digits.size() - 2, weight = 3; i >= 0; --i, weight = 4 - weight)
        sum += digits[i].digitValue() * int(weight);
    return (10 - sum % 10) % 10 == digits.back().digitValue();
}

Scan readScan(const QString &raw)
{
    Scan scan;
    scan.text = raw.trimmed();
    // The symbology says whether GS1 speaks: Code 128, DataMatrix, QR code, DataBar.
    static const QRegularExpression symbology(u"^\\](C1|d2|Q3|e0|J1)"_s);
    static const QRegularExpression anySymbology(u"^\\][A-Za-z][0-9]"_s);
    const bool speaksGs1 = symbology.match(scan.text).hasMatch();
    scan.text.remove(anySymbology);
    if (scan.text.startsWith(u'(')) {
        scan.elements = readBracketed(scan.text);
    } else if (speaksGs1 || scan.text.contains(separator)) {
        const auto elements = readElements(scan.text);
        if (!elements)
            scan.fault = Scan::Fault::Cut;
        else
            scan.elements = *elements;
    }
    for (const auto &code : {u"00"_s, u"01"_s, u"02"_s}) {
        const auto digits = scan.element(code);
        if (!digits.isEmpty() && !checkDigitHolds(digits))
            scan.fault = Scan::Fault::CheckDigitWrong;
    }
    scan.text = wanted(scan);
    return scan;
}

} // namespace millrace::ui
