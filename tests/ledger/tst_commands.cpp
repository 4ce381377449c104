// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "case_table.h"

#include "support/test.h"

using namespace millrace;
using namespace Qt::StringLiterals;
using test::Case;

namespace {

const std::vector<Case> charts{
    {"ledger.CreateChart", R"({"template": "martian"})", "TemplateUnknown @template"},
    {"ledger.CreateChart", R"({"template": "international"})", "ChartExists @template"},
    {"ledger.CreateAccount", R"({"chart": "international", "code": "12/50", "name": "Kits", "type": "asset"})", "CodeInvalid @code"},
    {"ledger.CreateAccount", R"({"chart": "international", "code": "", "name": "Kits", "type": "asset"})", "CodeInvalid @code"},
    {"ledger.CreateAccount", R"({"chart": "international", "code": "1255", "name": " ", "type": "asset"})", "NameInvalid @name"},
    {"ledger.CreateAccount", R"({"chart": "international", "code": "1255", "name": "Kits", "type": "asset", "heading": true, "control": "stock"})",
     "HeadingWithControl @control"},
    {"ledger.CreateAccount", R"({"chart": "international", "code": "1255", "name": "Kits", "type": "expense", "control": "stock"})",
     "ControlNeedsBalanceSheet @control"},
    {"ledger.CreateAccount", R"({"chart": "international", "code": "1255", "name": "Kits", "type": "liability", "control": "wip"})",
     "ControlNeedsBalanceSheet @control"},
    {"ledger.CreateAccount", R"({"chart": "martian", "code": "1255", "name": "Kits", "type": "asset"})", "ChartUnknown @chart"},
    {"ledger.CreateAccount", R"({"chart": "international", "code": "1200", "name": "Kits", "type": "asset"})", "CodeTaken @code"},
    {"ledger.CreateAccount", R"({"chart": "international", "code": "1255", "name": "Kits", "type": "asset", "parent": "99"})", "ParentUnknown @parent"},
    {"ledger.CreateAccount", R"({"chart": "international", "code": "1255", "name": "Kits", "type": "asset", "parent": "1200"})",
     "ParentIsNoHeading @parent"},
    {"ledger.CreateAccount", R"({"chart": "international", "code": "1255", "name": "Kits", "type": "asset", "parent": "20"})",
     "ParentOfAnotherType @parent"},
    {"ledger.CreateAccount", R"({"chart": "international", "code": "1255", "name": "Kits", "type": "asset", "parent": "12", "control": "stock"})", "ok"},
    {"ledger.CreateAccount", R"({"chart": "international", "code": "126", "name": "Sundry stock", "type": "asset", "parent": "12", "heading": true})", "ok"},
    {"ledger.CreateAccount", R"({"chart": "international", "code": "1261", "name": "Pallets", "type": "asset", "parent": "126"})", "ok"},
    {"ledger.CreateChart", R"({"template": "us_style"})", "ok"},
    {"ledger.CreateAccount", R"({"chart": "us_style", "code": "12150", "name": "Kits", "type": "asset", "parent": "international/12"})",
     "ParentOfAnotherChart @parent"},
    {"ledger.CreateAccount", R"({"chart": "us_style", "code": "12150", "name": "Kits", "type": "asset", "parent": "12000"})", "ok"},
    {"ledger.ChangeAccount", R"({"account": "1261"})", "NothingChanged"},
    {"ledger.ChangeAccount", R"({"account": "1261", "name": ""})", "NameInvalid @name"},
    {"ledger.ChangeAccount", R"({"account": "9999", "name": "Pallets"})", "AccountUnknown @account"},
    {"ledger.ChangeAccount", R"({"account": "1200", "active": false})", "RulesLeadToAccount @active"},
    {"ledger.ChangeAccount", R"({"account": "126", "active": false})", "AccountsBelowActive @active"},
    {"ledger.ChangeAccount", R"({"account": "1261", "name": "Pallets and crates"})", "ok"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Pallets",
        "lines": [{"account": "1261", "amount": "5.00 EUR"}, {"account": "1500", "amount": "-5.00 EUR"}]})", "ok"},
    {"ledger.ChangeAccount", R"({"account": "1261", "active": false})", "ask AccountHasBalance"},
    {"ledger.ChangeAccount", R"({"account": "1261", "active": false})", "ok", "AccountHasBalance"},
    {"ledger.ChangeAccount", R"({"account": "126", "active": false})", "ok"},
    {"ledger.ChangeAccount", R"({"account": "1261", "active": true})", "ok"},
};

const std::vector<Case> entities{
    {"ledger.CreateEntity", R"({"code": "A U", "name": "Alder US", "currency": "USD", "chart": "international"})", "CodeInvalid @code"},
    {"ledger.CreateEntity", R"({"code": "AUS", "name": "", "currency": "USD", "chart": "international"})", "NameInvalid @name"},
    {"ledger.CreateEntity", R"({"code": "ALD", "name": "Alder US", "currency": "USD", "chart": "international"})", "CodeTaken @code"},
    {"ledger.CreateEntity", R"({"code": "AUS", "name": "Alder US", "currency": "USD", "chart": "us_style"})", "ChartUnknown @chart"},
    {"ledger.CreateChart", R"({"template": "us_style"})", "ok"},
    {"ledger.CreateEntity", R"({"code": "AUS", "name": "Alder US", "currency": "USD", "chart": "us_style", "rulesFrom": "XXX"})", "EntityUnknown @rulesFrom"},
    {"ledger.CreateEntity", R"({"code": "AUS", "name": "Alder US", "currency": "USD", "chart": "us_style", "rulesFrom": "ALD"})",
     "EntityOfAnotherChart @rulesFrom"},
    {"ledger.CreateEntity", R"({"code": "AUS", "name": "Alder US", "currency": "USD", "chart": "us_style"})", "ok"},
    {"ledger.CreateEntity", R"({"code": "ALB", "name": "Alder Britain", "currency": "GBP", "chart": "international", "rulesFrom": "ALD"})", "ok"},
    {"ledger.CreateEntity", R"({"code": "ALC", "name": "Alder Canada", "currency": "CAD", "chart": "us_style", "rulesFrom": "AUS"})", "ok"},
    {"ledger.CreatePlant", R"({"entity": "AUS", "code": "", "name": "West"})", "CodeInvalid @code"},
    {"ledger.CreatePlant", R"({"entity": "AUS", "code": "WEST", "name": ""})", "NameInvalid @name"},
    {"ledger.CreatePlant", R"({"entity": "XXX", "code": "WEST", "name": "West"})", "EntityUnknown @entity"},
    {"ledger.CreatePlant", R"({"entity": "AUS", "code": "NORTH", "name": "West"})", "CodeTaken @code"},
    {"ledger.CreatePlant", R"({"entity": "AUS", "code": "WEST", "name": "West"})", "ok"},
    {"ledger.PostJournal", R"({"entity": "AUS", "day": "2026-03-02", "text": "Capital",
        "lines": [{"account": "10110", "amount": "1000.00 USD"}, {"account": "30100", "amount": "-1000.00 USD"}]})", "PeriodUnknown @day"},
    {"ledger.OpenFiscalYear", R"({"entity": "AUS", "code": "2026", "firstDay": "2026-01-01"})", "ok"},
    {"ledger.PostJournal", R"({"entity": "AUS", "day": "2026-03-02", "text": "Capital",
        "lines": [{"account": "10110", "amount": "1000.00 USD"}, {"account": "30100", "amount": "-1000.00 USD"}]})", "ok"},
};

const std::vector<Case> rates{
    {"ledger.SetExchangeRate", R"({"currency": "EUR", "into": "EUR", "day": "2026-03-02", "rate": "1"})", "CurrenciesEqual @into"},
    {"ledger.SetExchangeRate", R"({"currency": "USD", "into": "EUR", "day": "2026-03-02", "rate": "0"})", "RateNotPositive @rate"},
    {"ledger.SetExchangeRate", R"({"currency": "USD", "into": "EUR", "day": "2026-03-02", "rate": "-0.9"})", "RateNotPositive @rate"},
    {"ledger.SetExchangeRate", R"({"currency": "USD", "into": "EUR", "day": "2026-03-02", "rate": "0.92"})", "ok"},
    {"ledger.SetExchangeRate", R"({"currency": "USD", "into": "EUR", "day": "2026-03-03", "rate": "9.2"})", "ask RateFarFromLast"},
    {"ledger.SetExchangeRate", R"({"currency": "USD", "into": "EUR", "day": "2026-03-03", "rate": "1.2"})", "ok", "RateFarFromLast"},
    {"ledger.SetExchangeRate", R"({"currency": "USD", "into": "EUR", "day": "2026-03-02", "rate": "0.93"})", "ok"},
    {"ledger.SetExchangeRate", R"({"currency": "EUR", "into": "USD", "day": "2026-03-02", "rate": "1.08"})", "ok"},
};

const std::vector<Case> years{
    {"ledger.OpenFiscalYear", R"({"entity": "ALD", "code": "20/28", "firstDay": "2028-01-01"})", "CodeInvalid @code"},
    {"ledger.OpenFiscalYear", R"({"entity": "ALD", "code": "2028", "firstDay": "2028-01-15"})", "MonthsBeginOnTheFirst @firstDay"},
    {"ledger.OpenFiscalYear", R"({"entity": "ALD", "code": "2028", "firstDay": "2028-01-01", "periods": [{"lastDay": "2028-03-31"}, {"lastDay": "2028-03-31"}]})",
     "PeriodsOutOfOrder @periods"},
    {"ledger.OpenFiscalYear", R"({"entity": "ALD", "code": "2028", "firstDay": "2028-01-01", "periods": [{"lastDay": "2027-12-31"}]})",
     "PeriodsOutOfOrder @periods"},
    {"ledger.OpenFiscalYear", R"({"entity": "XXX", "code": "2028", "firstDay": "2028-01-01"})", "EntityUnknown @entity"},
    {"ledger.OpenFiscalYear", R"({"entity": "ALD", "code": "2027", "firstDay": "2028-01-01"})", "CodeTaken @code"},
    {"ledger.OpenFiscalYear", R"({"entity": "ALD", "code": "2028", "firstDay": "2027-12-01"})", "YearOverlaps @firstDay"},
    {"ledger.OpenFiscalYear", R"({"entity": "ALD", "code": "2028", "firstDay": "2028-02-01"})", "YearLeavesGap @firstDay"},
    {"ledger.OpenFiscalYear", R"({"entity": "ALD", "code": "2023", "firstDay": "2023-01-01"})", "YearLeavesGap @firstDay"},
    {"ledger.OpenFiscalYear", R"({"entity": "ALD", "code": "2028", "firstDay": "2028-01-01"})", "ok"},
    {"ledger.OpenFiscalYear", R"({"entity": "ALD", "code": "2024", "firstDay": "2024-01-01"})", "ok"},
    {"ledger.OpenFiscalYear", R"({"entity": "ALD", "code": "2029S", "firstDay": "2029-01-01", "periods": [{"lastDay": "2029-01-28"}, {"lastDay": "2029-03-04"}]})", "ok"},
};

const std::vector<Case> periods{
    {"ledger.SetPeriodState", R"({"period": "ALD/2030-01", "state": "closed"})", "PeriodUnknown @period"},
    {"ledger.SetPeriodState", R"({"period": "ALD/2025-01", "state": "ajar"})", "ChoiceUnknown @state"},
    {"ledger.SetPeriodState", R"({"period": "ALD/2025-01", "state": "open"})", "StateAlready @state"},
    {"ledger.SetPeriodState", R"({"period": "ALD/2025-02", "state": "soft_closed"})", "EarlierPeriodOpen @state"},
    {"ledger.SetPeriodState", R"({"period": "ALD/2025-01", "state": "soft_closed"})", "ok"},
    {"ledger.SetPeriodState", R"({"period": "ALD/2025-02", "state": "closed"})", "EarlierPeriodOpen @state"},
    {"ledger.SetPeriodState", R"({"period": "ALD/2025-02", "state": "soft_closed"})", "ok"},
    {"ledger.SetPeriodState", R"({"period": "ALD/2025-01", "state": "open", "reason": "  "})", "ReasonMissing @reason"},
    {"ledger.SetPeriodState", R"({"period": "ALD/2025-01", "state": "open", "reason": "A late invoice"})", "LaterPeriodClosed @state"},
    {"ledger.SetPeriodState", R"({"period": "ALD/2025-02", "state": "open", "reason": "A late invoice"})", "ok"},
    {"ledger.SetPeriodState", R"({"period": "ALD/2025-01", "state": "closed"})", "ok"},
    {"ledger.SetPeriodState", R"({"period": "ALD/2025-01", "state": "soft_closed"})", "ReasonMissing @reason"},
    {"ledger.SetPeriodState", R"({"period": "ALD/2025-01", "state": "soft_closed", "reason": "The auditors"})", "ok"},
    {"ledger.SetPeriodState", R"({"period": "ALD/2025-01", "state": "open", "reason": "The auditors"})", "ok"},
};

const std::vector<Case> postingRules{
    {"masterdata.CreateItem", R"({"code": "PUMP", "name": "Pump", "unit": "pcs", "category": "GENERAL", "supply": "made"})", "ok"},
    {"ledger.CreateChart", R"({"template": "us_style"})", "ok"},
    {"ledger.CreateEntity", R"({"code": "AUS", "name": "Alder US", "currency": "USD", "chart": "us_style"})", "ok"},
    {"ledger.CreatePlant", R"({"entity": "AUS", "code": "WEST", "name": "West"})", "ok"},
    {"masterdata.CreateCostCentre", R"({"entity": "AUS", "code": "WORKS", "name": "Works"})", "ok"},
    {"masterdata.CreateWorkCentre", R"({"plant": "WEST", "code": "LATHE-W", "name": "Lathe", "costCentre": "AUS/WORKS", "labourRate": "42", "machineRate": "18", "overheadRate": "0"})", "ok"},
    {"masterdata.CreateWorkCentre", R"({"plant": "NORTH", "code": "LATHE-N", "name": "Lathe", "costCentre": "ALD/PRODUCTION", "labourRate": "42", "machineRate": "18", "overheadRate": "0"})", "ok"},
    {"ledger.SetPostingRule", R"({"entity": "XXX", "role": "scrap", "account": "5310", "firstDay": "2026-04-01"})", "EntityUnknown @entity"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "tips", "account": "5310", "firstDay": "2026-04-01"})", "ChoiceUnknown @role"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "9999", "firstDay": "2026-04-01"})", "AccountUnknown @account"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "53100", "firstDay": "2026-04-01"})", "AccountOfAnotherChart @account"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "53", "firstDay": "2026-04-01"})", "AccountIsHeading @account"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "1200", "firstDay": "2026-04-01"})", "ControlDiffers @account"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "inventory", "account": "5310", "firstDay": "2026-04-01"})", "ControlDiffers @account"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "wip_labour", "account": "1210", "firstDay": "2026-04-01"})", "ControlDiffers @account"},
    {"ledger.ChangeAccount", R"({"account": "6330", "active": false})", "ok"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "6330", "firstDay": "2026-04-01"})", "AccountInactive @account"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "5310", "firstDay": "2026-04-01", "plant": "EAST"})", "PlantUnknown @plant"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "5310", "firstDay": "2026-04-01", "plant": "WEST"})", "PlantOfAnotherEntity @plant"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "5310", "firstDay": "2026-04-01", "category": "X"})", "CategoryUnknown @category"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "5310", "firstDay": "2026-04-01", "item": "X"})", "ItemUnknown @item"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "5310", "firstDay": "2026-04-01", "reason": "X"})", "ReasonUnknown @reason"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "5310", "firstDay": "2026-04-01", "workCentre": "X"})", "WorkCentreUnknown @workCentre"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "5310", "firstDay": "2026-04-01", "workCentre": "LATHE-W"})",
     "WorkCentreOfAnotherEntity @workCentre"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "5300", "firstDay": "2026-04-01"})", "NothingChanged @account"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "5310", "firstDay": "2026-04-01", "workCentre": "LATHE-N", "plant": "NORTH",
        "item": "PUMP", "category": "GENERAL", "reason": "SCRAP", "partnerGroup": "eu"})", "ok"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "5310", "firstDay": "2026-04-01"})", "ok"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "6000", "firstDay": "2026-04-01"})", "ok"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "inventory", "account": "1210", "firstDay": "2026-04-01", "category": "GENERAL"})",
     "ask ValueStaysInOldAccount"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "inventory", "account": "1210", "firstDay": "2026-04-01", "category": "GENERAL"})", "ok",
     "ValueStaysInOldAccount"},
    {"ledger.EndPostingRule", R"({"entity": "ALD", "role": "scrap", "lastDay": "2026-12-31"})", "GeneralRuleStays @role"},
    {"ledger.EndPostingRule", R"({"entity": "XXX", "role": "inventory", "category": "GENERAL", "lastDay": "2026-12-31"})", "EntityUnknown @entity"},
    {"ledger.EndPostingRule", R"({"entity": "ALD", "role": "inventory", "item": "PUMP", "lastDay": "2026-12-31"})", "RuleUnknown @role"},
    {"ledger.EndPostingRule", R"({"entity": "ALD", "role": "inventory", "category": "GENERAL", "lastDay": "2026-03-31"})", "RuleUnknown @role"},
    {"ledger.EndPostingRule", R"({"entity": "ALD", "role": "inventory", "category": "GENERAL", "lastDay": "2026-12-31"})", "ok"},
    {"ledger.EndPostingRule", R"({"entity": "ALD", "role": "inventory", "category": "GENERAL", "lastDay": "2026-12-31"})", "NothingChanged @lastDay"},
    {"ledger.EndPostingRule", R"({"entity": "ALD", "role": "inventory", "category": "GENERAL", "lastDay": "2026-06-30"})", "ok"},
};

const std::vector<Case> journals{
    {"masterdata.CreateItem", R"({"code": "PUMP", "name": "Pump", "unit": "pcs", "category": "GENERAL", "supply": "made"})", "ok"},
    {"masterdata.CreatePartner", R"({"code": "LAND", "name": "Landlord", "supplier": true, "currency": "EUR"})", "ok"},
    {"ledger.CreateChart", R"({"template": "us_style"})", "ok"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": " ", "lines": []})", "TextMissing @text"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR"}]})", "TooFewLines @lines"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR"}, {"account": "1500", "amount": "0 EUR"}]})",
     "AmountZero @lines[1].amount"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR", "foreign": "-1 USD"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "ForeignSignDiffers @lines[0].foreign"},
    {"ledger.PostJournal", R"({"entity": "XXX", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "EntityUnknown @entity"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR"}, {"account": "1500", "amount": "-1 USD"}]})",
     "AmountNotInEntityCurrency @lines[1].amount"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR", "foreign": "1 EUR"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "ForeignIsOwnCurrency @lines[0].foreign"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1.01 EUR"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "JournalUnbalanced @lines"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "90000000000000000 EUR"}, {"account": "6220", "amount": "90000000000000000 EUR"}]})",
     "NumberTooLarge"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "9999", "amount": "1 EUR"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "AccountUnknown @lines[0].account"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR"}, {"account": "10110", "amount": "-1 EUR"}]})",
     "AccountOfAnotherChart @lines[1].account"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6", "amount": "1 EUR"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "AccountIsHeading @lines[0].account"},
    {"ledger.ChangeAccount", R"({"account": "6330", "active": false})", "ok"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6330", "amount": "1 EUR"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "AccountInactive @lines[0].account"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR"}, {"account": "2000", "amount": "-1 EUR"}]})",
     "AccountIsControl @lines[1].account"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR", "plant": "X"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "PlantUnknown @lines[0].plant"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR", "costCentre": "X"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "CostCentreUnknown @lines[0].costCentre"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR", "item": "X"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "ItemUnknown @lines[0].item"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR", "partner": "X"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "PartnerUnknown @lines[0].partner"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR", "reason": "X"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "ReasonUnknown @lines[0].reason"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2025-12-31", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "ask FarBack"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2025-12-31", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "ok", "FarBack"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-01-01", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR"}, {"account": "1500", "amount": "-1 EUR"}]})", "ok"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2031-01-01", "text": "Rent", "lines": [{"account": "6220", "amount": "1 EUR"}, {"account": "1500", "amount": "-1 EUR"}]})",
     "PeriodUnknown @day"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "reference": "R-7",
        "lines": [{"account": "6220", "amount": "92.00 EUR", "foreign": "100.00 USD", "plant": "NORTH", "costCentre": "PRODUCTION", "item": "PUMP", "partner": "LAND", "reason": "SCRAP"},
                  {"account": "1520", "amount": "-92.00 EUR", "foreign": "-100.00 USD"}]})", "ok"},
};

const std::vector<std::pair<const char *, const std::vector<Case> *>> tables{
    {"charts", &charts},   {"entities", &entities},          {"rates", &rates},      {"years", &years},
    {"periods", &periods}, {"posting rules", &postingRules}, {"journals", &journals},
};

} // namespace

class LedgerCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineHasItsOutcome_data();
    void everyLineHasItsOutcome();
    void aYearHasAtMostFiftyThreePeriods_data() { test::engineColumn(); }
    void aYearHasAtMostFiftyThreePeriods();
    void aReplacedRuleEndsTheDayBefore_data() { test::engineColumn(); }
    void aReplacedRuleEndsTheDayBefore();
};

void LedgerCommandsTest::everyLineHasItsOutcome_data()
{
    QTest::addColumn<millrace::store::Engine>("engine");
    QTest::addColumn<int>("table");
    for (const auto engine : test::engines()) {
        for (size_t i = 0; i < tables.size(); ++i)
            QTest::addRow("%s, %s", tables[i].first, qPrintable(test::nameOf(engine))) << engine << int(i);
    }
}

void LedgerCommandsTest::everyLineHasItsOutcome()
{
    QFETCH(millrace::store::Engine, engine);
    QFETCH(int, table);
    test::World world(engine);
    QCOMPARE(test::runCases(world, *tables[size_t(table)].second), QString());
}

void LedgerCommandsTest::aYearHasAtMostFiftyThreePeriods()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    QJsonArray weeks;
    auto day = Day::of(2028, 1, 1).value();
    for (int i = 0; i < 54; ++i, day = day.plusDays(1))
        weeks.append(QJsonObject{{u"lastDay"_s, day.toString()}});
    QJsonObject year{{u"entity"_s, u"ALD"_s}, {u"code"_s, u"2028"_s}, {u"firstDay"_s, u"2028-01-01"_s}, {u"periods"_s, weeks}};
    QCOMPARE(test::World::word(world.submit(u"ledger.OpenFiscalYear"_s, year)), u"TooManyPeriods @periods"_s);
    weeks.removeLast();
    year[u"periods"] = weeks;
    QCOMPARE(test::World::word(world.submit(u"ledger.OpenFiscalYear"_s, year)), u"ok"_s);
}

void LedgerCommandsTest::aReplacedRuleEndsTheDayBefore()
{
    QFETCH(millrace::store::Engine, engine);
    test::World world(engine);
    // The later one first: the one set after it ends where that begins.
    world.must("ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "6000", "firstDay": "2026-07-01"})");
    world.must("ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "5310", "firstDay": "2026-04-01"})");
    world.must("ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "account": "6010", "firstDay": "2026-04-01"})");
    QStringList found;
    for (const auto row : world.ask("ledger.posting_rules", R"({"entity": "ALD", "role": "scrap"})"))
        found.append(u"%1 %2 %3"_s.arg(row[u"firstDay"].toString(), row[u"lastDay"].toString(), row[u"account"].toString()));
    found.sort();
    QCOMPARE(found, QStringList({u"1970-01-01 2026-03-31 5300"_s, u"2026-04-01 2026-06-30 6010"_s, u"2026-07-01  6000"_s}));
}

MILLRACE_TEST(LedgerCommandsTest)
#include "tst_commands.moc"
