-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE unit ( -- document
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 8),
    name TEXT NOT NULL,
    event BIGINT NOT NULL
);

-- One from_unit is numerator/denominator to_unit, for one item or, where that is empty, for all.
CREATE TABLE unit_conversion ( -- document
    id BIGINT PRIMARY KEY,
    item BIGINT,
    from_unit TEXT NOT NULL,
    to_unit TEXT NOT NULL,
    numerator BIGINT NOT NULL CHECK (numerator > 0),
    denominator BIGINT NOT NULL CHECK (denominator > 0),
    event BIGINT NOT NULL
);
CREATE INDEX unit_conversion_by_item ON unit_conversion (item, from_unit, to_unit);

CREATE TABLE category ( -- document
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    event BIGINT NOT NULL
);

CREATE TABLE item ( -- document
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    unit TEXT NOT NULL,
    category BIGINT NOT NULL REFERENCES category,
    supply TEXT NOT NULL CHECK (supply IN ('bought', 'made', 'phantom', 'service')),
    tracking TEXT NOT NULL CHECK (tracking IN ('none', 'lot', 'serial')),
    active BIGINT NOT NULL CHECK (active IN (0, 1)),
    event BIGINT NOT NULL
);
CREATE INDEX item_by_category ON item (category);

CREATE TABLE partner ( -- document
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    partner_group TEXT NOT NULL DEFAULT '',
    supplier BIGINT NOT NULL CHECK (supplier IN (0, 1)),
    customer BIGINT NOT NULL CHECK (customer IN (0, 1)),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    payment_days BIGINT NOT NULL CHECK (payment_days BETWEEN 0 AND 1000),
    credit_limit BIGINT NOT NULL DEFAULT 0,
    active BIGINT NOT NULL CHECK (active IN (0, 1)),
    event BIGINT NOT NULL
);

CREATE TABLE cost_centre ( -- document
    id BIGINT PRIMARY KEY,
    entity BIGINT NOT NULL REFERENCES legal_entity,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    event BIGINT NOT NULL,
    UNIQUE (entity, code)
);

CREATE TABLE work_centre ( -- document
    id BIGINT PRIMARY KEY,
    entity BIGINT NOT NULL REFERENCES legal_entity,
    plant BIGINT NOT NULL REFERENCES plant,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    cost_centre BIGINT NOT NULL REFERENCES cost_centre,
    labour_rate BIGINT NOT NULL CHECK (labour_rate >= 0),
    machine_rate BIGINT NOT NULL CHECK (machine_rate >= 0),
    -- Overhead as a rate for each labour hour.
    overhead_rate BIGINT NOT NULL CHECK (overhead_rate >= 0),
    event BIGINT NOT NULL
);

CREATE TABLE reason ( -- document
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('scrap', 'count', 'return', 'hold', 'issue', 'downtime', 'other')),
    event BIGINT NOT NULL
);

CREATE TABLE tax_code ( -- document
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    rate BIGINT NOT NULL CHECK (rate >= 0),
    event BIGINT NOT NULL
);

CREATE TABLE bin ( -- document
    id BIGINT PRIMARY KEY,
    plant BIGINT NOT NULL REFERENCES plant,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    allows_negative BIGINT NOT NULL CHECK (allows_negative IN (0, 1)),
    event BIGINT NOT NULL,
    UNIQUE (plant, code)
);

-- How value moves in a plant, for one category or, where that is empty, for the rest. Frozen once there is stock.
CREATE TABLE costing_policy ( -- document
    id BIGINT PRIMARY KEY,
    plant BIGINT NOT NULL REFERENCES plant,
    category BIGINT REFERENCES category,
    method TEXT NOT NULL CHECK (method IN ('standard', 'average', 'fifo', 'actual')),
    output TEXT NOT NULL CHECK (output IN ('share', 'planned')),
    event BIGINT NOT NULL
);
CREATE UNIQUE INDEX costing_policy_by_category ON costing_policy (plant, category) WHERE category IS NOT NULL;
CREATE UNIQUE INDEX costing_policy_for_rest ON costing_policy (plant) WHERE category IS NULL;

-- Standard cost for one stock unit, dated, in the currency of the plant's entity; the elements sum to the cost.
CREATE TABLE standard_cost ( -- document
    id BIGINT PRIMARY KEY,
    item BIGINT NOT NULL REFERENCES item,
    plant BIGINT NOT NULL REFERENCES plant,
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    cost BIGINT NOT NULL CHECK (cost >= 0),
    material BIGINT NOT NULL,
    setup BIGINT NOT NULL,
    labour BIGINT NOT NULL,
    machine BIGINT NOT NULL,
    overhead BIGINT NOT NULL,
    subcontract BIGINT NOT NULL,
    event BIGINT NOT NULL,
    CHECK (cost = material + setup + labour + machine + overhead + subcontract)
);
CREATE UNIQUE INDEX standard_cost_by_item ON standard_cost (item, plant, first_day);

-- Every document: its head. Orders, receipts, shipments, invoices, payments, work orders, counts.
CREATE TABLE document ( -- document
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('purchase_order', 'receipt', 'supplier_return', 'supplier_invoice', 'supplier_payment',
        'work_order', 'sales_order', 'shipment', 'customer_invoice', 'customer_payment', 'customer_return', 'transfer', 'count', 'journal')),
    number TEXT NOT NULL,
    entity BIGINT NOT NULL REFERENCES legal_entity,
    plant BIGINT REFERENCES plant,
    partner BIGINT REFERENCES partner,
    day TEXT NOT NULL CHECK (length(day) = 10),
    due TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    correlation TEXT NOT NULL,
    event BIGINT NOT NULL,
    UNIQUE (kind, entity, number)
);
CREATE INDEX document_by_number ON document (number);
CREATE INDEX document_by_reference ON document (reference) WHERE reference <> '';
CREATE INDEX document_by_partner ON document (partner, kind);
CREATE INDEX document_by_kind ON document (kind, entity, id);

CREATE TABLE document_line ( -- document
    id BIGINT PRIMARY KEY,
    document BIGINT NOT NULL REFERENCES document,
    line BIGINT NOT NULL,
    item BIGINT REFERENCES item,
    text TEXT NOT NULL DEFAULT '',
    quantity BIGINT NOT NULL,
    unit TEXT NOT NULL,
    price BIGINT NOT NULL DEFAULT 0,
    amount BIGINT NOT NULL DEFAULT 0,
    tax_code BIGINT REFERENCES tax_code,
    due TEXT NOT NULL DEFAULT '',
    source_line BIGINT,
    event BIGINT NOT NULL,
    UNIQUE (document, line)
);
CREATE INDEX document_line_by_source ON document_line (source_line);
CREATE INDEX document_line_by_item ON document_line (item, document);

-- The way of a document through its states: entries are posted, the state is kept. '' is where nothing has happened yet.
CREATE TABLE state_entry ( -- posted
    id BIGINT PRIMARY KEY,
    event BIGINT NOT NULL REFERENCES event,
    document BIGINT NOT NULL REFERENCES document,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL
);
CREATE INDEX state_entry_by_event ON state_entry (event);
CREATE INDEX state_entry_by_document ON state_entry (document);
CREATE TABLE document_state ( -- kept
    document BIGINT PRIMARY KEY,
    state TEXT NOT NULL
);
-- What is still to be done stays small, however much has been done.
CREATE INDEX document_state_open ON document_state (document) WHERE state = 'open';

-- How far a line of any document has come, by measure: received, invoiced, shipped, issued, good, scrapped, hours, ...
CREATE TABLE progress_entry ( -- posted
    id BIGINT PRIMARY KEY,
    event BIGINT NOT NULL REFERENCES event,
    document BIGINT NOT NULL REFERENCES document,
    line BIGINT NOT NULL,
    measure TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    amount BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX progress_entry_by_event ON progress_entry (event);
CREATE INDEX progress_entry_by_line ON progress_entry (line, measure);
CREATE TABLE progress ( -- kept
    line BIGINT NOT NULL,
    measure TEXT NOT NULL,
    document BIGINT NOT NULL,
    quantity BIGINT NOT NULL CHECK (quantity >= 0),
    amount BIGINT NOT NULL,
    PRIMARY KEY (line, measure)
);
CREATE INDEX progress_by_document ON progress (document);

CREATE TABLE note ( -- document
    id BIGINT PRIMARY KEY,
    document BIGINT NOT NULL REFERENCES document,
    text TEXT NOT NULL,
    event BIGINT NOT NULL
);
CREATE INDEX note_by_document ON note (document);
