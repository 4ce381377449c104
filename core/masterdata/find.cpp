// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/find.h"

namespace millrace::masterdata {

namespace {

const store::Statement itemsById{"masterdata/items_by_id"};
const store::Statement categoriesById{"masterdata/categories_by_id"};
const store::Statement partnersById{"masterdata/partners_by_id"};
const store::Statement costCentresById{"masterdata/cost_centres_by_id"};
const store::Statement workCentresById{"masterdata/work_centres_by_id"};
const store::Statement reasonsById{"masterdata/reasons_by_id"};
const store::Statement taxCodesById{"masterdata/tax_codes_by_id"};
const store::Statement binsById{"masterdata/bins_by_id"};
const store::Statement plantFacts{"masterdata/plant_facts"};
const store::Statement entityById{"masterdata/entity_exists"};
const store::Statement unitByCode{"masterdata/unit_exists"};
const store::Statement standardCostsInForce{"masterdata/standard_costs_in_force"};
const store::Statement standardCostsInForceOfItems{"masterdata/standard_costs_in_force_of_items"};

struct NameRow
{
    QString code;
    std::int64_t id = 0;
    static constexpr auto fields() { return std::tuple(store::field("code", &NameRow::code), store::field("id", &NameRow::id)); }
};

struct PlantRow
{
    Id<Plant> id;
    Id<Entity> entity;
    Currency currency;
    static constexpr auto fields()
    {
        using store::field;
        using R = PlantRow;
        return std::tuple(field("id", &R::id), field("entity", &R::entity), field("currency", &R::currency));
    }
};

template<typename R, typename E>
std::vector<R> rows(store::Reader &reader, const store::Statement &statement, const std::vector<Id<E>> &ids)
{
    return ids.empty() ? std::vector<R>{} : reader.all<R>(statement, {{"ids", ids}});
}

template<typename R, typename E>
std::optional<R> row(store::Reader &reader, const store::Statement &statement, Id<E> id)
{
    if (!id)
        return std::nullopt;
    return reader.one<R>(statement, {{"ids", std::vector{id}}});
}

} // namespace

std::optional<ItemRow> findItem(store::Reader &reader, Id<Item> item)
{
    return row<ItemRow>(reader, itemsById, item);
}

std::vector<ItemRow> findItems(store::Reader &reader, const std::vector<Id<Item>> &items)
{
    return rows<ItemRow>(reader, itemsById, items);
}

std::optional<CategoryRow> findCategory(store::Reader &reader, Id<Category> category)
{
    return row<CategoryRow>(reader, categoriesById, category);
}

std::optional<PartnerRow> findPartner(store::Reader &reader, Id<Partner> partner)
{
    return row<PartnerRow>(reader, partnersById, partner);
}

std::optional<CostCentreRow> findCostCentre(store::Reader &reader, Id<CostCentre> costCentre)
{
    return row<CostCentreRow>(reader, costCentresById, costCentre);
}

std::optional<WorkCentreRow> findWorkCentre(store::Reader &reader, Id<WorkCentre> workCentre)
{
    return row<WorkCentreRow>(reader, workCentresById, workCentre);
}

std::vector<WorkCentreRow> findWorkCentres(store::Reader &reader, const std::vector<Id<WorkCentre>> &workCentres)
{
    return rows<WorkCentreRow>(reader, workCentresById, workCentres);
}

std::optional<ReasonRow> findReason(store::Reader &reader, Id<Reason> reason)
{
    return row<ReasonRow>(reader, reasonsById, reason);
}

std::vector<TaxCodeRow> findTaxCodes(store::Reader &reader, const std::vector<Id<TaxCode>> &taxCodes)
{
    return rows<TaxCodeRow>(reader, taxCodesById, taxCodes);
}

std::vector<BinRow> findBins(store::Reader &reader, const std::vector<Id<Bin>> &bins)
{
    return rows<BinRow>(reader, binsById, bins);
}

std::optional<PlantFacts> findPlant(store::Reader &reader, Id<Plant> plant)
{
    const auto found = plant ? reader.one<PlantRow>(plantFacts, {{"plant", plant}}) : std::nullopt;
    return found ? std::optional(PlantFacts{found->id, found->entity, found->currency}) : std::nullopt;
}

bool entityExists(store::Reader &reader, Id<Entity> entity)
{
    return entity && reader.value<std::int64_t>(entityById, {{"entity", entity}});
}

bool unitExists(store::Reader &reader, Unit unit)
{
    return reader.value<std::int64_t>(unitByCode, {{"code", unit}}).has_value();
}

std::vector<StandardCostRow> findStandardCosts(store::Reader &reader, Id<Plant> plant, Day day)
{
    return reader.all<StandardCostRow>(standardCostsInForce, {{"plant", plant}, {"day", day}});
}

std::vector<StandardCostRow> findStandardCosts(store::Reader &reader, Id<Plant> plant, Day day, const std::vector<Id<Item>> &items)
{
    return reader.all<StandardCostRow>(standardCostsInForceOfItems, {{"plant", plant}, {"day", day}, {"items", items}});
}

std::int64_t idOfCode(store::Reader &reader, const store::Statement &naming, const QString &code)
{
    const auto found = reader.one<NameRow>(naming, {{"codes", std::vector{code}}});
    return found ? found->id : 0;
}

} // namespace millrace::masterdata
