// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/rooms.h"

namespace millrace::ui::rooms {

namespace {

constexpr Reading readings[] = {
    {"AddressInvalid", QT_TRANSLATE_NOOP("masterdata", "The address is empty, or has more than {lines} lines."), QT_TRANSLATE_NOOP("masterdata", "Write street, place and country, without the name.")},
    {"CodeMissing", QT_TRANSLATE_NOOP("masterdata", "A code is needed."), QT_TRANSLATE_NOOP("masterdata", "Fill it in.")},
    {"CostCentreElsewhere", QT_TRANSLATE_NOOP("masterdata", "The cost centre belongs to another entity."), QT_TRANSLATE_NOOP("masterdata", "Choose one of the plant's entity.")},
    {"CreditLimitCurrency", QT_TRANSLATE_NOOP("masterdata", "The credit limit is not in the partner's currency[, {currency}]."), QT_TRANSLATE_NOOP("masterdata", "Enter it in that currency.")},
    {"CreditLimitNegative", QT_TRANSLATE_NOOP("masterdata", "The credit limit is below zero."), QT_TRANSLATE_NOOP("masterdata", "Enter zero for no limit, or more.")},
    {"CreditLimitNotPositive", QT_TRANSLATE_NOOP("masterdata", "The credit limit is not above zero."), QT_TRANSLATE_NOOP("masterdata", "Enter an amount, or leave it out for no limit.")},
    {"CurrencyMissing", QT_TRANSLATE_NOOP("masterdata", "The partner needs a currency."), QT_TRANSLATE_NOOP("masterdata", "Fill in the currency of its orders and invoices.")},
    {"GroupInvalid", QT_TRANSLATE_NOOP("masterdata", "This can't be a group."), QT_TRANSLATE_NOOP("masterdata", "Use letters, digits and - _ . : # + & ( ), at most 40.")},
    {"NeitherSupplierNorCustomer", QT_TRANSLATE_NOOP("masterdata", "The partner is neither a supplier nor a customer."), QT_TRANSLATE_NOOP("masterdata", "Make it one of them, or both.")},
    {"NothingToChange", QT_TRANSLATE_NOOP("masterdata", "Nothing is named that would change."), QT_TRANSLATE_NOOP("masterdata", "Fill in what is to be new.")},
    {"PaymentDaysOutOfRange", QT_TRANSLATE_NOOP("masterdata", "The payment days are out of range."), QT_TRANSLATE_NOOP("masterdata", "Enter 0 to 1000.")},
    {"RateNegative", QT_TRANSLATE_NOOP("masterdata", "A rate is below zero."), QT_TRANSLATE_NOOP("masterdata", "Enter zero or more.")},
    {"RateOutOfRange", QT_TRANSLATE_NOOP("masterdata", "The rate is out of range."), QT_TRANSLATE_NOOP("masterdata", "Enter a share between 0 and 1; 0.19 is 19 percent.")},
    {"StockOnHand", QT_TRANSLATE_NOOP("masterdata", "The item has stock, so tracking and kind of supply stay."), QT_TRANSLATE_NOOP("masterdata", "Empty its stock first.")},
    {"StockUnderOtherMethod", QT_TRANSLATE_NOOP("masterdata", "Stock[ of {item}][ in plant {plant}] is valued by another method."), QT_TRANSLATE_NOOP("masterdata", "Empty that stock first.")},
    {"TrackingOfNoStock", QT_TRANSLATE_NOOP("masterdata", "A phantom or a service is never in stock, so it has no lots."), QT_TRANSLATE_NOOP("masterdata", "Leave the tracking out.")},
    {"UnitMissing", QT_TRANSLATE_NOOP("masterdata", "The unit is missing."), QT_TRANSLATE_NOOP("masterdata", "Write it behind the figure, such as 1 box.")},
    {"UnitsEqual", QT_TRANSLATE_NOOP("masterdata", "Both units are the same."), QT_TRANSLATE_NOOP("masterdata", "Choose two.")},
    {"ReplacesConversion", QT_TRANSLATE_NOOP("masterdata", "There is such a conversion already[: {numerator} to {denominator}]. Replace it?"), QT_TRANSLATE_NOOP("masterdata", "What was entered in the unit before stays as it is.")},
};

constexpr Title commands[] = {
    {"ChangeItem", QT_TRANSLATE_NOOP("masterdata", "Change an item")},
    {"ChangePartner", QT_TRANSLATE_NOOP("masterdata", "Change a partner")},
    {"ChangeRates", QT_TRANSLATE_NOOP("masterdata", "Change work centre rates")},
    {"CreateBin", QT_TRANSLATE_NOOP("masterdata", "Create a bin")},
    {"CreateCategory", QT_TRANSLATE_NOOP("masterdata", "Create a category")},
    {"CreateCostCentre", QT_TRANSLATE_NOOP("masterdata", "Create a cost centre")},
    {"CreateItem", QT_TRANSLATE_NOOP("masterdata", "Create an item")},
    {"CreatePartner", QT_TRANSLATE_NOOP("masterdata", "Create a partner")},
    {"CreateReason", QT_TRANSLATE_NOOP("masterdata", "Create a reason")},
    {"CreateTaxCode", QT_TRANSLATE_NOOP("masterdata", "Create a tax code")},
    {"CreateUnit", QT_TRANSLATE_NOOP("masterdata", "Create a unit")},
    {"CreateWorkCentre", QT_TRANSLATE_NOOP("masterdata", "Create a work centre")},
    {"DefineConversion", QT_TRANSLATE_NOOP("masterdata", "Define a conversion")},
    {"SetCostingPolicy", QT_TRANSLATE_NOOP("masterdata", "Set a costing policy")},
    {"SetLetterhead", QT_TRANSLATE_NOOP("masterdata", "Set the letterhead")},
    {"SetPartnerAddress", QT_TRANSLATE_NOOP("masterdata", "Set the address of a partner")},
};

constexpr Title queries[] = {
    {"bins", QT_TRANSLATE_NOOP("masterdata", "Bins")},
    {"categories", QT_TRANSLATE_NOOP("masterdata", "Categories")},
    {"conversions", QT_TRANSLATE_NOOP("masterdata", "Unit conversions")},
    {"cost_centres", QT_TRANSLATE_NOOP("masterdata", "Cost centres")},
    {"costing_policies", QT_TRANSLATE_NOOP("masterdata", "Costing policies")},
    {"document_head", QT_TRANSLATE_NOOP("masterdata", "Head of a document")},
    {"document_history", QT_TRANSLATE_NOOP("masterdata", "Document history")},
    {"documents", QT_TRANSLATE_NOOP("masterdata", "Documents")},
    {"documents_by_number", QT_TRANSLATE_NOOP("masterdata", "Documents of a number")},
    {"item", QT_TRANSLATE_NOOP("masterdata", "Item")},
    {"item_history", QT_TRANSLATE_NOOP("masterdata", "History of an item")},
    {"items", QT_TRANSLATE_NOOP("masterdata", "Items")},
    {"partners", QT_TRANSLATE_NOOP("masterdata", "Partners")},
    {"reasons", QT_TRANSLATE_NOOP("masterdata", "Reasons")},
    {"standard_costs", QT_TRANSLATE_NOOP("masterdata", "Standard costs")},
    {"tax_codes", QT_TRANSLATE_NOOP("masterdata", "Tax codes")},
    {"units", QT_TRANSLATE_NOOP("masterdata", "Units")},
    {"work_centres", QT_TRANSLATE_NOOP("masterdata", "Work centres")},
};

constexpr Title events[] = {
    {"bin_created", QT_TRANSLATE_NOOP("masterdata", "Bin created")},
    {"category_created", QT_TRANSLATE_NOOP("masterdata", "Category created")},
    {"conversion_defined", QT_TRANSLATE_NOOP("masterdata", "Conversion defined")},
    {"cost_centre_created", QT_TRANSLATE_NOOP("masterdata", "Cost centre created")},
    {"costing_policy_set", QT_TRANSLATE_NOOP("masterdata", "Costing policy set")},
    {"item_changed", QT_TRANSLATE_NOOP("masterdata", "Item changed")},
    {"item_created", QT_TRANSLATE_NOOP("masterdata", "Item created")},
    {"letterhead_set", QT_TRANSLATE_NOOP("masterdata", "Letterhead set")},
    {"partner_address_set", QT_TRANSLATE_NOOP("masterdata", "Address set")},
    {"partner_changed", QT_TRANSLATE_NOOP("masterdata", "Partner changed")},
    {"partner_created", QT_TRANSLATE_NOOP("masterdata", "Partner created")},
    {"rates_changed", QT_TRANSLATE_NOOP("masterdata", "Rates changed")},
    {"reason_created", QT_TRANSLATE_NOOP("masterdata", "Reason created")},
    {"tax_code_created", QT_TRANSLATE_NOOP("masterdata", "Tax code created")},
    {"unit_created", QT_TRANSLATE_NOOP("masterdata", "Unit created")},
    {"work_centre_created", QT_TRANSLATE_NOOP("masterdata", "Work centre created")},
};

} // namespace

const Room masterdata{"masterdata", QT_TRANSLATE_NOOP("masterdata", "Master data"), readings, commands, queries, events};

} // namespace millrace::ui::rooms
