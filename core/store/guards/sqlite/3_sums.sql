-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

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
    WHERE NEW.to_state = NEW.from_state OR coalesce((SELECT state FROM document_state WHERE document = NEW.document), '') <> NEW.from_state;
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
