// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "whole_chain.h"

namespace millrace::test {

WholeChain::WholeChain(const QByteArray &method) : m_method(method)
{
    addMaster();
    addPurchase();
    addProduction();
    addSales();
    // Bank: 952.00 less 91.63 and 135.66. Input tax: 14.63 and 21.66.
    const QByteArray common = "1450 36.29, 1500 724.71, 2100 -152.00, 4000 -800.00, 5000 ";
    const QByteArray absorbed = ", 5110 -195.00, 5120 -50.00, 5130 -65.00";
    // Left: 10 kg of steel, 20 bolts, 2 pumps.
    m_trialBalance = mine({"1200 142.00, " + common + "328.00" + absorbed + ", 5205 11.00, 5230 15.00, 5245 5.00",
                           "1200 151.14, " + common + "349.86" + absorbed, "1200 153.00, " + common + "348.00" + absorbed});
}

QByteArray WholeChain::mine(const Figure &figure) const
{
    return m_method == "standard" ? figure.standard : m_method == "average" ? figure.average : figure.fifo;
}

void WholeChain::add(const char *command, QByteArray json, const char *as, std::map<QByteArray, QByteArray> balances)
{
    m_lines.push_back({command, json.replace("%METHOD", m_method), as, std::move(balances)});
}

void WholeChain::addMaster()
{
    add("masterdata.CreateCategory", R"({"code": "VALUED", "name": "Valued in its way"})");
    add("masterdata.SetCostingPolicy", R"({"plant": "NORTH", "category": "VALUED", "method": "%METHOD"})");
    for (const auto item : {R"("STEEL", "name": "Steel", "unit": "kg", "supply": "bought")", R"("BOLT", "name": "Bolt", "unit": "pcs", "supply": "bought")",
                            R"("PUMP", "name": "Pump", "unit": "pcs", "supply": "made")"})
        add("masterdata.CreateItem", QByteArray(R"({"category": "VALUED", "code": )") + item + "}");
    add("masterdata.CreateTaxCode", R"({"code": "VAT19", "name": "VAT 19 %", "rate": "0.19"})");
    add("masterdata.CreatePartner", R"({"code": "STEELCO", "name": "Steel and more", "supplier": true, "currency": "EUR"})");
    add("masterdata.CreatePartner", R"({"code": "HOTEL", "name": "Hotel", "customer": true, "currency": "EUR"})");
    add("masterdata.CreateWorkCentre", R"({"plant": "NORTH", "code": "ASSY", "name": "Assembly", "costCentre": "PRODUCTION", "labourRate": "30", "machineRate": "20", "overheadRate": "10"})");
    add("engineering.DefineStructure", R"({"item": "PUMP", "revision": "A", "quantity": "1", "standardLot": "10",
        "lines": [{"component": "STEEL", "quantity": "2"}, {"component": "BOLT", "quantity": "4"}],
        "operations": [{"number": 10, "workCentre": "ASSY", "text": "Assemble", "setup": "1", "labour": "0.5", "machine": "0.25"}]})");
    add("engineering.ReleaseStructure", R"({"structure": "PUMP/A"})");
    if (m_method != "standard")
        return;
    add("inventory.SetStandardCost", R"({"item": "STEEL", "plant": "NORTH", "material": "5"})");
    add("inventory.SetStandardCost", R"({"item": "BOLT", "plant": "NORTH", "material": "0.5"})");
    add("inventory.SetStandardCost", R"({"item": "PUMP", "plant": "NORTH", "material": "12", "setup": "3", "labour": "15", "machine": "5", "overhead": "6"})");
}

void WholeChain::addPurchase()
{
    add("purchasing.CreatePurchaseOrder", R"({"supplier": "STEELCO", "plant": "NORTH", "lines": [
        {"item": "STEEL", "quantity": "10", "price": "5", "taxCode": "VAT19"}, {"item": "BOLT", "quantity": "60", "price": "0.45", "taxCode": "VAT19"}]})", "PO1");
    add("purchasing.ReceiveGoods", R"({"order": "{PO1}", "lines": [{"line": 10, "quantity": "10", "bin": "NORTH/MAIN"}, {"line": 20, "quantity": "60", "bin": "NORTH/MAIN"}]})",
        "RC1", {{"2010", "-77.00"}, {"1200", mine({"80.00", "77.00", "77.00"})}, {"5205", mine({"-3.00", "0.00", "0.00"})}});
    add("purchasing.CreatePurchaseOrder", R"({"supplier": "STEELCO", "plant": "NORTH", "lines": [{"item": "STEEL", "quantity": "20", "price": "5.60", "taxCode": "VAT19"}]})", "PO2");
    add("purchasing.ReceiveGoods", R"({"order": "{PO2}", "lines": [{"line": 10, "quantity": "20", "bin": "NORTH/MAIN"}]})", "RC2",
        {{"2010", "-189.00"}, {"1200", mine({"180.00", "189.00", "189.00"})}, {"5205", mine({"9.00", "0.00", "0.00"})}});
    add("purchasing.EnterSupplierInvoice", R"({"supplier": "STEELCO", "reference": "S-1", "total": "91.63 EUR", "lines": [
        {"line": "{RC1}/10", "quantity": "10", "price": "5"}, {"line": "{RC1}/20", "quantity": "60", "price": "0.45"}]})", "SI1",
        {{"2010", "-112.00"}, {"2000", "-91.63"}, {"1450", "14.63"}});
    add("purchasing.EnterSupplierInvoice", R"({"supplier": "STEELCO", "reference": "S-2", "total": "135.66 EUR", "lines": [{"line": "{RC2}/10", "quantity": "20", "price": "5.70"}]})", "SI2",
        {{"2010", "0.00"}, {"2000", "-227.29"}, {"1200", mine({"180.00", "191.00", "191.00"})}, {"5205", mine({"11.00", "0.00", "0.00"})}});
    add("ledger.MakePayment", R"({"entity": "ALD", "partner": "STEELCO", "day": "2026-03-02", "amount": "227.29 EUR"})", "SP", {{"2000", "0.00"}, {"1500", "-227.29"}});
}

void WholeChain::addProduction()
{
    add("production.CreateWorkOrder", R"({"item": "PUMP", "plant": "NORTH", "quantity": "10", "due": "2026-03-20"})", "WO");
    add("production.ReleaseWorkOrder", R"({"workOrder": "{WO}"})");
    // Of 30 kg for 164.00 on average; of 10 kg for 50.00 and 20 for 114.00 in layers.
    add("production.IssueMaterial", R"({"workOrder": "{WO}", "lines": [{"item": "STEEL", "quantity": "20", "bin": "NORTH/MAIN"}, {"item": "BOLT", "quantity": "40", "bin": "NORTH/MAIN"}]})", "ISSUE",
        {{"1310", mine({"120.00", "127.33", "125.00"})}, {"1200", mine({"60.00", "63.67", "66.00"})}});
    add("production.BookLabour", R"({"workOrder": "{WO}", "setup": "1", "run": "5.5"})", "LABOUR", {{"1320", "30.00"}, {"1330", "165.00"}, {"1350", "65.00"}, {"5110", "-195.00"}});
    add("production.BookMachineTime", R"({"workOrder": "{WO}", "time": "2.5"})", "MACHINE", {{"1340", "50.00"}, {"5120", "-50.00"}});
    // Four of ten: of 430.00, 437.33 or 435.00, or 164.00 at standard.
    add("production.ReportCompletion", R"({"workOrder": "{WO}", "good": "4", "bin": "NORTH/MAIN"})", "DONE1", {{"1200", mine({"224.00", "238.60", "240.00"})}});
    add("production.ReportCompletion", R"({"workOrder": "{WO}", "good": "6", "bin": "NORTH/MAIN"})", "DONE2",
        {{"1200", mine({"470.00", "501.00", "501.00"})}, {"1310", "0.00"}, {"1330", mine({"15.00", "0.00", "0.00"})}, {"1350", mine({"5.00", "0.00", "0.00"})}});
    add("production.CloseWorkOrder", R"({"workOrder": "{WO}"})", "CLOSE",
        {{"1310", "0.00"}, {"1320", "0.00"}, {"1330", "0.00"}, {"1340", "0.00"}, {"1350", "0.00"}, {"5230", mine({"15.00", "0.00", "0.00"})}, {"5245", mine({"5.00", "0.00", "0.00"})}});
}

void WholeChain::addSales()
{
    add("sales.CreateSalesOrder", R"({"customer": "HOTEL", "plant": "NORTH", "reserve": true, "lines": [{"item": "PUMP", "quantity": "8", "price": "100", "taxCode": "VAT19"}]})", "SO");
    // Eight of ten pumps for 437.33 on average; in layers, four for 174.00 and four of six for 261.00.
    add("sales.ShipGoods", R"({"order": "{SO}", "lines": [{"line": 10, "quantity": "8", "bin": "NORTH/MAIN"}]})", "SH",
        {{"5000", mine({"328.00", "349.86", "348.00"})}, {"1200", mine({"142.00", "151.14", "153.00"})}});
    add("sales.InvoiceShipment", R"({"shipment": "{SH}"})", "CI", {{"1400", "952.00"}, {"4000", "-800.00"}, {"2100", "-152.00"}});
    add("ledger.ReceivePayment", R"({"entity": "ALD", "partner": "HOTEL", "day": "2026-03-02", "amount": "952.00 EUR"})", "CP", {{"1400", "0.00"}, {"1500", "724.71"}});
}

} // namespace millrace::test
