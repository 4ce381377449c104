-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE lot ( -- document
    id BIGINT PRIMARY KEY,
    item BIGINT NOT NULL REFERENCES item,
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 40),
    supplier_lot TEXT NOT NULL DEFAULT '',
    expires TEXT NOT NULL DEFAULT '',
    event BIGINT NOT NULL,
    UNIQUE (item, code)
);

-- What shares a cost: an item in a plant, and under actual costing a lot of it. The row is the lock; sums are kept beside it.
CREATE TABLE pool ( -- document
    id BIGINT PRIMARY KEY,
    entity BIGINT NOT NULL,
    plant BIGINT NOT NULL REFERENCES plant,
    item BIGINT NOT NULL REFERENCES item,
    lot BIGINT REFERENCES lot,
    method TEXT NOT NULL CHECK (method IN ('standard', 'average', 'fifo', 'actual')),
    event BIGINT NOT NULL
);
CREATE UNIQUE INDEX pool_by_lot ON pool (item, plant, lot) WHERE lot IS NOT NULL;
CREATE UNIQUE INDEX pool_by_item ON pool (item, plant) WHERE lot IS NULL;
CREATE INDEX pool_by_plant ON pool (plant, item, id);

CREATE TABLE pool_sum ( -- kept
    pool BIGINT PRIMARY KEY,
    quantity BIGINT NOT NULL,
    value BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    -- Quantity and value when there last was stock: their ratio is what a shortfall is issued at.
    last_quantity BIGINT NOT NULL,
    last_value BIGINT NOT NULL,
    CHECK (quantity <> 0 OR value = 0)
);

-- One side of a movement: so much into (+) or out of (-) a place. What only moves in a plant has two rows and no value.
-- owner is empty where the goods are ours; others' goods have no value. sequence numbers the moves of a pool; quantity_after and value_after are the pool's.
CREATE TABLE stock_move ( -- posted
    id BIGINT PRIMARY KEY,
    event BIGINT NOT NULL REFERENCES event,
    entity BIGINT NOT NULL,
    plant BIGINT NOT NULL,
    pool BIGINT NOT NULL REFERENCES pool,
    sequence BIGINT NOT NULL,
    item BIGINT NOT NULL,
    lot BIGINT,
    bin BIGINT NOT NULL REFERENCES bin,
    status TEXT NOT NULL CHECK (status IN ('available', 'inspection', 'held')),
    owner BIGINT,
    quantity BIGINT NOT NULL,
    value BIGINT NOT NULL,
    account BIGINT,
    quantity_after BIGINT NOT NULL,
    value_after BIGINT NOT NULL,
    -- Whether it makes a layer of a FIFO pool: a receipt from outside or from production, not a move inside the plant.
    layer BIGINT NOT NULL CHECK (layer IN (0, 1)),
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    document BIGINT,
    line BIGINT,
    reverses BIGINT,
    UNIQUE (pool, sequence),
    CHECK (value = 0 OR account IS NOT NULL)
);
CREATE INDEX stock_move_by_event ON stock_move (event);
CREATE INDEX stock_move_by_lot ON stock_move (lot) WHERE lot IS NOT NULL;
CREATE INDEX stock_move_by_line ON stock_move (line) WHERE line IS NOT NULL;
CREATE INDEX stock_move_by_day ON stock_move (plant, day);

CREATE TABLE stock_place ( -- kept
    pool BIGINT NOT NULL,
    bin BIGINT NOT NULL,
    lot BIGINT NOT NULL,
    status TEXT NOT NULL,
    owner BIGINT NOT NULL,
    quantity BIGINT NOT NULL,
    -- An index on the quantity itself would keep PostgreSQL from updating a row in its place.
    occupied BIGINT NOT NULL GENERATED ALWAYS AS (CASE WHEN quantity <> 0 THEN 1 ELSE 0 END) STORED,
    -- The lot comes before the bin, because places of one lot, or of none, are what commands ask for.
    PRIMARY KEY (pool, lot, bin, status, owner)
);
CREATE INDEX stock_place_by_bin ON stock_place (bin);
CREATE INDEX stock_place_by_lot ON stock_place (lot) WHERE lot <> 0;
-- Lots come and go; what is there now must be found without reading what has been there.
CREATE INDEX stock_place_now ON stock_place (pool) WHERE occupied = 1;

-- A receipt as a layer of FIFO: made by its move, emptied by draws. Kept, because both are posted.
CREATE TABLE stock_layer ( -- kept
    move BIGINT PRIMARY KEY,
    pool BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    quantity BIGINT NOT NULL,
    value BIGINT NOT NULL
);
CREATE INDEX stock_layer_open ON stock_layer (pool, sequence) WHERE quantity <> 0;

-- Which receipt (or, at average and standard, which state of the pool) an issue drew from. open marks a shortfall
-- that no receipt has filled yet; a later receipt that fills it draws back with the sign turned.
CREATE TABLE stock_draw ( -- posted
    id BIGINT PRIMARY KEY,
    event BIGINT NOT NULL REFERENCES event,
    move BIGINT NOT NULL,
    source BIGINT,
    pool BIGINT NOT NULL,
    quantity BIGINT NOT NULL,
    value BIGINT NOT NULL,
    open BIGINT NOT NULL CHECK (open IN (0, 1))
);
CREATE INDEX stock_draw_by_event ON stock_draw (event);
CREATE INDEX stock_draw_by_move ON stock_draw (move);
CREATE INDEX stock_draw_by_source ON stock_draw (source) WHERE source IS NOT NULL;
CREATE INDEX stock_draw_open ON stock_draw (pool, id) WHERE open = 1;

-- Between which plants the goods of a transfer go. Its document has no plant, so that the people of both see it.
CREATE TABLE stock_transfer ( -- document
    id BIGINT PRIMARY KEY REFERENCES document,
    from_plant BIGINT NOT NULL REFERENCES plant,
    to_plant BIGINT NOT NULL REFERENCES plant,
    event BIGINT NOT NULL
);

-- Reservations know the order that owns them.
CREATE TABLE reservation_entry ( -- posted
    id BIGINT PRIMARY KEY,
    event BIGINT NOT NULL REFERENCES event,
    document BIGINT NOT NULL,
    line BIGINT NOT NULL,
    item BIGINT NOT NULL,
    plant BIGINT NOT NULL,
    quantity BIGINT NOT NULL
);
CREATE INDEX reservation_entry_by_event ON reservation_entry (event);
CREATE TABLE reservation ( -- kept
    line BIGINT PRIMARY KEY,
    document BIGINT NOT NULL,
    item BIGINT NOT NULL,
    plant BIGINT NOT NULL,
    quantity BIGINT NOT NULL CHECK (quantity >= 0)
);
CREATE INDEX reservation_by_item ON reservation (item, plant) WHERE quantity <> 0;
