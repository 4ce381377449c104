// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/catalogue.h"
#include "house/preview_rows.h"

namespace millrace::house {

/// What changes would do, or what an event did, in rows that people can read: codes for ids, units behind quantities,
/// currencies (with their own digits) behind amounts.
struct Preview
{
    std::vector<PreviewDocument> documents;
    std::vector<PreviewStock> stock;
    std::vector<PreviewWip> workInProcess;
    std::vector<PreviewLateCost> lateCosts;
    std::vector<PreviewBooking> books;
    std::vector<PreviewOpenItem> openItems;
    std::vector<PreviewVariance> variances;
    std::vector<PreviewState> states;
    std::vector<PreviewProgress> progress;
    std::vector<PreviewReservation> reservations;
    std::vector<PreviewRecord> records; ///< Master data, prices, people: what else is made or changed.
    Day day;
    std::optional<Money> value; ///< At stake, for approvals; Outcome::approvalNeeded tells whether a second person is asked.
};

/// Of a preview's outcome: previewOf(*outcome.changes, connection). Reads codes only.
Preview previewOf(const door::Changes &changes, store::Connection &connection);

/// What an event did, from its posted rows; empty where it posted none, or the session doesn't see its entity.
/// Callers ask for the right "security.?event" first.
Preview effectOf(Id<Event> event, store::Connection &connection);

/// One part of a preview in the form of a query's answer, so that a grid shows it as it shows any: columns that say
/// nothing in any row are left out. The code is the member's name: "stock", "workInProcess".
struct PreviewSection
{
    QString code;
    std::vector<door::FieldInfo> columns;
    std::vector<QJsonArray> rows;
};

/// The parts that have rows, in the order in which people ask: papers, goods, money.
std::vector<PreviewSection> sectionsOf(const Preview &preview);

/// By section, its rows as objects.
QJsonObject toJson(const Preview &preview);

} // namespace millrace::house
