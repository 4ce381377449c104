// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "every_command.h"

namespace millrace::test {

const std::vector<Step> everyCommand{
    // The company.
    {"ledger.CreateChart", R"({"template": "us_style"})"},
    {"ledger.CreateAccount", R"({"chart": "international", "code": "6350", "name": "Software rental", "type": "expense", "parent": "6"})"},
    {"ledger.ChangeAccount", R"({"account": "6350", "name": "Software"})"},
    {"ledger.CreateEntity", R"({"code": "ALU", "name": "Alder Pumps America", "currency": "USD", "chart": "international"})"},
    {"ledger.CreatePlant", R"({"entity": "ALD", "code": "SOUTH", "name": "Works south"})"},
    {"ledger.OpenFiscalYear", R"({"entity": "ALD", "code": "2028", "firstDay": "2028-01-01"})"},
    {"ledger.SetExchangeRate", R"({"currency": "USD", "into": "EUR", "day": "2026-03-02", "rate": "0.92"})"},
    {"ledger.SetPostingRule", R"({"entity": "ALD", "role": "scrap", "reason": "SCRAP", "account": "5310", "firstDay": "2026-04-01"})"},
    {"ledger.EndPostingRule", R"({"entity": "ALD", "role": "scrap", "reason": "SCRAP", "lastDay": "2026-12-31"})"},
    {"ledger.PostJournal", R"({"entity": "ALD", "day": "2026-03-02", "text": "Rent", "lines": [{"account": "6220", "amount": "1200.00 EUR"}, {"account": "1500", "amount": "-1200.00 EUR"}]})", "ok", "", "JE"},
    {"house.ReverseEvent", R"({"event": {JE.event}, "reason": "paid twice"})"},
    {"ledger.SetPeriodState", R"({"period": "ALD/2025-01", "state": "soft_closed"})"},

    // What there is.
    {"masterdata.CreateUnit", R"({"code": "pallet", "name": "Pallet"})"},
    {"masterdata.CreateCategory", R"({"code": "RAW", "name": "Raw material"})"},
    {"masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "RAW", "method": "standard"})"},
    {"masterdata.CreateItem", R"({"code": "STEEL", "name": "Steel", "unit": "kg", "category": "GENERAL", "supply": "bought"})"},
    {"masterdata.CreateItem", R"({"code": "BOLT", "name": "Bolt", "unit": "pcs", "category": "RAW", "supply": "bought"})"},
    {"masterdata.CreateItem", R"({"code": "DYE", "name": "Dye", "unit": "kg", "category": "GENERAL", "supply": "bought", "tracking": "lot"})"},
    {"masterdata.CreateItem", R"({"code": "PUMP", "name": "Pump", "unit": "pcs", "category": "GENERAL", "supply": "made"})"},
    {"masterdata.ChangeItem", R"({"item": "PUMP", "name": "Bilge pump"})"},
    {"masterdata.DefineConversion", R"({"item": "BOLT", "quantity": "1 kg", "equals": "20 pcs"})"},
    {"masterdata.CreateReason", R"({"code": "DROPPED", "name": "Dropped", "kind": "scrap"})"},
    {"masterdata.CreateTaxCode", R"({"code": "VAT19", "name": "VAT 19 %", "rate": "0.19"})"},
    {"masterdata.CreatePartner", R"({"code": "STEELCO", "name": "Steel and more", "supplier": true, "currency": "EUR"})"},
    {"masterdata.CreatePartner", R"({"code": "HOTEL", "name": "Hotel", "customer": true, "currency": "EUR"})"},
    {"masterdata.ChangePartner", R"({"partner": "HOTEL", "paymentDays": 14})"},
    {"masterdata.SetPartnerAddress", R"({"partner": "HOTEL", "address": "Harbour 1\n24103 Kiel"})"},
    {"masterdata.SetLetterhead", R"({"entity": "ALD", "address": "Mill Lane 4\n24937 Flensburg", "terms": "Net, without deduction."})"},
    {"masterdata.CreateBin", R"({"plant": "NORTH", "code": "SIDE", "name": "Side store"})"},
    {"masterdata.CreateBin", R"({"plant": "SOUTH", "code": "DOCK", "name": "Dock"})"},
    {"masterdata.CreateCostCentre", R"({"entity": "ALD", "code": "4100", "name": "Machining"})"},
    {"masterdata.CreateWorkCentre", R"({"plant": "NORTH", "code": "ASSY", "name": "Assembly", "costCentre": "PRODUCTION", "labourRate": "30", "machineRate": "20", "overheadRate": "10"})"},
    {"masterdata.ChangeRates", R"({"workCentre": "ASSY", "labourRate": "31"})"},
    {"engineering.DefineStructure", R"({"item": "PUMP", "revision": "A", "quantity": "1", "lines": [{"component": "STEEL", "quantity": "2"}],
        "operations": [{"number": 10, "workCentre": "ASSY", "setup": "1", "labour": "0.5", "machine": "0.25"}]})"},
    {"engineering.ReleaseStructure", R"({"structure": "PUMP/A"})"},

    {"workflow.AttachFile", R"({"item": "PUMP", "name": "drawing.txt", "content": "TW9kZWwgUC0xMDA="})", "ok", "", "FILE"},
    {"workflow.RemoveAttachment", R"({"attachment": {FILE.attachment}, "reason": "wrong revision"})"},

    // Stock.
    {"inventory.SetStandardCost", R"({"item": "BOLT", "plant": "NORTH", "material": "0.20"})"},
    {"inventory.TakeOverStock", R"({"lines": [{"item": "BOLT", "bin": "NORTH/MAIN", "quantity": "100", "unitCost": "0.19"}, {"item": "DYE", "lot": "D1", "bin": "NORTH/MAIN", "quantity": "5", "unitCost": "9"}]})"},
    {"inventory.CreateLot", R"({"item": "DYE", "code": "D2"})"},
    {"inventory.TransferStock", R"({"item": "BOLT", "quantity": "20", "bin": "NORTH/MAIN", "toBin": "NORTH/SIDE"})"},
    {"inventory.PlaceHold", R"({"item": "DYE", "lot": "DYE/D1", "bin": "NORTH/MAIN", "reason": "HOLD"})"},
    {"inventory.ReleaseHold", R"({"item": "DYE", "lot": "DYE/D1", "bin": "NORTH/MAIN", "reason": "HOLD"})"},
    {"inventory.ScrapStock", R"({"item": "BOLT", "quantity": "3", "bin": "NORTH/MAIN", "reason": "DROPPED"})"},
    {"inventory.PostCount", R"({"reason": "COUNT", "lines": [{"item": "BOLT", "bin": "NORTH/MAIN", "counted": "76"}]})"},
    {"inventory.ShipTransfer", R"({"toPlant": "SOUTH", "lines": [{"item": "DYE", "lot": "DYE/D1", "quantity": "3", "bin": "NORTH/MAIN"}]})", "ok", "", "TR"},
    {"inventory.ReceiveTransfer", R"({"transfer": "{TR}", "reason": "SCRAP", "lines": [{"line": 10, "quantity": "2", "lost": "1", "bin": "SOUTH/DOCK"}]})"},

    // Buying.
    {"purchasing.CreatePurchaseOrder", R"({"supplier": "STEELCO", "plant": "NORTH", "lines": [{"item": "STEEL", "quantity": "60", "price": "5", "taxCode": "VAT19"}]})", "ok", "", "PO"},
    {"purchasing.ChangePurchaseOrder", R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "70"}]})"},
    {"purchasing.ReceiveGoods", R"({"order": "{PO}", "lines": [{"line": 10, "quantity": "60", "bin": "NORTH/MAIN"}]})", "ok", "", "RC"},
    {"purchasing.EnterSupplierInvoice", R"({"supplier": "STEELCO", "reference": "S-1", "lines": [{"line": "{RC}/10", "quantity": "60", "price": "5.10"}]})", "ok", "", "SI"},
    {"purchasing.ReturnToSupplier", R"({"receipt": "{RC}", "lines": [{"line": 10, "quantity": "5", "bin": "NORTH/MAIN"}], "reason": "RETURN"})", "ok", "", "SR"},
    {"purchasing.EnterSupplierCredit", R"({"supplier": "STEELCO", "reference": "S-2", "lines": [{"line": "{SR}/10", "quantity": "5", "price": "5.00"}]})"},
    {"ledger.MakePayment", R"({"entity": "ALD", "partner": "STEELCO", "day": "2026-03-02", "amount": "100.00 EUR", "lines": [{"openItem": "{SI}", "amount": "100.00 EUR"}]})"},
    {"purchasing.ClosePurchaseOrder", R"({"order": "{PO}"})"},
    {"purchasing.CreatePurchaseOrder", R"({"supplier": "STEELCO", "plant": "NORTH", "lines": [{"item": "STEEL", "quantity": "1", "price": "5"}]})", "ok", "", "PO2"},
    {"purchasing.CancelPurchaseOrder", R"({"order": "{PO2}"})"},

    // Making.
    {"production.CreateWorkOrder", R"({"item": "PUMP", "plant": "NORTH", "quantity": "10", "due": "2026-03-20"})", "ok", "", "WO"},
    {"production.ReleaseWorkOrder", R"({"workOrder": "{WO}"})"},
    {"production.IssueMaterial", R"({"workOrder": "{WO}", "lines": [{"item": "STEEL", "quantity": "20", "bin": "NORTH/MAIN"}]})"},
    {"production.ReturnMaterial", R"({"workOrder": "{WO}", "lines": [{"item": "STEEL", "quantity": "1", "bin": "NORTH/MAIN"}]})"},
    {"production.BookLabour", R"({"workOrder": "{WO}", "setup": "1", "run": "5.5"})"},
    {"production.BookMachineTime", R"({"workOrder": "{WO}", "time": "2.5"})"},
    {"production.DeclareScrap", R"({"workOrder": "{WO}", "quantity": "1", "reason": "SCRAP"})"},
    {"production.ReportCompletion", R"({"workOrder": "{WO}", "good": "8", "bin": "NORTH/MAIN"})"},
    {"production.CloseWorkOrder", R"({"workOrder": "{WO}"})"},
    {"production.ReopenWorkOrder", R"({"workOrder": "{WO}", "reason": "one more"})"},
    {"production.CreateWorkOrder", R"({"item": "PUMP", "plant": "NORTH", "quantity": "1", "due": "2026-03-20"})", "ok", "", "WO2"},
    {"production.CancelWorkOrder", R"({"workOrder": "{WO2}"})"},
    {"engineering.ObsoleteStructure", R"({"structure": "PUMP/A"})", "ok", "NothingTakesItsPlace"},

    // Selling.
    {"sales.CreateSalesOrder", R"({"customer": "HOTEL", "plant": "NORTH", "reserve": true, "lines": [{"item": "PUMP", "quantity": "6", "price": "200", "taxCode": "VAT19"}]})", "ok", "", "SO"},
    {"sales.ChangeSalesOrder", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "7"}]})"},
    {"sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "5", "bin": "NORTH/MAIN"}]})", "ok", "", "SH"},
    {"sales.InvoiceShipment", R"({"shipment": "{SH}"})", "ok", "", "CI"},
    {"sales.ReceiveReturn", R"({"shipment": "{SH}", "lines": [{"line": 10, "quantity": "1", "bin": "NORTH/MAIN"}], "reason": "RETURN"})"},
    {"sales.CreditInvoice", R"({"invoice": "{CI}", "lines": [{"line": 10, "quantity": "1"}], "reason": "RETURN"})"},
    {"ledger.ReceivePayment", R"({"entity": "ALD", "partner": "HOTEL", "day": "2026-03-02", "amount": "100.00 EUR", "lines": [{"openItem": "{CI}", "amount": "100.00 EUR"}]})"},
    {"sales.CloseSalesOrder", R"({"order": "{SO}"})"},
    {"sales.CreateSalesOrder", R"({"customer": "HOTEL", "plant": "NORTH", "lines": [{"item": "PUMP", "quantity": "1", "price": "200"}]})", "ok", "", "SO2"},
    {"sales.CancelSalesOrder", R"({"order": "{SO2}"})"},

    // A standard of tomorrow, applied tomorrow; the test moves the clock before the line that needs it.
    {"inventory.SetStandardCost", R"({"item": "BOLT", "plant": "NORTH", "material": "0.25", "firstDay": "2026-03-03"})"},
    {"inventory.ApplyStandardCosts", R"({"plant": "NORTH"})"},

    // People.
    {"security.CreateRole", R"({"code": "night-shift", "name": "Night shift"})"},
    {"security.SetRoleRight", R"({"role": "night-shift", "right": "inventory.ScrapStock"})"},
    {"security.AddPerson", R"({"code": "ben", "name": "Ben Carter", "password": "correct horse"})"},
    {"security.GrantRole", R"({"person": "ben", "role": "night-shift"})"},
    {"security.RevokeRole", R"({"person": "ben", "role": "night-shift"})"},
    {"security.ChangePerson", R"({"person": "ben", "name": "Benjamin Carter"})"},
    {"security.SetPassword", R"({"person": "ben", "password": "battery staple"})"},
    {"security.SetApprovalRule", R"({"command": "ledger.PostJournal", "entity": "ALD", "above": "10000.00 EUR"})"},
    {"security.SetDutyRule", R"({"first": "purchasing.CreatePurchaseOrder", "second": "purchasing.ReceiveGoods"})"},
};

const std::vector<Step> everyCommandOfSqlite{
    {"security.SetBadge", R"({"person": "ben", "badge": "0004711", "pin": "2580"})"},
    {"security.SetPassword", R"({"person": "boss", "password": "correct horse"})"},
    {"security.ChangeOwnPassword", R"({"current": "correct horse", "password": "battery staple"})"},
};

} // namespace millrace::test
