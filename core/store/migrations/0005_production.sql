-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A structure says what an item is made of, a routing how; both in revisions, of which one is active from a day on.
CREATE TABLE structure ( -- document
    id BIGINT PRIMARY KEY,
    item BIGINT NOT NULL REFERENCES item,
    plant BIGINT REFERENCES plant,
    revision TEXT NOT NULL,
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    -- The lines are for so many of the item, and setup is spread over standard_lot.
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    standard_lot BIGINT NOT NULL CHECK (standard_lot > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'released', 'obsolete')),
    event BIGINT NOT NULL,
    UNIQUE (item, revision)
);
CREATE INDEX structure_by_item ON structure (item, first_day);
-- On one day, one structure of an item takes over in a plant.
CREATE UNIQUE INDEX structure_by_day ON structure (item, COALESCE(plant, 0), first_day) WHERE state = 'released';

CREATE TABLE structure_line ( -- document
    id BIGINT PRIMARY KEY,
    structure BIGINT NOT NULL REFERENCES structure,
    line BIGINT NOT NULL,
    operation BIGINT NOT NULL,
    component BIGINT NOT NULL REFERENCES item,
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    -- Share of the component that is lost, in millionths.
    scrap BIGINT NOT NULL CHECK (scrap >= 0 AND scrap < 1000000),
    backflush BIGINT NOT NULL CHECK (backflush IN (0, 1)),
    event BIGINT NOT NULL,
    UNIQUE (structure, line)
);
CREATE INDEX structure_line_by_component ON structure_line (component);

CREATE TABLE structure_operation ( -- document
    id BIGINT PRIMARY KEY,
    structure BIGINT NOT NULL REFERENCES structure,
    number BIGINT NOT NULL,
    work_centre BIGINT NOT NULL REFERENCES work_centre,
    text TEXT NOT NULL,
    -- Hours in millionths: setup for each lot; labour and machine for each structure quantity.
    setup_hours BIGINT NOT NULL CHECK (setup_hours >= 0),
    labour_hours BIGINT NOT NULL CHECK (labour_hours >= 0),
    machine_hours BIGINT NOT NULL CHECK (machine_hours >= 0),
    -- Share of what enters that leaves good, in millionths.
    yield BIGINT NOT NULL CHECK (yield > 0 AND yield <= 1000000),
    event BIGINT NOT NULL,
    UNIQUE (structure, number)
);

-- A work order's own facts; its head is the document of the same id. Planned cost and revision are frozen at release.
CREATE TABLE work_order ( -- document
    id BIGINT PRIMARY KEY REFERENCES document,
    entity BIGINT NOT NULL,
    plant BIGINT NOT NULL REFERENCES plant,
    item BIGINT NOT NULL REFERENCES item,
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    structure BIGINT NOT NULL REFERENCES structure,
    first_day TEXT NOT NULL,
    due TEXT NOT NULL,
    planned_cost BIGINT NOT NULL DEFAULT 0,
    event BIGINT NOT NULL
);
CREATE INDEX work_order_by_item ON work_order (item);

CREATE TABLE work_order_component ( -- document
    id BIGINT PRIMARY KEY,
    work_order BIGINT NOT NULL REFERENCES work_order,
    line BIGINT NOT NULL,
    operation BIGINT NOT NULL,
    component BIGINT NOT NULL REFERENCES item,
    -- Planned for the whole order; per_unit is for one unit entering the operation, scrap share included.
    planned BIGINT NOT NULL CHECK (planned >= 0),
    per_unit BIGINT NOT NULL,
    backflush BIGINT NOT NULL CHECK (backflush IN (0, 1)),
    standard_cost BIGINT NOT NULL DEFAULT 0,
    event BIGINT NOT NULL,
    UNIQUE (work_order, line)
);
CREATE INDEX work_order_component_by_component ON work_order_component (component);

CREATE TABLE work_order_operation ( -- document
    id BIGINT PRIMARY KEY,
    work_order BIGINT NOT NULL REFERENCES work_order,
    number BIGINT NOT NULL,
    work_centre BIGINT NOT NULL REFERENCES work_centre,
    text TEXT NOT NULL,
    setup_hours BIGINT NOT NULL,
    -- For one unit entering.
    labour_hours BIGINT NOT NULL,
    machine_hours BIGINT NOT NULL,
    yield BIGINT NOT NULL,
    -- Rates as they were at release.
    labour_rate BIGINT NOT NULL,
    machine_rate BIGINT NOT NULL,
    overhead_rate BIGINT NOT NULL,
    event BIGINT NOT NULL,
    UNIQUE (work_order, number)
);

-- Work in process: debits positive, credits negative, by order and cost element. quantity is hours or units.
CREATE TABLE wip_entry ( -- posted
    id BIGINT PRIMARY KEY,
    event BIGINT NOT NULL REFERENCES event,
    entity BIGINT NOT NULL,
    work_order BIGINT NOT NULL REFERENCES work_order,
    element TEXT NOT NULL CHECK (element IN ('material', 'setup', 'labour', 'machine', 'overhead', 'subcontract', 'rework')),
    account BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    kind TEXT NOT NULL,
    operation BIGINT,
    component BIGINT,
    item BIGINT,
    quantity BIGINT NOT NULL DEFAULT 0,
    standard_amount BIGINT NOT NULL DEFAULT 0,
    person BIGINT,
    reason BIGINT,
    day TEXT NOT NULL
);
CREATE INDEX wip_entry_by_event ON wip_entry (event);
CREATE INDEX wip_entry_by_order ON wip_entry (work_order);

CREATE TABLE wip_sum ( -- kept
    work_order BIGINT NOT NULL,
    element TEXT NOT NULL,
    account BIGINT NOT NULL,
    debit BIGINT NOT NULL,
    credit BIGINT NOT NULL,
    PRIMARY KEY (work_order, element, account)
);

CREATE TABLE variance ( -- posted
    id BIGINT PRIMARY KEY,
    event BIGINT NOT NULL REFERENCES event,
    entity BIGINT NOT NULL,
    kind TEXT NOT NULL,
    amount BIGINT NOT NULL,
    document BIGINT,
    item BIGINT,
    operation BIGINT,
    work_centre BIGINT,
    reason BIGINT,
    person BIGINT,
    day TEXT NOT NULL
);
CREATE INDEX variance_by_event ON variance (event);
CREATE INDEX variance_by_document ON variance (document);
CREATE INDEX variance_by_day ON variance (entity, day);
