// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "production/commands/issue_material.h"

#include "production/order_lines.h"
#include "production/rules/tolerances.h"
#include "production/wip.h"

using namespace Qt::StringLiterals;

namespace millrace::production {

namespace {

using C = IssueMaterial;
using Line = C::Line;
using enum C::Rejection;
using enum C::Question;
using inventory::Status;

struct Facts
{
    Day day;
    std::optional<OrderFacts> order;
    std::vector<MaterialLine> lines;
    GoodsBook goods;
    inventory::StockBook stock;
    bool reasonKnown = true;
    bool personKnown = true;
    masterdata::UnitBook componentUnits; ///< For what substitutes replace.
};

/// A line that was understood: ready to be issued.
struct Use
{
    MaterialIssue issue;
    bool substitute = false;
};

void check(const C &c, door::Checks &checks)
{
    checks.rejectIf(c.lines.empty(), LinesMissing, &C::lines);
    checks.rejectIf(c.lines.size() > rules::mostLines, TooManyLines, &C::lines, {{u"most"_s, qint64(rules::mostLines)}});
    for (size_t i = 0; i < c.lines.size(); ++i) {
        const auto &line = c.lines[i];
        checks.rejectIf(!line.quantity.isPositive(), QuantityNotPositive, door::pathOf(&C::lines, i, &Line::quantity));
        checks.rejectIf(line.replaces && !line.replaces->isPositive(), QuantityNotPositive, door::pathOf(&C::lines, i, &Line::replaces));
        checks.rejectIf(!line.component && !line.item, ComponentOrItemMissing, door::pathOf(&C::lines, i, &Line::component));
    }
}

Facts gather(const C &c, door::Gather &read)
{
    Facts f;
    f.day = c.day.isNone() ? read.work().today() : c.day;
    f.order = gatherOrder(read, c.workOrder);
    if (!f.order)
        return f;
    f.reasonKnown = !c.reason || masterdata::findReason(read, *c.reason);
    f.personKnown = !c.person || personExists(read, *c.person);
    const auto plant = f.order->row.plant;
    std::vector<NamedGoods> goods;
    std::vector<Id<Item>> planned;
    for (const auto &line : c.lines) {
        f.lines.push_back(materialLine(*f.order, line));
        goods.push_back(f.lines.back().goods);
        if (f.lines.back().component)
            planned.push_back(f.order->components[*f.lines.back().component].row.component);
    }
    f.goods = gatherGoods(read, goods);
    f.componentUnits = masterdata::gatherUnits(read, planned);
    std::vector<inventory::StockNeed> needs;
    for (const auto &one : goods)
        needs.push_back({one.item, plant, f.goods.lotOf(one)});
    f.stock = inventory::gatherStock(read, needs, f.day);
    return f;
}

QString pathOf(size_t i)
{
    return u"%1[%2]"_s.arg(door::nameOf(&C::lines)).arg(i);
}

/// What of the planned component an issue stands for.
std::optional<Quantity> equivalentOf(const Facts &f, const Line &line, const MaterialLine &meant, Quantity quantity)
{
    if (!meant.component)
        return quantity;
    const auto &component = f.order->components[*meant.component];
    if (component.row.component == meant.goods.item)
        return quantity;
    const auto given = line.replaces ? *line.replaces : quantity.inUnit(component.unit);
    const auto converted = f.componentUnits.toStock(component.row.component, given, masterdata::Inexact::RoundedHalfUp);
    return converted ? std::optional(*converted) : std::nullopt;
}

/// Completes the use, or says what is wrong with its line.
std::optional<door::Decision> understand(const C &c, const Facts &f, size_t i, Use &use)
{
    const auto &line = c.lines[i];
    const auto &meant = f.lines[i];
    if (line.component && !meant.component)
        return door::reject(ComponentUnknown, door::pathOf(&C::lines, i, &Line::component));
    auto operation = std::optional(meant.operation);
    if (!meant.component && line.operation)
        operation = f.order->operationNumbered(*line.operation);
    if (!operation)
        return door::reject(OperationUnknown, door::pathOf(&C::lines, i, &Line::operation));
    const auto goods = f.goods.recognise(meant.goods, f.order->row.plant, Way::Out);
    if (goods.problem)
        return rejectGoods<C>(goods, pathOf(i));
    const auto equivalent = equivalentOf(f, line, meant, goods.quantity);
    if (!equivalent)
        return door::reject(UnitDoesNotConvert, door::pathOf(&C::lines, i, &Line::replaces));
    if (f.stock.item(meant.goods.item, f.order->row.plant).needsStandard())
        return door::reject(StandardCostMissing, door::pathOf(&C::lines, i, &Line::item),
                            {{u"item"_s, f.goods.item(meant.goods.item)->code}});
    const inventory::Place place{line.bin, Status::Available, goods.lot, {}};
    use.substitute = meant.isSubstitute(*f.order);
    use.issue = {meant.component, meant.goods.item, *operation, place, goods.quantity, equivalent->millionths(), {}, {}, f.day};
    return std::nullopt;
}

/// What is held, or in inspection, in the same place.
bool liesHeld(const inventory::StockBook &stock, Id<Item> item, Id<Plant> plant, inventory::Place place, Quantity quantity)
{
    auto there = stock.inPlace(item, plant, place);
    for (const auto status : {Status::Inspection, Status::Held}) {
        place.status = status;
        there += stock.inPlace(item, plant, place);
    }
    return there >= quantity;
}

struct Asking
{
    const door::Work &work;
    door::Problems problems;

    void ask(bool wanted, C::Question question, const QString &field, QJsonObject arguments = {})
    {
        if (wanted && !work.accepted(question))
            problems.push_back({QString(store::enumText(question)), field, std::move(arguments)});
    }
};

/// The questions about a line, as things stand after the lines before it.
void askAbout(const Facts &f, const OrderFacts &order, const inventory::StockBook &stock, const Use &use, size_t i, Asking &asking)
{
    const auto &issue = use.issue;
    const auto quantity = door::pathOf(&C::lines, i, &Line::quantity);
    const auto &item = stock.item(issue.item, order.row.plant);
    std::int64_t own = 0;
    asking.ask(!issue.component, NotPlanned, door::pathOf(&C::lines, i, &Line::item), {{u"item"_s, item.code}});
    if (issue.component) {
        const auto &component = order.components[*issue.component];
        const auto after = addChecked(component.issued, issue.equivalent);
        asking.ask(use.substitute, Substitute, door::pathOf(&C::lines, i, &Line::item),
                   {{u"item"_s, item.code}, {u"planned"_s, component.code}});
        asking.ask(rules::isAbove(after, component.row.planned, rules::overIssuePercent), OverIssue, quantity,
                   {{u"item"_s, component.code},
                    {u"planned"_s, Quantity(component.row.planned, component.unit).toString()},
                    {u"issued"_s, Quantity(after, component.unit).toString()},
                    {u"percent"_s, qint64(rules::overIssuePercent)}});
        own = use.substitute ? 0 : component.reserved;
    }
    const auto &entry = stock.entry(issue.item, order.row.plant, issue.place.lot);
    const auto free = stock.available(issue.item, order.row.plant).millionths() + own;
    asking.ask(entry.reserved > own && free < issue.quantity.millionths(), ReservedForOthers, quantity,
               {{u"item"_s, item.code}, {u"free"_s, Quantity(std::max<std::int64_t>(free, 0), item.unit).toString()}});
    asking.ask(stock.backdated(issue.item, order.row.plant, issue.place.lot, f.day), StockBackdated, door::nameOf(&C::day),
               {{u"day"_s, f.day.toString()}});
}

door::Decision decide(const C &c, const Facts &f, const door::Work &work)
{
    if (!f.order)
        return door::reject(WorkOrderUnknown, &C::workOrder);
    if (!f.order->is(state::released))
        return door::reject(WorkOrderNotReleased, &C::workOrder,
                            {{u"workOrder"_s, f.order->head.row.number}, {u"state"_s, f.order->head.state}});
    if (!f.reasonKnown)
        return door::reject(ReasonUnknown, &C::reason);
    if (!f.personKnown)
        return door::reject(PersonUnknown, &C::person);

    auto order = *f.order;
    auto stock = f.stock;
    door::Changes changes;
    ledger::postings(changes).kind = u"issue"_s;
    ledger::postings(changes).text = order.head.row.number;
    Asking asking{work, {}};
    const auto before = order.wip[Element::Material];
    for (size_t i = 0; i < c.lines.size(); ++i) {
        Use use;
        if (auto wrong = understand(c, f, i, use))
            return *wrong;
        auto &issue = use.issue;
        if (!stock.mayIssue(issue.item, order.row.plant, issue.place, issue.quantity)) {
            const bool held = liesHeld(stock, issue.item, order.row.plant, issue.place, issue.quantity);
            return door::reject(held ? StockHeld : NotEnoughInBin, door::pathOf(&C::lines, i, &Line::quantity),
                                {{u"there"_s, stock.inPlace(issue.item, order.row.plant, issue.place).toString()}});
        }
        askAbout(f, order, stock, use, i, asking);
        issue.reason = c.reason.value_or(Id<Reason>());
        issue.person = c.person.value_or(work.session.person);
        issueToOrder(changes, work, stock, order, issue);
    }
    if (!asking.problems.empty()) {
        door::Decision out;
        out.questions = std::move(asking.problems);
        return out;
    }
    order.setEvent(changes, f.day);
    const auto value = order.money(order.wip[Element::Material] - before);
    changes.event().value = value;
    return door::accept(std::move(changes), C::Receipt{value});
}

} // namespace

door::CommandSpec IssueMaterial::spec()
{
    return {u"production.IssueMaterial"_s, 1, u"production.material_issued"_s, u"Takes material out of stock into a released work order."_s,
            uR"({"workOrder": "WO-1001", "lines": [{"item": "IMPELLER", "quantity": "10", "bin": "NORTH/MAIN"}]})"_s};
}

const door::CommandType &IssueMaterial::type()
{
    static const door::CommandOf<C, Facts> type{check, gather, decide};
    return type;
}

} // namespace millrace::production
