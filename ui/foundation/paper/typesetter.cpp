// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/paper/typesetter.h"

#include "foundation/paper/page_maker.h"
#include "foundation/paper/paper_words.h"
#include "values/exact_sum.h"

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

constexpr double barcodeHeight = 9;
/// Narrower bars than this are not read by common scanners.
constexpr double narrowestModule = 0.19;

struct TableSetting
{
    const PaperTemplate::Table &table;
    std::vector<double> lefts;
    std::vector<double> widths;
};

class Typesetter
{
public:
    Typesetter(const PaperTemplate &paper, const PaperContent &content, const QSizeF &sheet) : m_paper(paper), m_content(content), m_page(sheet) {}

    Paper set()
    {
        m_page.start([this] { runningHead(); });
        letterhead();
        address();
        title();
        for (const auto &table : m_paper.tables)
            setTable(table);
        sums();
        closing();
        signatures();
        foot();
        return m_page.take();
    }

private:
    QString value(const QString &name) const { return m_content.text(name, {}, {}); }

    void letterhead()
    {
        const double half = m_page.width() * 0.55;
        m_page.block(value(u"head.entityName"_s), {4.6, true}, m_page.left(), half);
        const auto beside = value(u"head.address"_s) + u'\n' + value(u"head.contact"_s);
        const double below = m_page.at();
        m_page.moveTo(m_page.top());
        m_page.block(beside.trimmed(), {2.6, false, Ink::Muted, Qt::AlignRight}, m_page.left() + half, m_page.width() - half);
        m_page.moveTo(std::max(below, m_page.at()) + 2);
        m_page.hairline();
    }

    /// The partner where a window envelope shows it, what it is about beside it.
    void address()
    {
        const double start = std::max(m_page.at() + 5, m_paper.isAddressed ? 45.0 : 0.0);
        const double across = m_page.width() * 0.5;
        double below = start;
        if (m_paper.isAddressed) {
            m_page.moveTo(start);
            const auto sender = QStringList{value(u"head.entityName"_s), value(u"head.address"_s).replace(u'\n', u", "_s)};
            m_page.block(sender.join(u", "_s), {2.1, false, Ink::Muted}, m_page.left(), across - 5);
            m_page.moveTo(m_page.at() + 1.5);
            m_page.block(value(u"head.partnerName"_s), {3.5, true}, m_page.left(), across - 5);
            m_page.block(value(u"head.partnerAddress"_s), {3.5}, m_page.left(), across - 5);
            below = std::max(m_page.at(), start + 32);
        }
        m_page.moveTo(start);
        const double left = m_paper.isAddressed ? m_page.left() + across + 8 : m_page.left();
        const double wide = m_page.right() - left;
        if (m_paper.isAddressed) {
            facts(left, wide, m_paper.facts);
            m_page.moveTo(std::max(below, m_page.at()) + 4);
        } else {
            m_factsBelow = true;
        }
    }

    void facts(double left, double wide, const std::vector<PaperTemplate::Fact> &all)
    {
        const double labels = wide * 0.42;
        for (const auto &fact : all) {
            const auto text = value(fact.value);
            if (text.isEmpty())
                continue;
            const double from = m_page.at();
            m_page.block(paperWord(fact.label), {2.8, false, Ink::Muted}, left, labels - 2);
            const double under = m_page.at();
            m_page.moveTo(from);
            m_page.block(text, {2.8}, left + labels, wide - labels);
            m_page.moveTo(std::max(under, m_page.at()) + 0.6);
        }
    }

    void title()
    {
        const double from = m_page.at();
        const double wide = m_paper.symbol.isEmpty() ? m_page.width() : m_page.width() * 0.55;
        m_page.block(paperTitle(m_paper, m_content), {5.6, true}, m_page.left(), wide - 4);
        const double under = m_page.at();
        if (!m_paper.symbol.isEmpty()) {
            m_page.moveTo(from);
            symbol(m_content.symbolText(m_paper.symbol, {}, {}), {m_page.left() + wide, from, m_page.width() - wide, barcodeHeight}, Qt::AlignRight);
            m_page.moveTo(from + barcodeHeight + 4);
        }
        m_page.moveTo(std::max(under, m_page.at()) + 3);
        if (!m_factsBelow)
            return;
        std::vector<PaperTemplate::Fact> one, other; // In two columns, where there is no address beside.
        for (size_t i = 0; i < m_paper.facts.size(); ++i)
            (i % 2 == 0 ? one : other).push_back(m_paper.facts[i]);
        const double start = m_page.at();
        facts(m_page.left(), m_page.width() / 2 - 4, one);
        const double below = m_page.at();
        m_page.moveTo(start);
        facts(m_page.left() + m_page.width() / 2, m_page.width() / 2, other);
        m_page.moveTo(std::max(below, m_page.at()) + 4);
    }

    void runningHead()
    {
        m_page.block(paperWord(u"continued"_s).arg(paperWord(titleWord()), value(u"head.number"_s)), {2.8, false, Ink::Muted}, m_page.left(), m_page.width());
        m_page.moveTo(m_page.at() + 2);
        m_page.hairline();
        m_page.moveTo(m_page.at() + 2);
        if (m_open)
            heads(*m_open);
    }

    QString titleWord() const { return titleWordOf(m_paper, m_content); }

    /// Bars where there is room for them; else the same in a square.
    void symbol(const SymbolText &text, const QRectF &where, Qt::Alignment side)
    {
        auto made = encoded(text, Symbology::Code128);
        const double module = made ? std::min(0.33, where.width() / (made->columns + 2 * made->quiet())) : 0;
        if (module < narrowestModule)
            made = encoded(text, Symbology::Qr);
        if (!made)
            return;
        const double wide = made->rows == 1 ? module * (made->columns + 2 * made->quiet()) : where.height();
        const double left = side == Qt::AlignRight ? where.right() - wide : where.left();
        m_page.put({Placed::What::Symbol, {left, where.top(), wide, where.height()}, text.readable(), {}, made});
        const Lettering small{2.2, false, Ink::Muted, made->rows == 1 ? Qt::AlignHCenter : side};
        m_page.put({Placed::What::Text, {made->rows == 1 ? left : where.left(), where.bottom() + 0.4, made->rows == 1 ? wide : where.width(), heightOf(small)}, text.readable(), small, {}});
    }

    void heads(const TableSetting &setting)
    {
        const double from = m_page.at();
        double below = from + heightOf({2.5});
        for (size_t i = 0; i < setting.table.columns.size(); ++i) {
            const auto &column = setting.table.columns[i];
            m_page.moveTo(from);
            if (!column.label.isEmpty())
                m_page.block(paperWord(column.label), {2.5, true, Ink::Muted, column.atRight ? Qt::AlignRight : Qt::AlignLeft}, setting.lefts[i], setting.widths[i]);
            below = std::max(below, m_page.at());
        }
        m_page.moveTo(below + 1);
        m_page.hairline();
        m_page.moveTo(m_page.at() + 1.2);
    }

    void setTable(const PaperTemplate::Table &table)
    {
        constexpr double gap = 3;
        TableSetting setting{table, {}, {}};
        double shares = 0;
        for (const auto &column : table.columns)
            shares += column.share;
        double left = m_page.left();
        const double room = m_page.width() - gap * double(table.columns.size() - 1);
        for (const auto &column : table.columns) {
            setting.lefts.push_back(left);
            setting.widths.push_back(room * column.share / shares);
            left += setting.widths.back() + gap;
        }
        m_page.need(24);
        if (!table.heading.isEmpty()) {
            m_page.moveTo(m_page.at() + 2);
            m_page.block(paperWord(table.heading), {3.5, true}, m_page.left(), m_page.width());
            m_page.moveTo(m_page.at() + 1.5);
        }
        heads(setting);
        m_open = &setting;
        const auto &rows = m_content.rows(table.rows);
        for (const auto &row : rows)
            setRow(setting, row);
        m_open = nullptr;
        if (rows.empty())
            m_page.block(paperWord(u"nothing"_s), {3.1, false, Ink::Muted}, m_page.left(), m_page.width());
        m_page.moveTo(m_page.at() + 2);
    }

    struct Cell
    {
        QStringList large;
        QStringList small;
    };

    void setRow(const TableSetting &setting, const QJsonObject &row)
    {
        const Lettering large{3.1}, small{2.6, false, Ink::Muted};
        std::vector<Cell> cells;
        double high = heightOf(large);
        for (size_t i = 0; i < setting.table.columns.size(); ++i) {
            const auto &column = setting.table.columns[i];
            Cell cell;
            for (qsizetype v = 0; v < column.values.size(); ++v) {
                const auto text = m_content.text(column.values[v], row, setting.table.rows);
                if (!text.isEmpty())
                    (v == 0 ? cell.large : cell.small) += brokenLines(text, v == 0 ? large : small, setting.widths[i]);
            }
            high = std::max(high, double(cell.large.size()) * heightOf(large) + double(cell.small.size()) * heightOf(small));
            if (!column.symbol.isEmpty())
                high = std::max(high, barcodeHeight + 4);
            cells.push_back(std::move(cell));
        }
        m_page.need(high + 2);
        const double from = m_page.at();
        for (size_t i = 0; i < cells.size(); ++i) {
            const auto &column = setting.table.columns[i];
            const auto side = column.atRight ? Qt::AlignRight : Qt::AlignLeft;
            m_page.moveTo(from);
            m_page.lines(cells[i].large, {large.size, false, Ink::Text, side}, setting.lefts[i], setting.widths[i]);
            m_page.lines(cells[i].small, {small.size, false, Ink::Muted, side}, setting.lefts[i], setting.widths[i]);
            if (!column.symbol.isEmpty())
                symbol(m_content.symbolText(column.symbol, row, setting.table.rows), {setting.lefts[i], from, setting.widths[i], barcodeHeight}, Qt::AlignLeft);
        }
        m_page.moveTo(from + high + 0.8);
        m_page.hairline(m_page.left(), Ink::Line);
        m_page.moveTo(m_page.at() + 1.2);
    }

    void sums()
    {
        if (m_paper.sums.net.isEmpty())
            return;
        const auto &taxes = m_content.rows(m_paper.sums.taxes);
        const auto currency = m_content.unit(m_paper.sums.net);
        m_page.need(heightOf({3.5}) * double(taxes.size() + 3));
        ExactSum total;
        const auto net = m_content.sum(m_paper.sums.net);
        total.add(net);
        sumLine(paperWord(u"net"_s), net, false);
        for (const auto &tax : taxes) {
            const auto base = shown(tax["base"_L1], Kind::Money).text;
            sumLine(paperWord(u"tax_line"_s).arg(tax["name"_L1].toString(), percentText(figureOf(tax["rate"_L1])), base), figureOf(tax["tax"_L1]), false);
            total.add(figureOf(tax["tax"_L1]));
        }
        m_page.moveTo(m_page.at() + 0.6);
        m_page.hairline(m_page.left() + m_page.width() * 0.45);
        m_page.moveTo(m_page.at() + 1);
        sumLine(paperWord(u"total"_s) + u' ' + currency, total.text(), true);
        m_page.moveTo(m_page.at() + 3);
    }

    void sumLine(const QString &label, const QString &figure, bool strong)
    {
        const double left = m_page.left() + m_page.width() * 0.45;
        const double from = m_page.at();
        const Lettering lettering{strong ? 3.5 : 3.1, strong};
        m_page.block(shown(figure, Kind::Money).text, {lettering.size, strong, Ink::Text, Qt::AlignRight}, m_page.right() - 36, 36);
        m_page.moveTo(from);
        m_page.block(label, lettering, left, m_page.right() - 38 - left);
        m_page.moveTo(m_page.at() + 0.8);
    }

    void closing()
    {
        const auto paragraph = [this](const QString &text) {
            if (text.isEmpty())
                return;
            for (const auto &line : brokenLines(text, {2.8}, m_page.width())) {
                m_page.need(heightOf({2.8}));
                m_page.lines({line}, {2.8}, m_page.left(), m_page.width());
            }
            m_page.moveTo(m_page.at() + 2);
        };
        if (!m_paper.payable.isEmpty() && titleWord() == m_paper.title && !value(u"head.due"_s).isEmpty())
            paragraph(paperWord(m_paper.payable).arg(value(u"head.paymentDays"_s), value(u"head.due"_s)));
        for (const auto &text : m_paper.closing)
            paragraph(value(text));
    }

    void signatures()
    {
        if (m_paper.signatures.isEmpty())
            return;
        m_page.need(22);
        const double wide = (m_page.width() - 8 * double(m_paper.signatures.size() - 1)) / double(m_paper.signatures.size());
        const double from = m_page.at() + 14;
        double left = m_page.left();
        for (const auto &word : m_paper.signatures) {
            m_page.put({Placed::What::Line, {left, from, wide, 0.2}, {}, {3, false, Ink::Muted}, {}});
            m_page.moveTo(from + 0.8);
            m_page.block(paperWord(word), {2.4, false, Ink::Muted}, left, wide);
            left += wide + 8;
        }
    }

    /// On every sheet, once it is known how many there are.
    void foot()
    {
        const auto tax = value(u"head.taxNumber"_s);
        QStringList about{value(u"head.entityName"_s), value(u"head.bank"_s).replace(u'\n', u", "_s)};
        if (!tax.isEmpty())
            about.append(paperWord(u"tax_number"_s) + u' ' + tax);
        about.removeAll(QString());
        m_page.foot(about.join(u"  ·  "_s), [](int page, int of) { return paperWord(u"page_of"_s).arg(page).arg(of); });
    }

    static QString titleWordOf(const PaperTemplate &paper, const PaperContent &content)
    {
        const bool below = !paper.titleBelowZero.isEmpty() && content.sum(paper.sums.net).startsWith(u'-');
        return below ? paper.titleBelowZero : paper.title;
    }
    friend QString millrace::ui::paperTitle(const PaperTemplate &, const PaperContent &);

    const PaperTemplate &m_paper;
    const PaperContent &m_content;
    PageMaker m_page;
    const TableSetting *m_open = nullptr;
    bool m_factsBelow = false;
};

Paper setLabels(const PaperTemplate &paper, const PaperContent &content)
{
    Paper out;
    for (const auto &row : content.rows(paper.labelRows)) {
        Sheet sheet{paper.labelSize, {}};
        for (const auto &text : paper.labelTexts) {
            const auto value = content.text(text.value, row, paper.labelRows);
            if (value.isEmpty())
                continue;
            const auto whole = text.label.isEmpty() ? value : paperWord(text.label) + u' ' + value;
            const Lettering lettering{text.size, text.semibold};
            double top = text.where.top();
            for (const auto &line : brokenLines(whole, lettering, text.where.width())) {
                if (top + heightOf(lettering) > text.where.bottom() + 0.01)
                    break; // The code says it all; a name may be longer than a label.
                sheet.placed.push_back({Placed::What::Text, {text.where.left(), top, text.where.width(), heightOf(lettering)}, line, lettering, {}});
                top += heightOf(lettering);
            }
        }
        for (const auto &symbol : paper.labelSymbols) {
            const auto text = content.symbolText(symbol.pattern, row, paper.labelRows);
            auto made = encoded(text, symbol.symbology);
            const bool isNarrow = made && made->rows == 1 && symbol.where.width() / (made->columns + 2 * made->quiet()) < narrowestModule;
            if (!made || isNarrow)
                made = encoded(text, Symbology::Qr);
            if (made)
                sheet.placed.push_back({Placed::What::Symbol, symbol.where, text.readable(), {}, made});
        }
        out.push_back(std::move(sheet));
    }
    return out;
}

} // namespace

Paper typeset(const PaperTemplate &paper, const PaperContent &content, const QSizeF &sheet)
{
    return paper.isLabel() ? setLabels(paper, content) : Typesetter(paper, content, sheet).set();
}

QString paperTitle(const PaperTemplate &paper, const PaperContent &content)
{
    if (paper.isLabel())
        return paperWord(paper.title);
    return paperWord(Typesetter::titleWordOf(paper, content)) + u' ' + content.text(u"head.number"_s, {}, {});
}

} // namespace millrace::ui
