-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE chart ( -- document
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    event BIGINT NOT NULL
);

CREATE TABLE account ( -- document
    id BIGINT PRIMARY KEY,
    chart BIGINT NOT NULL REFERENCES chart,
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    parent BIGINT REFERENCES account,
    type TEXT NOT NULL CHECK (type IN ('asset', 'liability', 'equity', 'income', 'expense')),
    heading BIGINT NOT NULL CHECK (heading IN (0, 1)),
    -- Which sub-ledger explains it: no line without a sub-ledger row of the same event and amount.
    control TEXT NOT NULL CHECK (control IN ('', 'stock', 'wip', 'open')),
    active BIGINT NOT NULL CHECK (active IN (0, 1)),
    event BIGINT NOT NULL,
    UNIQUE (chart, code)
);

CREATE TABLE legal_entity ( -- document
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 20),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    chart BIGINT NOT NULL REFERENCES chart,
    event BIGINT NOT NULL
);

CREATE TABLE plant ( -- document
    id BIGINT PRIMARY KEY,
    entity BIGINT NOT NULL REFERENCES legal_entity,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 20),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    event BIGINT NOT NULL
);

CREATE TABLE fiscal_year ( -- document
    id BIGINT PRIMARY KEY,
    entity BIGINT NOT NULL REFERENCES legal_entity,
    code TEXT NOT NULL,
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day TEXT NOT NULL CHECK (length(last_day) = 10),
    event BIGINT NOT NULL,
    UNIQUE (entity, code)
);

CREATE TABLE period ( -- document
    id BIGINT PRIMARY KEY,
    entity BIGINT NOT NULL REFERENCES legal_entity,
    fiscal_year BIGINT NOT NULL REFERENCES fiscal_year,
    number BIGINT NOT NULL,
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day TEXT NOT NULL CHECK (length(last_day) = 10),
    state TEXT NOT NULL CHECK (state IN ('open', 'soft_closed', 'closed')),
    event BIGINT NOT NULL,
    UNIQUE (entity, first_day)
);

CREATE TABLE exchange_rate ( -- document
    id BIGINT PRIMARY KEY,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    into_currency TEXT NOT NULL CHECK (length(into_currency) = 3),
    day TEXT NOT NULL CHECK (length(day) = 10),
    rate BIGINT NOT NULL CHECK (rate > 0),
    event BIGINT NOT NULL,
    UNIQUE (currency, into_currency, day)
);

-- Which account a posting role means. The most specific match wins; empty matches all. Dated, never deleted: ended.
CREATE TABLE posting_rule ( -- document
    id BIGINT PRIMARY KEY,
    entity BIGINT NOT NULL REFERENCES legal_entity,
    role TEXT NOT NULL,
    plant BIGINT,
    category BIGINT,
    item BIGINT,
    reason BIGINT,
    work_centre BIGINT,
    partner_group TEXT NOT NULL DEFAULT '',
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day TEXT NOT NULL DEFAULT '',
    account BIGINT NOT NULL REFERENCES account,
    event BIGINT NOT NULL
);
CREATE INDEX posting_rule_by_role ON posting_rule (entity, role);

-- What numbers of each kind look like. Where the law wants no gaps, an entity counts for itself and a number is taken with
-- the document; all others are counted once for the company, so that a number names one document, and nobody waits for it.
CREATE TABLE number_kind ( -- system
    kind TEXT PRIMARY KEY,
    prefix TEXT NOT NULL,
    gapless BIGINT NOT NULL CHECK (gapless IN (0, 1))
);
INSERT INTO number_kind (kind, prefix, gapless) VALUES
    ('purchase_order', 'PO-', 0), ('receipt', 'RC-', 0), ('supplier_return', 'SR-', 0), ('supplier_invoice', 'SI-', 0),
    ('supplier_payment', 'SP-', 0), ('work_order', 'WO-', 0), ('sales_order', 'SO-', 0), ('shipment', 'SH-', 0),
    ('customer_invoice', 'CI-', 1), ('customer_payment', 'CP-', 0), ('customer_return', 'CR-', 0), ('transfer', 'TR-', 0), ('count', 'CN-', 0), ('journal', 'JN-', 0);

CREATE TABLE number_range ( -- system
    entity BIGINT NOT NULL,
    kind TEXT NOT NULL REFERENCES number_kind,
    prefix TEXT NOT NULL,
    next BIGINT NOT NULL,
    PRIMARY KEY (entity, kind)
);

CREATE TABLE journal ( -- posted
    id BIGINT PRIMARY KEY,
    event BIGINT NOT NULL REFERENCES event,
    entity BIGINT NOT NULL,
    period BIGINT NOT NULL REFERENCES period,
    day TEXT NOT NULL CHECK (length(day) = 10),
    kind TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX journal_by_event ON journal (event);
CREATE INDEX journal_by_period ON journal (entity, period, id);

-- The number the law asks for, without a gap, given in the background in the order of commit.
CREATE TABLE journal_number ( -- system
    journal BIGINT PRIMARY KEY REFERENCES journal,
    entity BIGINT NOT NULL,
    fiscal_year BIGINT NOT NULL,
    number BIGINT NOT NULL,
    UNIQUE (entity, fiscal_year, number)
);

-- Amounts: debit positive, credit negative, in the entity's currency; foreign_amount in currency.
CREATE TABLE journal_line ( -- posted
    id BIGINT PRIMARY KEY,
    journal BIGINT NOT NULL REFERENCES journal,
    event BIGINT NOT NULL REFERENCES event,
    entity BIGINT NOT NULL,
    period BIGINT NOT NULL,
    day TEXT NOT NULL,
    account BIGINT NOT NULL REFERENCES account,
    amount BIGINT NOT NULL CHECK (amount <> 0 OR foreign_amount <> 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    foreign_amount BIGINT NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    plant BIGINT,
    cost_centre BIGINT,
    item BIGINT,
    document BIGINT,
    partner BIGINT,
    reason BIGINT
);
CREATE INDEX journal_line_by_event ON journal_line (event);
CREATE INDEX journal_line_by_account ON journal_line (account, entity, day, id);
CREATE INDEX journal_line_by_journal ON journal_line (journal);

-- Slots let writers that post to the same account at once not queue behind one row; a reader adds them up.
CREATE TABLE account_period ( -- kept
    entity BIGINT NOT NULL,
    account BIGINT NOT NULL,
    period BIGINT NOT NULL,
    currency TEXT NOT NULL,
    slot BIGINT NOT NULL,
    debit BIGINT NOT NULL,
    credit BIGINT NOT NULL,
    foreign_amount BIGINT NOT NULL,
    PRIMARY KEY (entity, period, account, currency, slot)
);
CREATE TABLE account_day ( -- kept
    entity BIGINT NOT NULL,
    day TEXT NOT NULL,
    account BIGINT NOT NULL,
    slot BIGINT NOT NULL,
    debit BIGINT NOT NULL,
    credit BIGINT NOT NULL,
    PRIMARY KEY (entity, day, account, slot)
);

-- Open items: receivables, payables, goods received and not invoiced, prepayments. What is open is the sum of the entries.
CREATE TABLE open_item ( -- document
    id BIGINT PRIMARY KEY,
    entity BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('receivable', 'payable', 'received', 'shipped', 'transit')),
    account BIGINT NOT NULL REFERENCES account,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    partner BIGINT,
    document BIGINT,
    line BIGINT,
    day TEXT NOT NULL,
    due TEXT NOT NULL DEFAULT '',
    event BIGINT NOT NULL REFERENCES event
);
CREATE INDEX open_item_by_partner ON open_item (entity, kind, partner);
CREATE INDEX open_item_by_document ON open_item (document);
CREATE INDEX open_item_by_event ON open_item (event);

CREATE TABLE open_item_entry ( -- posted
    id BIGINT PRIMARY KEY,
    event BIGINT NOT NULL REFERENCES event,
    open_item BIGINT NOT NULL REFERENCES open_item,
    entity BIGINT NOT NULL,
    account BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    foreign_amount BIGINT NOT NULL,
    quantity BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX open_item_entry_by_event ON open_item_entry (event);
CREATE INDEX open_item_entry_by_item ON open_item_entry (open_item);

CREATE TABLE open_item_sum ( -- kept
    open_item BIGINT PRIMARY KEY,
    amount BIGINT NOT NULL,
    foreign_amount BIGINT NOT NULL,
    quantity BIGINT NOT NULL
);
CREATE INDEX open_item_sum_open ON open_item_sum (open_item) WHERE amount <> 0 OR foreign_amount <> 0 OR quantity <> 0;
