// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/commands/return_material.h"

#include "production/order_lines.h"
#include "production/rules/returned_value.h"
#include "production/rules/tolerances.h"
#include "production/wip.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

using C = ReturnMaterial;
using Line = C::Line;
using enum C::Rejection;
using enum C::Question;

const store::Statement issuesOfLines{"production/issues_of_lines"};

struct IssueCells : rules::IssueStep
{
    std::int64_t line = 0;
    static constexpr auto fields()
    {
        using store::field;
        using R = IssueCells;
        return std::tuple(field("line", &R::line), field("item", &R::item), field("lot", &R::lot), field("quantity", &R::quantity),
                          field("value", &R::value));
    }
};

struct Facts
{
    Day day;
    std::optional<OrderFacts> order;
    std::vector<MaterialLine> lines;
    GoodsBook goods;
    inventory::StockBook stock;
    bool reasonKnown = true;
    masterdata::UnitBook componentUnits;
    std::map<std::int64_t, std::vector<rules::IssueStep>> issues; ///< By line of the stock moves.
};

void check(const C &c, door::Checks &checks)
{
    checks.rejectIf(c.lines.empty(), LinesMissing, &C::lines);
    checks.rejectIf(c.lines.size() > rules::mostLines, TooManyLines, &C::lines, {{u"most"_s, qint64(rules::mostLines)}});
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto &line = c.lines[i];
        checks.rejectIf(!line.quantity.isPositive(), QuantityNotPositive, door::pathOf(&C::lines, i, &Line::quantity));
        checks.rejectIf(line.replaced && !line.replaced->isPositive(), QuantityNotPositive, door::pathOf(&C::lines, i, &Line::replaced));
        checks.rejectIf(!line.component && !line.item, ComponentOrItemMissing, door::pathOf(&C::lines, i, &Line::component));
    }
}

/// The component that a returned item came for: where it is not named, the first that got any.
MaterialLine returnedLine(const OrderFacts &order, const Line &line)
{
    auto out = materialLine(order, line);
    if (line.component || !out.component)
        return out;
    for (size_t i = 0; i < order.components.size(); ++i) {
        if (order.components[i].row.component == *line.item && order.components[i].issued > 0) {
            out.component = i;
            out.operation = order.operationOf(order.components[i].row);
            break;
        }
    }
    return out;
}

std::int64_t moveLine(const OrderFacts &order, const MaterialLine &line)
{
    return line.component ? order.components[*line.component].row.id.value : order.row.id.value;
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    f.order = gatherOrder(read, c.workOrder);
    if (!f.order)
        return f;
    f.reasonKnown = !c.reason || masterdata::findReason(read, *c.reason);
    std::vector<NamedGoods> goods;
    std::vector<Id<Item>> planned;
    std::vector<std::int64_t> moveLines;
    for (const auto &line : c.lines) {
        f.lines.push_back(returnedLine(*f.order, line));
        goods.push_back(f.lines.back().goods);
        moveLines.push_back(moveLine(*f.order, f.lines.back()));
        if (f.lines.back().component)
            planned.push_back(f.order->components[*f.lines.back().component].row.component);
    }
    f.goods = gatherGoods(read, goods);
    f.componentUnits = masterdata::gatherUnits(read, planned);
    for (const auto &cells : read.all<IssueCells>(issuesOfLines, {{"lines", moveLines}, {"document", f.order->document()}}))
        f.issues[cells.line].push_back(cells);
    std::vector<inventory::StockNeed> needs;
    for (const auto &one : goods)
        needs.push_back({one.item, f.order->row.plant, f.goods.lotOf(one)});
    f.stock = inventory::gatherStock(read, needs, f.day);
    return f;
}

/// A line that was understood.
struct GiveBack
{
    const Line *line = nullptr;
    const MaterialLine *meant = nullptr;
    Recognised goods;
    std::int64_t equivalent = 0;
    std::int64_t value = 0; ///< What it was issued at.
};

std::optional<door::Decision> understand(const C &c, Facts &f, size_t i, GiveBack &out)
{
    const auto &line = c.lines[i];
    const auto &meant = f.lines[i];
    if (line.component && !meant.component)
        return door::reject(ComponentUnknown, door::pathOf(&C::lines, i, &Line::component));
    // What comes back was issued, so a lot that nobody knows never came out of stock.
    auto goods = f.goods.recognise(meant.goods, f.order->row.plant, Way::In);
    if (!goods.problem && goods.lotIsNew) {
        goods.problem = GoodsProblem::LotUnknown;
        goods.field = u"lot"_s;
    }
    if (goods.problem)
        return rejectGoods<C>(goods, u"%1[%2]"_s.arg(door::nameOf(&C::lines)).arg(i));

    auto equivalent = goods.quantity.millionths();
    if (meant.isSubstitute(*f.order)) {
        const auto &component = f.order->components[*meant.component];
        const auto given = line.replaced ? *line.replaced : goods.quantity.inUnit(component.unit);
        const auto converted = f.componentUnits.toStock(component.row.component, given, masterdata::Inexact::RoundedHalfUp);
        if (!converted)
            return door::reject(UnitDoesNotConvert, door::pathOf(&C::lines, i, &Line::replaced));
        equivalent = converted->millionths();
    }
    auto &steps = f.issues[moveLine(*f.order, meant)];
    const auto value = rules::returnedValue(steps, meant.goods.item, goods.lot, goods.quantity.millionths());
    if (!value || (meant.component && equivalent > f.order->components[*meant.component].issued))
        return door::reject(MoreThanIssued, door::pathOf(&C::lines, i, &Line::quantity),
                            {{u"item"_s, f.goods.item(meant.goods.item)->code}});
    steps.push_back({meant.goods.item, goods.lot, -goods.quantity.millionths(), -*value});
    if (meant.component)
        f.order->components[*meant.component].issued -= equivalent;
    out = {&line, &meant, goods, equivalent, *value};
    return std::nullopt;
}

void giveBack(const C &c, Facts &f, const GiveBack &back, const door::Work &work, door::Changes &changes)
{
    auto &order = *f.order;
    const auto &item = f.stock.item(back.meant->goods.item, order.row.plant);
    const inventory::Place place{back.line->bin, back.line->status.value_or(inventory::Status::Available), back.goods.lot, {}};
    takeFromOrder(changes, work, f.stock, order, item.item, place, back.goods.quantity, order.money(back.value),
                  {u"return"_s, f.day, order.document(), moveLine(order, *back.meant)}, VarianceKind::MaterialPrice);

    auto price = expectedPrice(f.stock, item.item, order.row.plant);
    WipFacts facts{WipKind::Return,     back.meant->operation,           {},   item.item, -back.goods.quantity.millionths(), 0,
                   work.session.person, c.reason.value_or(Id<Reason>()), f.day};
    if (back.meant->component) {
        const auto &component = order.components[*back.meant->component];
        facts.component = component.row.id;
        if (!back.meant->isSubstitute(order))
            price = component.row.standardCost;
        masterdata::progress(changes, order.document(), component.row.id.value, measure::issued, -back.equivalent);
    }
    facts.standardAmount = -atStandard(item, back.value, back.goods.quantity.millionths(), price);
    addWip(changes, order, Element::Material, -back.value, facts);
}

door::Decision decide(const C &c, const Facts &facts, const door::Work &work)
{
    if (!facts.order)
        return door::reject(WorkOrderUnknown, &C::workOrder);
    if (!facts.order->is(state::released))
        return door::reject(WorkOrderNotReleased, &C::workOrder,
                            {{u"workOrder"_s, facts.order->head.row.number}, {u"state"_s, facts.order->head.state}});
    if (!facts.reasonKnown)
        return door::reject(ReasonUnknown, &C::reason);

    auto f = facts;
    std::vector<GiveBack> backs(c.lines.size());
    bool backdated = false;
    for (size_t i = 0; i < backs.size(); ++i) {
        if (auto wrong = understand(c, f, i, backs[i]))
            return *wrong;
        backdated = backdated || f.stock.backdated(backs[i].meant->goods.item, f.order->row.plant, backs[i].goods.lot, f.day);
    }
    if (backdated && !work.accepted(StockBackdated))
        return door::ask(StockBackdated, door::nameOf(&C::day), {{u"day"_s, f.day.toString()}});

    door::Changes changes;
    ledger::postings(changes).kind = u"return"_s;
    ledger::postings(changes).text = f.order->head.row.number;
    Money value(0, f.order->currency);
    for (const auto &back : backs) {
        giveBack(c, f, back, work, changes);
        value += f.order->money(back.value);
    }
    f.order->setEvent(changes, f.day);
    changes.event().value = value;
    return door::accept(std::move(changes), C::Receipt{value});
}

} // namespace

door::CommandSpec ReturnMaterial::spec()
{
    return {u"production.ReturnMaterial"_s, 1, u"production.material_returned"_s,
            u"Takes material back from a work order at the value it was issued at."_s,
            uR"({"workOrder": "WO-1001", "lines": [{"item": "IMPELLER", "quantity": "2", "bin": "NORTH/MAIN"}]})"_s};
}

const door::CommandType &ReturnMaterial::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::production
