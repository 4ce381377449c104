-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where a late cost went, a row for each step: from the receipt that it is about (cause) with its goods to where it stays.
-- What an event says under cause is what it says under stock, work_in_process, transit, books, variance and rounding together;
-- drawn, arrival and output are the way in between. level counts pools and orders from the cause on.
CREATE TABLE late_cost_share ( -- posted
    id BIGINT PRIMARY KEY,
    event BIGINT NOT NULL REFERENCES event,
    entity BIGINT NOT NULL,
    level BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('cause', 'drawn', 'arrival', 'output', 'stock', 'work_in_process', 'transit', 'books', 'variance', 'rounding')),
    -- The receipt or issue that it reached; none for what stays in a pool at average, or in an order.
    move BIGINT,
    pool BIGINT,
    item BIGINT NOT NULL,
    -- The work order, or what goods left with.
    document BIGINT,
    amount BIGINT NOT NULL
);
CREATE INDEX late_cost_share_by_event ON late_cost_share (event);
CREATE INDEX late_cost_share_by_move ON late_cost_share (move) WHERE move IS NOT NULL;
