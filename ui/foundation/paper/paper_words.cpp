// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/paper/paper_words.h"

#include "base/fault.h"

#include <QCoreApplication>

#include <algorithm>

namespace millrace::ui {

namespace {

struct Word
{
    const char *id;
    const char *text;
};

constexpr Word words[] = {
    {"amount", QT_TRANSLATE_NOOP("paper", "Amount")},
    {"available", QT_TRANSLATE_NOOP("paper", "Available")},
    {"bin", QT_TRANSLATE_NOOP("paper", "Bin")},
    {"bin_label", QT_TRANSLATE_NOOP("paper", "Bin label")},
    {"by_lot", QT_TRANSLATE_NOOP("paper", "Lot")},
    {"category", QT_TRANSLATE_NOOP("paper", "Category")},
    {"checked_by", QT_TRANSLATE_NOOP("paper", "Checked by, day")},
    {"code", QT_TRANSLATE_NOOP("paper", "Code")},
    {"component", QT_TRANSLATE_NOOP("paper", "Component")},
    {"contact", QT_TRANSLATE_NOOP("paper", "Contact")},
    {"continued", QT_TRANSLATE_NOOP("paper", "%1 %2, continued")},
    {"credit_note", QT_TRANSLATE_NOOP("paper", "Credit note")},
    {"customer", QT_TRANSLATE_NOOP("paper", "Customer")},
    {"customer_number", QT_TRANSLATE_NOOP("paper", "Customer number")},
    {"customer_reference", QT_TRANSLATE_NOOP("paper", "Your reference")},
    {"day", QT_TRANSLATE_NOOP("paper", "Day")},
    {"deliver_to", QT_TRANSLATE_NOOP("paper", "Deliver to")},
    {"delivery_day", QT_TRANSLATE_NOOP("paper", "Delivery day")},
    {"delivery_note", QT_TRANSLATE_NOOP("paper", "Delivery note")},
    {"done", QT_TRANSLATE_NOOP("paper", "Done by, day")},
    {"due", QT_TRANSLATE_NOOP("paper", "Due")},
    {"expires", QT_TRANSLATE_NOOP("paper", "Use by")},
    {"goods_receipt_note", QT_TRANSLATE_NOOP("paper", "Goods receipt note")},
    {"invoice", QT_TRANSLATE_NOOP("paper", "Invoice")},
    {"issued_by", QT_TRANSLATE_NOOP("paper", "Issued by, day")},
    {"item", QT_TRANSLATE_NOOP("paper", "Item")},
    {"item_label", QT_TRANSLATE_NOOP("paper", "Item label")},
    {"item_labels", QT_TRANSLATE_NOOP("paper", "Item labels")},
    {"labour", QT_TRANSLATE_NOOP("paper", "Labour")},
    {"line", QT_TRANSLATE_NOOP("paper", "Line")},
    {"lot", QT_TRANSLATE_NOOP("paper", "Lot")},
    {"lot_label", QT_TRANSLATE_NOOP("paper", "Lot label")},
    {"machine", QT_TRANSLATE_NOOP("paper", "Machine")},
    {"material", QT_TRANSLATE_NOOP("paper", "Material")},
    {"name", QT_TRANSLATE_NOOP("paper", "Name")},
    {"net", QT_TRANSLATE_NOOP("paper", "Net amount")},
    {"nothing", QT_TRANSLATE_NOOP("paper", "There are no lines.")},
    {"operation", QT_TRANSLATE_NOOP("paper", "Operation")},
    {"operations", QT_TRANSLATE_NOOP("paper", "Operations")},
    {"order", QT_TRANSLATE_NOOP("paper", "Order")},
    {"order_confirmation", QT_TRANSLATE_NOOP("paper", "Order confirmation")},
    {"page_of", QT_TRANSLATE_NOOP("paper", "Page %1 of %2")},
    {"pay_by", QT_TRANSLATE_NOOP("paper", "Pay by")},
    {"payable", QT_TRANSLATE_NOOP("paper", "Payable within %1 days, by %2.")},
    {"pick_list", QT_TRANSLATE_NOOP("paper", "Pick list")},
    {"picked", QT_TRANSLATE_NOOP("paper", "Picked")},
    {"planned", QT_TRANSLATE_NOOP("paper", "Planned")},
    {"plant", QT_TRANSLATE_NOOP("paper", "Plant")},
    {"price", QT_TRANSLATE_NOOP("paper", "Price")},
    {"purchase_order", QT_TRANSLATE_NOOP("paper", "Purchase order")},
    {"quantity", QT_TRANSLATE_NOOP("paper", "Quantity")},
    {"received_by", QT_TRANSLATE_NOOP("paper", "Received by, day")},
    {"reference", QT_TRANSLATE_NOOP("paper", "Reference")},
    {"revision", QT_TRANSLATE_NOOP("paper", "Revision")},
    {"scan", QT_TRANSLATE_NOOP("paper", "Scan")},
    {"setup", QT_TRANSLATE_NOOP("paper", "Setup")},
    {"shipped_by", QT_TRANSLATE_NOOP("paper", "Handed over by, day")},
    {"start", QT_TRANSLATE_NOOP("paper", "Start")},
    {"supplier", QT_TRANSLATE_NOOP("paper", "Supplier")},
    {"supplier_number", QT_TRANSLATE_NOOP("paper", "Supplier number")},
    {"tax", QT_TRANSLATE_NOOP("paper", "Tax")},
    {"tax_line", QT_TRANSLATE_NOOP("paper", "%1, %2 % on %3")},
    {"tax_number", QT_TRANSLATE_NOOP("paper", "Tax number")},
    {"to_ship", QT_TRANSLATE_NOOP("paper", "To pick")},
    {"total", QT_TRANSLATE_NOOP("paper", "Total")},
    {"traveller", QT_TRANSLATE_NOOP("paper", "Work order")},
    {"unit", QT_TRANSLATE_NOOP("paper", "Unit")},
    {"work_centre", QT_TRANSLATE_NOOP("paper", "Work centre")},
};

const Word *find(const QString &word)
{
    const auto found = std::ranges::find_if(words, [&](const Word &one) { return word == QLatin1StringView(one.id); });
    return found == std::end(words) ? nullptr : found;
}

} // namespace

bool hasPaperWord(const QString &word)
{
    return find(word) != nullptr;
}

QString paperWord(const QString &word)
{
    const auto *found = find(word);
    MILLRACE_ASSERT(found, "there is no such word for paper: " + word.toStdString());
    return QCoreApplication::translate("paper", found->text);
}

} // namespace millrace::ui
