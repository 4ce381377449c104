-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The schema as the last auditor, for SQLite. There is no user here but the file's owner, so what is kept is the books:
-- posted rows are for good, an event is closed by its own row, which comes last, and then all that it did is audited.
-- Foreign keys are deferred and rows may come in any order before their event, with one exception: what goes into a
-- place comes before what goes out of it, because each row is looked at by itself.
--
-- Every refusal reads "millrace: <WhatIsWrong> <table>".

-- [sqlite]

-- ---- Posted is posted, and an event is closed by its own row ----

-- INSERT OR REPLACE deletes without telling the triggers on DELETE; so a row that is there refuses another of its id.
-- for each posted
DROP TRIGGER IF EXISTS {table}_before_insert;
CREATE TRIGGER {table}_before_insert BEFORE INSERT ON {table}
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.event) OR EXISTS (SELECT 1 FROM {table} WHERE rowid = NEW.rowid)
BEGIN
    SELECT RAISE(ABORT, 'millrace: EventIsClosed {table}');
END;
DROP TRIGGER IF EXISTS {table}_before_update;
CREATE TRIGGER {table}_before_update BEFORE UPDATE ON {table}
BEGIN
    SELECT RAISE(ABORT, 'millrace: PostedIsForGood {table}');
END;
DROP TRIGGER IF EXISTS {table}_before_delete;
CREATE TRIGGER {table}_before_delete BEFORE DELETE ON {table}
BEGIN
    SELECT RAISE(ABORT, 'millrace: PostedIsForGood {table}');
END;
-- end

-- for each document
DROP TRIGGER IF EXISTS {table}_before_insert;
CREATE TRIGGER {table}_before_insert BEFORE INSERT ON {table}
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.event)
BEGIN
    SELECT RAISE(ABORT, 'millrace: EventIsClosed {table}');
END;
DROP TRIGGER IF EXISTS {table}_before_update;
CREATE TRIGGER {table}_before_update BEFORE UPDATE ON {table}
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.event)
BEGIN
    SELECT RAISE(ABORT, 'millrace: EventIsClosed {table}');
END;
DROP TRIGGER IF EXISTS {table}_before_delete;
CREATE TRIGGER {table}_before_delete BEFORE DELETE ON {table}
BEGIN
    SELECT RAISE(ABORT, 'millrace: DocumentIsForGood {table}');
END;
-- end

DROP TRIGGER IF EXISTS event_before_update;
CREATE TRIGGER event_before_update BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'millrace: PostedIsForGood event');
END;
DROP TRIGGER IF EXISTS event_before_delete;
CREATE TRIGGER event_before_delete BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'millrace: PostedIsForGood event');
END;

-- ---- The audit of an event, when its row closes it ----

DROP TRIGGER IF EXISTS event_before_insert;
CREATE TRIGGER event_before_insert BEFORE INSERT ON event
BEGIN
    SELECT RAISE(ABORT, 'millrace: EventIsClosed event') WHERE EXISTS (SELECT 1 FROM event WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'millrace: PersonNotActive event')
    WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND state = 'active')
       OR NEW.approver IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.approver AND state = 'active');
    SELECT RAISE(ABORT, 'millrace: DayOutsidePeriod journal')
    FROM journal j LEFT JOIN period p ON p.id = j.period
    WHERE j.event = NEW.id AND (p.entity IS NOT j.entity OR j.day < p.first_day OR j.day > p.last_day);
    SELECT RAISE(ABORT, 'millrace: PeriodClosed journal')
    FROM journal j JOIN period p ON p.id = j.period
    WHERE j.event = NEW.id AND p.state <> 'open' AND (p.state = 'closed' OR NOT EXISTS (
        SELECT 1 FROM role_held h CROSS JOIN role_right r ON r.role = h.role
        WHERE h.person = NEW.person AND h.held = 1 AND r.granted = 1
          AND r.name IN ('ledger.PostToSoftClosed', 'ledger.*', '*')
          AND (h.entity IS NULL OR h.entity = j.entity) AND (h.plant IS NULL OR h.plant = NEW.plant)));
    SELECT RAISE(ABORT, 'millrace: JournalUnbalanced journal')
    FROM journal j
    WHERE j.event = NEW.id AND (SELECT count(*) < 2 OR sum(l.amount) <> 0 FROM journal_line l WHERE l.journal = j.id);
    SELECT RAISE(ABORT, 'millrace: LineNotOfItsJournal journal_line')
    FROM journal_line l LEFT JOIN journal j ON j.id = l.journal
    WHERE l.event = NEW.id
      AND (j.event IS NOT l.event OR j.entity IS NOT l.entity OR j.period IS NOT l.period OR j.day IS NOT l.day);
    SELECT RAISE(ABORT, 'millrace: AccountNotPostable journal_line')
    FROM journal_line l LEFT JOIN account a ON a.id = l.account LEFT JOIN legal_entity e ON e.id = l.entity
    WHERE l.event = NEW.id AND (a.heading IS NOT 0 OR a.active IS NOT 1 OR a.chart IS NOT e.chart);
    SELECT RAISE(ABORT, 'millrace: EntryNotOfItsOpenItem open_item_entry')
    FROM open_item_entry o LEFT JOIN open_item i ON i.id = o.open_item
    WHERE o.event = NEW.id AND (i.account IS NOT o.account OR i.entity IS NOT o.entity);
    SELECT RAISE(ABORT, 'millrace: EntryNotOfItsWorkOrder wip_entry')
    FROM wip_entry w LEFT JOIN work_order o ON o.id = w.work_order
    WHERE w.event = NEW.id AND o.entity IS NOT w.entity;
    -- The move that is a pool's last says what the pool has come to.
    SELECT RAISE(ABORT, 'millrace: PoolMovedMeanwhile stock_move')
    FROM stock_move m LEFT JOIN pool_sum s ON s.pool = m.pool
    WHERE m.event = NEW.id
      AND (s.sequence IS NULL OR s.sequence < m.sequence
           OR s.sequence = m.sequence AND (s.quantity <> m.quantity_after OR s.value <> m.value_after));
    SELECT RAISE(ABORT, 'millrace: MoveNotOfItsPool stock_move')
    FROM stock_move m LEFT JOIN pool p ON p.id = m.pool LEFT JOIN bin b ON b.id = m.bin
    WHERE m.event = NEW.id
      AND (p.entity IS NOT m.entity OR p.plant IS NOT m.plant OR p.item IS NOT m.item OR b.plant IS NOT m.plant
           OR p.lot IS NOT NULL AND p.lot IS NOT m.lot OR m.owner IS NOT NULL AND m.value <> 0);
    -- Each control account against its sub-ledger; no other account has one.
    SELECT RAISE(ABORT, 'millrace: SubledgerDiffers journal_line')
    FROM (
        SELECT r.entity, r.account, sum(r.books) AS books, sum(r.stock) AS stock, sum(r.wip) AS wip, sum(r.open) AS open
        FROM (
            SELECT entity, account, amount AS books, NULL AS stock, NULL AS wip, NULL AS open
            FROM journal_line WHERE event = NEW.id
            UNION ALL
            SELECT entity, account, NULL, value, NULL, NULL FROM stock_move WHERE event = NEW.id AND account IS NOT NULL
            UNION ALL
            SELECT entity, account, NULL, NULL, amount, NULL FROM wip_entry WHERE event = NEW.id
            UNION ALL
            SELECT entity, account, NULL, NULL, NULL, amount FROM open_item_entry WHERE event = NEW.id
        ) r GROUP BY r.entity, r.account
    ) t LEFT JOIN account a ON a.id = t.account
    WHERE a.id IS NULL
       OR CASE a.control WHEN 'stock' THEN coalesce(t.books, 0) <> coalesce(t.stock, 0) ELSE t.stock IS NOT NULL END
       OR CASE a.control WHEN 'wip' THEN coalesce(t.books, 0) <> coalesce(t.wip, 0) ELSE t.wip IS NOT NULL END
       OR CASE a.control WHEN 'open' THEN coalesce(t.books, 0) <> coalesce(t.open, 0) ELSE t.open IS NOT NULL END;
END;

-- ---- Sums that the database keeps ----
-- A row is made with nothing first where a check looks at the whole sum, because it would look at the proposed row too.
-- What a check would refuse is refused before it, because INSERT OR IGNORE would pass over the check and keep the entry.

DROP TRIGGER IF EXISTS journal_line_kept;
CREATE TRIGGER journal_line_kept AFTER INSERT ON journal_line
BEGIN
    INSERT INTO account_period (entity, account, period, currency, slot, debit, credit, foreign_amount)
    VALUES (NEW.entity, NEW.account, NEW.period, NEW.currency, 0, max(NEW.amount, 0), max(-NEW.amount, 0), NEW.foreign_amount)
    ON CONFLICT (entity, account, period, currency, slot) DO UPDATE
    SET debit = debit + excluded.debit, credit = credit + excluded.credit, foreign_amount = foreign_amount + excluded.foreign_amount;
    INSERT INTO account_day (entity, day, account, slot, debit, credit)
    VALUES (NEW.entity, NEW.day, NEW.account, 0, max(NEW.amount, 0), max(-NEW.amount, 0))
    ON CONFLICT (entity, day, account, slot) DO UPDATE SET debit = debit + excluded.debit, credit = credit + excluded.credit;
END;

DROP TRIGGER IF EXISTS open_item_entry_kept;
CREATE TRIGGER open_item_entry_kept AFTER INSERT ON open_item_entry
BEGIN
    INSERT INTO open_item_sum (open_item, amount, foreign_amount, quantity)
    VALUES (NEW.open_item, NEW.amount, NEW.foreign_amount, NEW.quantity)
    ON CONFLICT (open_item) DO UPDATE
    SET amount = amount + excluded.amount, foreign_amount = foreign_amount + excluded.foreign_amount, quantity = quantity + excluded.quantity;
END;

DROP TRIGGER IF EXISTS state_entry_kept;
CREATE TRIGGER state_entry_kept AFTER INSERT ON state_entry
BEGIN
    SELECT RAISE(ABORT, 'millrace: StateChangedMeanwhile state_entry')
    WHERE NEW.to_state = '' OR coalesce((SELECT state FROM document_state WHERE document = NEW.document), '') <> NEW.from_state;
    INSERT INTO document_state (document, state) VALUES (NEW.document, NEW.to_state)
    ON CONFLICT (document) DO UPDATE SET state = excluded.state;
END;

DROP TRIGGER IF EXISTS progress_entry_kept;
CREATE TRIGGER progress_entry_kept AFTER INSERT ON progress_entry
BEGIN
    INSERT INTO progress (line, measure, document, quantity, amount) VALUES (NEW.line, NEW.measure, NEW.document, 0, 0)
    ON CONFLICT (line, measure) DO NOTHING;
    SELECT RAISE(ABORT, 'millrace: ProgressBelowZero progress_entry')
    FROM progress WHERE line = NEW.line AND measure = NEW.measure AND quantity + NEW.quantity < 0;
    UPDATE progress SET quantity = quantity + NEW.quantity, amount = amount + NEW.amount
    WHERE line = NEW.line AND measure = NEW.measure;
END;

DROP TRIGGER IF EXISTS reservation_entry_kept;
CREATE TRIGGER reservation_entry_kept AFTER INSERT ON reservation_entry
BEGIN
    INSERT INTO reservation (line, document, item, plant, quantity) VALUES (NEW.line, NEW.document, NEW.item, NEW.plant, 0)
    ON CONFLICT (line) DO NOTHING;
    SELECT RAISE(ABORT, 'millrace: ReservationBelowZero reservation_entry')
    FROM reservation WHERE line = NEW.line AND quantity + NEW.quantity < 0;
    UPDATE reservation SET quantity = quantity + NEW.quantity WHERE line = NEW.line;
END;

DROP TRIGGER IF EXISTS wip_entry_kept;
CREATE TRIGGER wip_entry_kept AFTER INSERT ON wip_entry
BEGIN
    INSERT INTO wip_sum (work_order, element, account, debit, credit)
    VALUES (NEW.work_order, NEW.element, NEW.account, max(NEW.amount, 0), max(-NEW.amount, 0))
    ON CONFLICT (work_order, element, account) DO UPDATE SET debit = debit + excluded.debit, credit = credit + excluded.credit;
END;

DROP TRIGGER IF EXISTS stock_move_kept;
CREATE TRIGGER stock_move_kept AFTER INSERT ON stock_move
BEGIN
    INSERT INTO pool_sum (pool, quantity, value, sequence, last_quantity, last_value) VALUES (NEW.pool, 0, 0, 0, 0, 0)
    ON CONFLICT (pool) DO NOTHING;
    SELECT RAISE(ABORT, 'millrace: PoolMovedMeanwhile stock_move')
    WHERE NEW.sequence <= (SELECT sequence FROM pool_sum WHERE pool = NEW.pool);
    UPDATE pool_sum SET
        quantity = quantity + iif(NEW.owner IS NULL, NEW.quantity, 0), value = value + iif(NEW.owner IS NULL, NEW.value, 0),
        sequence = NEW.sequence,
        last_quantity = iif(quantity + iif(NEW.owner IS NULL, NEW.quantity, 0) > 0,
                            quantity + iif(NEW.owner IS NULL, NEW.quantity, 0), last_quantity),
        last_value = iif(quantity + iif(NEW.owner IS NULL, NEW.quantity, 0) > 0,
                         value + iif(NEW.owner IS NULL, NEW.value, 0), last_value)
    WHERE pool = NEW.pool;
    INSERT INTO stock_place (pool, bin, lot, status, owner, quantity)
    VALUES (NEW.pool, NEW.bin, coalesce(NEW.lot, 0), NEW.status, coalesce(NEW.owner, 0), NEW.quantity)
    ON CONFLICT (pool, bin, lot, status, owner) DO UPDATE SET quantity = quantity + excluded.quantity;
    SELECT RAISE(ABORT, 'millrace: StockBelowZero stock_move')
    WHERE NEW.quantity < 0
      AND (SELECT quantity FROM stock_place WHERE pool = NEW.pool AND bin = NEW.bin AND lot = coalesce(NEW.lot, 0)
           AND status = NEW.status AND owner = coalesce(NEW.owner, 0)) < 0
      AND (SELECT allows_negative FROM bin WHERE id = NEW.bin) IS NOT 1;
END;
DROP TRIGGER IF EXISTS stock_move_layer;
CREATE TRIGGER stock_move_layer AFTER INSERT ON stock_move
WHEN NEW.layer = 1 AND (SELECT method FROM pool WHERE id = NEW.pool) = 'fifo'
BEGIN
    INSERT INTO stock_layer (move, pool, sequence, quantity, value)
    SELECT NEW.id, NEW.pool, NEW.sequence, NEW.quantity - coalesce(sum(d.quantity), 0), NEW.value - coalesce(sum(d.value), 0)
    FROM stock_draw d WHERE d.source = NEW.id;
END;
-- A pool may come after its first moves.
DROP TRIGGER IF EXISTS pool_layer;
CREATE TRIGGER pool_layer AFTER INSERT ON pool WHEN NEW.method = 'fifo'
BEGIN
    INSERT INTO stock_layer (move, pool, sequence, quantity, value)
    SELECT m.id, m.pool, m.sequence, m.quantity - coalesce((SELECT sum(d.quantity) FROM stock_draw d WHERE d.source = m.id), 0),
           m.value - coalesce((SELECT sum(d.value) FROM stock_draw d WHERE d.source = m.id), 0)
    FROM stock_move m WHERE m.pool = NEW.id AND m.layer = 1;
END;

DROP TRIGGER IF EXISTS stock_draw_kept;
CREATE TRIGGER stock_draw_kept AFTER INSERT ON stock_draw WHEN NEW.source IS NOT NULL
BEGIN
    UPDATE stock_layer SET quantity = quantity - NEW.quantity, value = value - NEW.value WHERE move = NEW.source;
    SELECT RAISE(ABORT, 'millrace: LayerBelowZero stock_draw')
    FROM stock_layer WHERE move = NEW.source AND (quantity < 0 OR pool <> NEW.pool);
END;

-- ---- What decides where value lies does not change under it ----

DROP TRIGGER IF EXISTS account_frozen;
CREATE TRIGGER account_frozen BEFORE UPDATE ON account
WHEN (OLD.id, OLD.chart, OLD.control, OLD.type) <> (NEW.id, NEW.chart, NEW.control, NEW.type)
    AND EXISTS (SELECT 1 FROM journal_line WHERE account = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed account');
END;
DROP TRIGGER IF EXISTS legal_entity_frozen;
CREATE TRIGGER legal_entity_frozen BEFORE UPDATE ON legal_entity
WHEN (OLD.id, OLD.currency, OLD.chart) <> (NEW.id, NEW.currency, NEW.chart)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed legal_entity');
END;
DROP TRIGGER IF EXISTS plant_frozen;
CREATE TRIGGER plant_frozen BEFORE UPDATE ON plant WHEN (OLD.id, OLD.entity) <> (NEW.id, NEW.entity)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed plant');
END;
DROP TRIGGER IF EXISTS period_frozen;
CREATE TRIGGER period_frozen BEFORE UPDATE ON period
WHEN (OLD.id, OLD.entity, OLD.fiscal_year, OLD.first_day, OLD.last_day) <> (NEW.id, NEW.entity, NEW.fiscal_year, NEW.first_day, NEW.last_day)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed period');
END;
DROP TRIGGER IF EXISTS open_item_frozen;
CREATE TRIGGER open_item_frozen BEFORE UPDATE ON open_item
WHEN (OLD.id, OLD.entity, OLD.kind, OLD.account, OLD.currency) <> (NEW.id, NEW.entity, NEW.kind, NEW.account, NEW.currency)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed open_item');
END;
DROP TRIGGER IF EXISTS document_frozen;
CREATE TRIGGER document_frozen BEFORE UPDATE ON document
WHEN (OLD.id, OLD.kind, OLD.number, OLD.entity) <> (NEW.id, NEW.kind, NEW.number, NEW.entity)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed document');
END;
DROP TRIGGER IF EXISTS work_order_frozen;
CREATE TRIGGER work_order_frozen BEFORE UPDATE ON work_order WHEN (OLD.id, OLD.entity) <> (NEW.id, NEW.entity)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed work_order');
END;
DROP TRIGGER IF EXISTS bin_frozen;
CREATE TRIGGER bin_frozen BEFORE UPDATE ON bin WHEN (OLD.id, OLD.plant) <> (NEW.id, NEW.plant)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed bin');
END;
DROP TRIGGER IF EXISTS pool_frozen;
CREATE TRIGGER pool_frozen BEFORE UPDATE ON pool
WHEN (OLD.id, OLD.entity, OLD.plant, OLD.item, coalesce(OLD.lot, 0)) <> (NEW.id, NEW.entity, NEW.plant, NEW.item, coalesce(NEW.lot, 0))
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed pool');
END;
