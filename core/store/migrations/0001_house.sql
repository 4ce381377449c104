-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Written once for both engines, in BIGINT and TEXT only. SQLite reads BIGINT as INTEGER and every table as STRICT.
-- Days are ISO text, instants UTC microseconds, quantities millionths, amounts minor units, rates billionths, yes and no 1 and 0.
-- Behind each table's name stands its class, which the guards go by:
--   posted    only ever inserted, by the event it names
--   document  inserted and updated, never deleted, by the event it names
--   kept      a sum that the database keeps by itself from posted rows
--   system    written by the store and the door alone

CREATE TABLE setting ( -- system
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE id_block ( -- system
    id BIGINT PRIMARY KEY CHECK (id = 1),
    next BIGINT NOT NULL
);
INSERT INTO id_block (id, next) VALUES (1, 1000);

-- [postgresql]
CREATE SEQUENCE row_id START 1000 INCREMENT 1000;
-- [all]

CREATE TABLE person ( -- document
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    state TEXT NOT NULL CHECK (state IN ('active', 'locked', 'left')),
    language TEXT NOT NULL DEFAULT '',
    database_role TEXT NOT NULL DEFAULT '',
    event BIGINT NOT NULL
);
CREATE UNIQUE INDEX person_by_role ON person (database_role) WHERE database_role <> '';

-- The program itself, under which a company is founded and background work is done.
INSERT INTO person (id, code, name, state, event) VALUES (1, 'millrace', 'Millrace', 'active', 0);

-- What a person proves who they are with. Apart from person, because nobody but the sign-in may read it.
CREATE TABLE credential ( -- document
    person BIGINT PRIMARY KEY REFERENCES person,
    password_hash TEXT NOT NULL DEFAULT '',
    badge TEXT NOT NULL DEFAULT '',
    pin_hash TEXT NOT NULL DEFAULT '',
    event BIGINT NOT NULL
);
CREATE UNIQUE INDEX credential_by_badge ON credential (badge) WHERE badge <> '';

CREATE TABLE sign_in ( -- system
    id BIGINT PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES person,
    at BIGINT NOT NULL,
    station TEXT NOT NULL DEFAULT '',
    succeeded BIGINT NOT NULL CHECK (succeeded IN (0, 1))
);
CREATE INDEX sign_in_by_person ON sign_in (person, at);

CREATE TABLE role ( -- document
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    event BIGINT NOT NULL
);

-- A right is the name of a command or query, or a whole room's as "sales.*" and "sales.?" (all queries).
CREATE TABLE role_right ( -- document
    id BIGINT PRIMARY KEY,
    role BIGINT NOT NULL REFERENCES role,
    name TEXT NOT NULL,
    granted BIGINT NOT NULL CHECK (granted IN (0, 1)),
    event BIGINT NOT NULL,
    UNIQUE (role, name)
);

-- A role held, in one entity or plant or, where they are empty, in all.
CREATE TABLE role_held ( -- document
    id BIGINT PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES person,
    role BIGINT NOT NULL REFERENCES role,
    entity BIGINT,
    plant BIGINT,
    held BIGINT NOT NULL CHECK (held IN (0, 1)),
    event BIGINT NOT NULL
);
CREATE INDEX role_held_by_person ON role_held (person);

-- Two commands that one person may not both do on one chain.
CREATE TABLE duty_rule ( -- document
    id BIGINT PRIMARY KEY,
    first_command TEXT NOT NULL,
    second_command TEXT NOT NULL,
    active BIGINT NOT NULL CHECK (active IN (0, 1)),
    event BIGINT NOT NULL,
    UNIQUE (first_command, second_command)
);

-- A command whose value is above a bound waits for a second person who holds the right 'approve:<command>'.
CREATE TABLE approval_rule ( -- document
    id BIGINT PRIMARY KEY,
    command TEXT NOT NULL,
    entity BIGINT,
    above BIGINT NOT NULL CHECK (above >= 0),
    active BIGINT NOT NULL CHECK (active IN (0, 1)),
    event BIGINT NOT NULL
);
CREATE INDEX approval_rule_by_command ON approval_rule (command);

-- The one stream: an event is one accepted command, and all that it did names it.
CREATE TABLE event ( -- system
    id BIGINT PRIMARY KEY,
    command_id TEXT NOT NULL UNIQUE,
    command TEXT NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    entity BIGINT,
    plant BIGINT,
    person BIGINT NOT NULL REFERENCES person,
    approver BIGINT REFERENCES person,
    source TEXT NOT NULL,
    source_key TEXT NOT NULL DEFAULT '',
    entered BIGINT NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    correlation TEXT NOT NULL,
    reverses BIGINT UNIQUE REFERENCES event,
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    accepted TEXT NOT NULL DEFAULT '',
    receipt TEXT NOT NULL
    -- [postgresql]
    , xact xid8 NOT NULL DEFAULT pg_current_xact_id()
    -- [all]
);
CREATE INDEX event_by_correlation ON event (correlation);
CREATE INDEX event_by_entered ON event (entered);
CREATE UNIQUE INDEX event_by_source ON event (source, source_key) WHERE source_key <> '';

CREATE TABLE event_document ( -- posted
    event BIGINT NOT NULL REFERENCES event,
    document BIGINT NOT NULL,
    PRIMARY KEY (document, event)
);
CREATE INDEX event_document_by_event ON event_document (event);

-- Sealed blocks: each covers some events, and hangs on the one before it.
CREATE TABLE block ( -- system
    id BIGINT PRIMARY KEY,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    sealed BIGINT NOT NULL,
    events BIGINT NOT NULL
);
CREATE TABLE block_event ( -- system
    event BIGINT PRIMARY KEY REFERENCES event,
    block BIGINT NOT NULL REFERENCES block,
    place BIGINT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX block_event_by_block ON block_event (block, place);

-- Commands that wait for a second person (state pending) or for a mending hand (state parked).
CREATE TABLE waiting_command ( -- system
    id BIGINT PRIMARY KEY,
    command_id TEXT NOT NULL UNIQUE,
    command TEXT NOT NULL,
    version BIGINT NOT NULL,
    entity BIGINT,
    plant BIGINT,
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    accepted TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    value_at_stake BIGINT NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    person BIGINT NOT NULL REFERENCES person,
    source TEXT NOT NULL,
    source_key TEXT NOT NULL DEFAULT '',
    asked BIGINT NOT NULL,
    owner BIGINT REFERENCES person,
    due BIGINT,
    state TEXT NOT NULL CHECK (state IN ('pending', 'parked', 'done', 'refused', 'withdrawn')),
    settled BIGINT,
    settled_by BIGINT REFERENCES person,
    settled_event BIGINT REFERENCES event
);
CREATE INDEX waiting_command_open ON waiting_command (state, asked) WHERE state IN ('pending', 'parked');
CREATE INDEX waiting_command_by_event ON waiting_command (settled_event);
