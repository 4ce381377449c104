-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ---- Sums that the database keeps ----

-- A row is proposed with what comes on top, and added where there is one; where a check looks at the whole sum, what
-- exists is updated first, because the check would look at the proposed row too. Always in order of the key, so that
-- two writers can't wait for each other.

CREATE OR REPLACE FUNCTION millrace_journal_line() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off AS $$
BEGIN
    IF EXISTS (
        SELECT FROM new_rows n
        WHERE (SELECT j.event = n.event AND j.entity = n.entity AND j.period = n.period AND j.day = n.day
               FROM journal j WHERE j.id = n.journal) IS NOT TRUE)
    THEN
        RAISE EXCEPTION 'millrace: LineNotOfItsJournal %', TG_TABLE_NAME USING ERRCODE = 'MR001';
    END IF;
    IF EXISTS (
        SELECT FROM new_rows n
        WHERE (SELECT a.heading = 0 AND a.active = 1 AND a.chart = (SELECT l.chart FROM legal_entity l WHERE l.id = n.entity)
               FROM account a WHERE a.id = n.account) IS NOT TRUE)
    THEN
        RAISE EXCEPTION 'millrace: AccountNotPostable %', TG_TABLE_NAME USING ERRCODE = 'MR001';
    END IF;
    INSERT INTO account_period AS k (entity, account, period, currency, slot, debit, credit, foreign_amount)
    SELECT n.entity, n.account, n.period, n.currency, pg_backend_pid() % 16,
           sum(greatest(n.amount, 0)), sum(greatest(-n.amount, 0)), sum(n.foreign_amount)
    FROM new_rows n GROUP BY n.entity, n.account, n.period, n.currency ORDER BY 1, 2, 3, 4
    ON CONFLICT (entity, account, period, currency, slot) DO UPDATE
    SET debit = k.debit + EXCLUDED.debit, credit = k.credit + EXCLUDED.credit,
        foreign_amount = k.foreign_amount + EXCLUDED.foreign_amount;
    INSERT INTO account_day AS k (entity, day, account, slot, debit, credit)
    SELECT n.entity, n.day, n.account, pg_backend_pid() % 16, sum(greatest(n.amount, 0)), sum(greatest(-n.amount, 0))
    FROM new_rows n GROUP BY n.entity, n.day, n.account ORDER BY 1, 2, 3
    ON CONFLICT (entity, day, account, slot) DO UPDATE
    SET debit = k.debit + EXCLUDED.debit, credit = k.credit + EXCLUDED.credit;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION millrace_open_item_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off AS $$
BEGIN
    IF EXISTS (
        SELECT FROM new_rows n
        WHERE (SELECT o.account = n.account AND o.entity = n.entity FROM open_item o WHERE o.id = n.open_item) IS NOT TRUE)
    THEN
        RAISE EXCEPTION 'millrace: EntryNotOfItsOpenItem %', TG_TABLE_NAME USING ERRCODE = 'MR001';
    END IF;
    INSERT INTO open_item_sum AS k (open_item, amount, foreign_amount, quantity)
    SELECT n.open_item, sum(n.amount), sum(n.foreign_amount), sum(n.quantity)
    FROM new_rows n GROUP BY n.open_item ORDER BY 1
    ON CONFLICT (open_item) DO UPDATE
    SET amount = k.amount + EXCLUDED.amount, foreign_amount = k.foreign_amount + EXCLUDED.foreign_amount,
        quantity = k.quantity + EXCLUDED.quantity;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION millrace_state_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    step record;
BEGIN
    FOR step IN SELECT n.document, n.from_state, n.to_state FROM new_rows n ORDER BY n.document, n.id LOOP
        IF step.from_state = '' THEN
            INSERT INTO document_state (document, state) VALUES (step.document, step.to_state) ON CONFLICT (document) DO NOTHING;
        ELSE
            UPDATE document_state SET state = step.to_state WHERE document = step.document AND state = step.from_state;
        END IF;
        IF NOT FOUND OR step.to_state = step.from_state THEN
            RAISE EXCEPTION 'millrace: StateChangedMeanwhile %', step.document USING ERRCODE = 'MR001';
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION millrace_progress_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    WITH d AS MATERIALIZED (
        SELECT n.line, n.measure, min(n.document) AS document, sum(n.quantity) AS quantity, sum(n.amount) AS amount
        FROM new_rows n GROUP BY n.line, n.measure ORDER BY n.line, n.measure
    ), u AS (
        UPDATE progress k SET quantity = k.quantity + d.quantity, amount = k.amount + d.amount
        FROM d WHERE k.line = d.line AND k.measure = d.measure
        RETURNING k.line, k.measure
    )
    INSERT INTO progress AS k (line, measure, document, quantity, amount)
    SELECT d.line, d.measure, d.document, d.quantity, d.amount FROM d
    WHERE (d.line, d.measure) NOT IN (SELECT u.line, u.measure FROM u)
    ORDER BY d.line, d.measure
    ON CONFLICT (line, measure) DO UPDATE SET quantity = k.quantity + EXCLUDED.quantity, amount = k.amount + EXCLUDED.amount;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION millrace_reservation_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    WITH d AS MATERIALIZED (
        SELECT n.line, min(n.document) AS document, min(n.item) AS item, min(n.plant) AS plant, sum(n.quantity) AS quantity
        FROM new_rows n GROUP BY n.line ORDER BY n.line
    ), u AS (
        UPDATE reservation k SET quantity = k.quantity + d.quantity FROM d WHERE k.line = d.line RETURNING k.line
    )
    INSERT INTO reservation AS k (line, document, item, plant, quantity)
    SELECT d.line, d.document, d.item, d.plant, d.quantity FROM d WHERE d.line NOT IN (SELECT u.line FROM u)
    ORDER BY d.line
    ON CONFLICT (line) DO UPDATE SET quantity = k.quantity + EXCLUDED.quantity;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION millrace_wip_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off AS $$
BEGIN
    IF EXISTS (
        SELECT FROM new_rows n
        WHERE (SELECT w.entity = n.entity FROM work_order w WHERE w.id = n.work_order) IS NOT TRUE)
    THEN
        RAISE EXCEPTION 'millrace: EntryNotOfItsWorkOrder %', TG_TABLE_NAME USING ERRCODE = 'MR001';
    END IF;
    INSERT INTO wip_sum AS k (work_order, element, account, debit, credit)
    SELECT n.work_order, n.element, n.account, sum(greatest(n.amount, 0)), sum(greatest(-n.amount, 0))
    FROM new_rows n GROUP BY n.work_order, n.element, n.account ORDER BY 1, 2, 3
    ON CONFLICT (work_order, element, account) DO UPDATE SET debit = k.debit + EXCLUDED.debit, credit = k.credit + EXCLUDED.credit;
    RETURN NULL;
END
$$;

-- What a guard has looked up for a whole set needs no key that looks it up again for each row: nothing that posted rows
-- hang on is deleted, or gets another id.
ALTER TABLE journal_line DROP CONSTRAINT IF EXISTS journal_line_journal_fkey, DROP CONSTRAINT IF EXISTS journal_line_account_fkey;
ALTER TABLE open_item_entry DROP CONSTRAINT IF EXISTS open_item_entry_open_item_fkey;
ALTER TABLE wip_entry DROP CONSTRAINT IF EXISTS wip_entry_work_order_fkey;

DROP TRIGGER IF EXISTS millrace_kept ON journal_line;
CREATE TRIGGER millrace_kept AFTER INSERT ON journal_line REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_journal_line();
DROP TRIGGER IF EXISTS millrace_kept ON open_item_entry;
CREATE TRIGGER millrace_kept AFTER INSERT ON open_item_entry REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_open_item_entry();
DROP TRIGGER IF EXISTS millrace_kept ON state_entry;
CREATE TRIGGER millrace_kept AFTER INSERT ON state_entry REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_state_entry();
DROP TRIGGER IF EXISTS millrace_kept ON progress_entry;
CREATE TRIGGER millrace_kept AFTER INSERT ON progress_entry REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_progress_entry();
DROP TRIGGER IF EXISTS millrace_kept ON reservation_entry;
CREATE TRIGGER millrace_kept AFTER INSERT ON reservation_entry REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_reservation_entry();
DROP TRIGGER IF EXISTS millrace_kept ON wip_entry;
CREATE TRIGGER millrace_kept AFTER INSERT ON wip_entry REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_wip_entry();
-- Kept rows are updated over and over; room in the page keeps the updates out of the indexes.
-- for each kept
ALTER TABLE {table} SET (fillfactor = 80);
-- end
