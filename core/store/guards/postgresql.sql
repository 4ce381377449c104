-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The schema as the last auditor, for PostgreSQL. What is refused here is refused to everybody, with any client:
-- posted rows are for good, a row is written only by the event of its own transaction, an event only by its own person
-- with the right to its command, and stock, work in process, open items and the books agree when the event is committed.
-- "The administrator" is the schema's owner, its members and superusers: they could drop a trigger, so only what keeps
-- an honest program honest is asked of them, and not who they are.
--
-- Every refusal has the code MR001 and reads "millrace: <WhatIsWrong> <where>".
-- Functions are SECURITY DEFINER where they keep sums or read what people may not. Their path is fixed, because a
-- definer's function with an open path can be led to a stranger's table. Scans of whole tables are turned off in those
-- that run for each event: their plans are made once a session, perhaps on a table that was still empty.

-- [postgresql]

DO $$
BEGIN
    CREATE ROLE millrace_people NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL; -- Another database of this cluster made it, perhaps this very moment.
END
$$;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO millrace_people;

-- ---- Who is it ----

-- The right of a person to a command or query, in an entity and plant; where these are empty, only a right in all counts.
CREATE OR REPLACE FUNCTION millrace_holds(who bigint, wanted text, in_entity bigint, in_plant bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off AS $$
BEGIN
    RETURN EXISTS (
        SELECT FROM person p
        JOIN role_held h ON h.person = p.id
        JOIN role_right r ON r.role = h.role
        WHERE p.id = who AND p.state = 'active' AND h.held = 1 AND r.granted = 1
          AND r.name IN (wanted, split_part(wanted, '.', 1) || '.*', '*')
          AND (h.entity IS NULL OR h.entity = in_entity)
          AND (h.plant IS NULL OR h.plant = in_plant));
END
$$;

CREATE OR REPLACE FUNCTION millrace_person() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off AS $$
BEGIN
    RETURN (SELECT id FROM person WHERE database_role = session_user::text AND database_role <> '' AND state = 'active');
END
$$;

-- Whether the session's person holds a role in all entities and plants, or is the administrator.
CREATE OR REPLACE FUNCTION millrace_everywhere() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off AS $$
BEGIN
    RETURN pg_has_role(session_user, current_user, 'MEMBER') OR EXISTS (
        SELECT FROM person p JOIN role_held h ON h.person = p.id
        WHERE p.database_role = session_user::text AND p.database_role <> '' AND p.state = 'active'
          AND h.held = 1 AND h.entity IS NULL AND h.plant IS NULL);
END
$$;

CREATE OR REPLACE FUNCTION millrace_entities() RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
    seen bigint[];
    all_of_them boolean := pg_has_role(session_user, current_user, 'MEMBER');
BEGIN
    IF NOT all_of_them THEN
        SELECT coalesce(array_agg(coalesce(h.entity, l.entity)), '{}'), coalesce(bool_or(h.entity IS NULL AND h.plant IS NULL), false)
        INTO seen, all_of_them
        FROM person p
        JOIN role_held h ON h.person = p.id AND h.held = 1
        LEFT JOIN plant l ON l.id = h.plant
        WHERE p.database_role = session_user::text AND p.database_role <> '' AND p.state = 'active';
    END IF;
    IF all_of_them THEN
        RETURN (SELECT coalesce(array_agg(id), '{}') FROM legal_entity);
    END IF;
    RETURN seen;
END
$$;

CREATE OR REPLACE FUNCTION millrace_plants() RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    IF millrace_everywhere() THEN
        RETURN (SELECT coalesce(array_agg(id), '{}') FROM plant);
    END IF;
    RETURN (
        SELECT coalesce(array_agg(l.id), '{}')
        FROM person p
        JOIN role_held h ON h.person = p.id AND h.held = 1
        JOIN plant l ON (h.plant IS NULL OR l.id = h.plant) AND (h.entity IS NULL OR l.entity = h.entity)
        WHERE p.database_role = session_user::text AND p.database_role <> '' AND p.state = 'active');
END
$$;

CREATE OR REPLACE VIEW visible_entity AS SELECT unnest(millrace_entities()) AS id;
CREATE OR REPLACE VIEW visible_plant AS SELECT unnest(millrace_plants()) AS id;

-- ---- Posted is posted ----

CREATE OR REPLACE FUNCTION millrace_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'millrace: % %', TG_ARGV[0], TG_TABLE_NAME USING ERRCODE = 'MR001';
END
$$;

-- for each posted
DROP TRIGGER IF EXISTS millrace_for_good ON {table};
CREATE TRIGGER millrace_for_good BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_refuse('PostedIsForGood');
-- end
-- for each document
DROP TRIGGER IF EXISTS millrace_for_good ON {table};
CREATE TRIGGER millrace_for_good BEFORE DELETE OR TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_refuse('DocumentIsForGood');
-- end
DROP TRIGGER IF EXISTS millrace_for_good ON event;
CREATE TRIGGER millrace_for_good BEFORE UPDATE OR DELETE OR TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_refuse('PostedIsForGood');

-- ---- A row belongs to an event of this very transaction ----

-- The events of running transactions. The row of an event is seen by its own transaction alone, and the audit takes it
-- away; so nothing can be written behind an audit that SET CONSTRAINTS has drawn forward.
DROP TABLE IF EXISTS event_open;
CREATE UNLOGGED TABLE event_open (event BIGINT PRIMARY KEY) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

CREATE OR REPLACE FUNCTION millrace_event_is_open() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT n.event FROM new_rows n) d
        WHERE (SELECT o.event FROM event_open o WHERE o.event = d.event) IS NULL)
    THEN
        RAISE EXCEPTION 'millrace: EventNotOfThisTransaction %', TG_TABLE_NAME USING ERRCODE = 'MR001';
    END IF;
    RETURN NULL;
END
$$;

-- for each posted, document
DROP TRIGGER IF EXISTS millrace_event_inserted ON {table};
CREATE TRIGGER millrace_event_inserted AFTER INSERT ON {table} REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_event_is_open();
-- end
-- for each document
DROP TRIGGER IF EXISTS millrace_event_updated ON {table};
CREATE TRIGGER millrace_event_updated AFTER UPDATE ON {table} REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_event_is_open();
-- end

-- ---- An event belongs to its person ----

CREATE OR REPLACE FUNCTION millrace_event_begins() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off AS $$
BEGIN
    NEW.xact := pg_current_xact_id();
    IF EXISTS (SELECT FROM person p WHERE p.id IN (NEW.person, NEW.approver) AND p.state <> 'active') THEN
        RAISE EXCEPTION 'millrace: PersonNotActive %', NEW.person USING ERRCODE = 'MR001';
    END IF;
    IF pg_has_role(session_user, current_user, 'MEMBER') THEN
        RETURN NEW;
    END IF;
    -- Whoever approves is the one who sends it; the one who asked has left the command waiting under the own name.
    IF NOT EXISTS (SELECT FROM person p WHERE p.id = coalesce(NEW.approver, NEW.person)
                   AND p.database_role = session_user::text AND p.database_role <> '')
        OR NEW.approver = NEW.person
        OR NEW.approver IS NOT NULL AND NOT EXISTS (
            SELECT FROM waiting_command w
            WHERE w.command_id = NEW.command_id AND w.person = NEW.person AND w.command = NEW.command)
    THEN
        RAISE EXCEPTION 'millrace: NotThisPerson %', NEW.person USING ERRCODE = 'MR001';
    END IF;
    IF NOT millrace_holds(NEW.person, NEW.command, NEW.entity, NEW.plant)
        OR NEW.approver IS NOT NULL AND NOT millrace_holds(NEW.approver, NEW.command, NEW.entity, NEW.plant)
    THEN
        RAISE EXCEPTION 'millrace: NoRightToCommand %', NEW.command USING ERRCODE = 'MR001';
    END IF;
    IF abs(NEW.entered - extract(epoch FROM now()) * 1000000) > 86400000000 THEN
        RAISE EXCEPTION 'millrace: EnteredAtAnotherTime %', NEW.entered USING ERRCODE = 'MR001';
    END IF;
    RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS millrace_begins ON event;
CREATE TRIGGER millrace_begins BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION millrace_event_begins();

-- Opened only after it is truly inserted: INSERT ... ON CONFLICT DO NOTHING runs the trigger before for an old event too.
CREATE OR REPLACE FUNCTION millrace_event_opens() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO event_open (event) VALUES (NEW.id);
    PERFORM pg_notify('millrace', NEW.id::text);
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS millrace_opens ON event;
CREATE TRIGGER millrace_opens AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION millrace_event_opens();

-- The first event of a database makes the person that it names.
ALTER TABLE event ALTER CONSTRAINT event_person_fkey DEFERRABLE INITIALLY DEFERRED;

-- ---- The audit of an event, when it is committed ----

CREATE OR REPLACE FUNCTION millrace_audit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    j record;
    p record;
    lines record;
    wrong record;
BEGIN
    DELETE FROM event_open WHERE event = NEW.id;
    FOR j IN SELECT id, entity, period, day FROM journal WHERE event = NEW.id LOOP
        SELECT entity, first_day, last_day, state INTO p FROM period WHERE id = j.period FOR SHARE;
        IF p.entity <> j.entity OR j.day < p.first_day OR j.day > p.last_day THEN
            RAISE EXCEPTION 'millrace: DayOutsidePeriod %', j.id USING ERRCODE = 'MR001';
        END IF;
        IF p.state = 'closed' OR p.state = 'soft_closed'
            AND NOT millrace_holds(NEW.person, 'ledger.PostToSoftClosed', j.entity, NEW.plant)
        THEN
            RAISE EXCEPTION 'millrace: PeriodClosed %', j.id USING ERRCODE = 'MR001';
        END IF;
        IF j.entity IS DISTINCT FROM NEW.entity AND NOT pg_has_role(session_user, current_user, 'MEMBER')
            AND NOT millrace_holds(NEW.person, NEW.command, j.entity, NEW.plant)
        THEN
            RAISE EXCEPTION 'millrace: NoRightToCommand %', NEW.command USING ERRCODE = 'MR001';
        END IF;
        SELECT count(*) AS number, sum(amount) AS balance INTO lines FROM journal_line WHERE journal = j.id;
        IF lines.number < 2 OR lines.balance <> 0 THEN
            RAISE EXCEPTION 'millrace: JournalUnbalanced %', j.id USING ERRCODE = 'MR001';
        END IF;
    END LOOP;
    -- Each control account against its sub-ledger; no other account has one.
    SELECT t.account INTO wrong FROM (
        SELECT r.entity, r.account, sum(r.books) AS books, sum(r.stock) AS stock, sum(r.wip) AS wip, sum(r.open) AS open
        FROM (
            SELECT entity, account, amount AS books, NULL::bigint AS stock, NULL::bigint AS wip, NULL::bigint AS open
            FROM journal_line WHERE event = NEW.id
            UNION ALL
            SELECT entity, account, NULL, value, NULL, NULL FROM stock_move WHERE event = NEW.id AND account IS NOT NULL
            UNION ALL
            SELECT entity, account, NULL, NULL, amount, NULL FROM wip_entry WHERE event = NEW.id
            UNION ALL
            SELECT entity, account, NULL, NULL, NULL, amount FROM open_item_entry WHERE event = NEW.id
        ) r GROUP BY r.entity, r.account
    ) t
    LEFT JOIN account a ON a.id = t.account
    WHERE a.id IS NULL
       OR CASE a.control WHEN 'stock' THEN coalesce(t.books, 0) <> coalesce(t.stock, 0) ELSE t.stock IS NOT NULL END
       OR CASE a.control WHEN 'wip' THEN coalesce(t.books, 0) <> coalesce(t.wip, 0) ELSE t.wip IS NOT NULL END
       OR CASE a.control WHEN 'open' THEN coalesce(t.books, 0) <> coalesce(t.open, 0) ELSE t.open IS NOT NULL END
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'millrace: SubledgerDiffers %', wrong.account USING ERRCODE = 'MR001';
    END IF;
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS millrace_audit ON event;
CREATE CONSTRAINT TRIGGER millrace_audit AFTER INSERT ON event DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION millrace_audit();

-- ---- Sums that the database keeps ----
-- A row is proposed with what comes on top, and added where there is one; where a check looks at the whole sum, what
-- exists is updated first, because the check would look at the proposed row too. Always in order of the key, so that
-- two writers can't wait for each other.

CREATE OR REPLACE FUNCTION millrace_journal_line() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT journal, event, entity, period, day FROM new_rows) n
        WHERE (SELECT j.event = n.event AND j.entity = n.entity AND j.period = n.period AND j.day = n.day
               FROM journal j WHERE j.id = n.journal) IS NOT TRUE)
    THEN
        RAISE EXCEPTION 'millrace: LineNotOfItsJournal %', TG_TABLE_NAME USING ERRCODE = 'MR001';
    END IF;
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT entity, account FROM new_rows) n
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
        IF NOT FOUND OR step.to_state = '' THEN
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
    WHERE NOT EXISTS (SELECT FROM u WHERE u.line = d.line AND u.measure = d.measure)
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
    SELECT d.line, d.document, d.item, d.plant, d.quantity FROM d WHERE NOT EXISTS (SELECT FROM u WHERE u.line = d.line)
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
        SELECT FROM (SELECT DISTINCT entity, work_order FROM new_rows) n
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

CREATE OR REPLACE FUNCTION millrace_stock_move() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    wrong bigint;
    layers boolean;
BEGIN
    SELECT min(n.id) FILTER (WHERE p.entity <> n.entity OR p.plant <> n.plant OR p.item <> n.item OR p.lot <> n.lot
                                OR p.lot IS NOT NULL AND n.lot IS NULL OR b.plant <> n.plant
                                OR n.owner IS NOT NULL AND n.value <> 0),
           bool_or(n.layer = 1 AND p.method = 'fifo')
    INTO wrong, layers
    FROM new_rows n JOIN pool p ON p.id = n.pool JOIN bin b ON b.id = n.bin;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'millrace: MoveNotOfItsPool %', wrong USING ERRCODE = 'MR001';
    END IF;

    -- A sequence that does not lead on from the last becomes -1, which no row has; then no row is found as the last.
    WITH d AS MATERIALIZED (
        SELECT n.pool, min(n.sequence) AS first, max(n.sequence) AS last,
               coalesce(sum(n.quantity) FILTER (WHERE n.owner IS NULL), 0)::bigint AS quantity,
               coalesce(sum(n.value) FILTER (WHERE n.owner IS NULL), 0)::bigint AS value
        FROM new_rows n GROUP BY n.pool ORDER BY n.pool
    ), u AS (
        UPDATE pool_sum k SET
            quantity = k.quantity + d.quantity, value = k.value + d.value,
            sequence = CASE WHEN d.first > k.sequence THEN d.last ELSE -1 END,
            last_quantity = CASE WHEN k.quantity + d.quantity > 0 THEN k.quantity + d.quantity ELSE k.last_quantity END,
            last_value = CASE WHEN k.quantity + d.quantity > 0 THEN k.value + d.value ELSE k.last_value END
        FROM d WHERE k.pool = d.pool
        RETURNING k.pool, k.quantity, k.value, k.sequence
    ), i AS (
        INSERT INTO pool_sum AS k (pool, quantity, value, sequence, last_quantity, last_value)
        SELECT d.pool, d.quantity, d.value, d.last,
               CASE WHEN d.quantity > 0 THEN d.quantity ELSE 0 END, CASE WHEN d.quantity > 0 THEN d.value ELSE 0 END
        FROM d WHERE NOT EXISTS (SELECT FROM u WHERE u.pool = d.pool)
        ORDER BY d.pool
        ON CONFLICT (pool) DO UPDATE SET sequence = -1 -- Somebody else began the pool at this moment.
        RETURNING k.pool, k.quantity, k.value, k.sequence
    )
    SELECT s.pool INTO wrong FROM (SELECT * FROM u UNION ALL SELECT * FROM i) s
    WHERE NOT EXISTS (
        SELECT FROM new_rows n
        WHERE n.pool = s.pool AND n.sequence = s.sequence AND n.quantity_after = s.quantity AND n.value_after = s.value)
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'millrace: PoolMovedMeanwhile %', wrong USING ERRCODE = 'MR001';
    END IF;

    WITH changed AS (
        INSERT INTO stock_place AS k (pool, bin, lot, status, owner, quantity)
        SELECT n.pool, n.bin, coalesce(n.lot, 0), n.status, coalesce(n.owner, 0), sum(n.quantity)
        FROM new_rows n GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT (pool, bin, lot, status, owner) DO UPDATE SET quantity = k.quantity + EXCLUDED.quantity
        RETURNING k.bin, k.quantity
    )
    SELECT c.bin INTO wrong FROM changed c
    WHERE c.quantity < 0 AND (SELECT b.allows_negative FROM bin b WHERE b.id = c.bin) = 0
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'millrace: StockBelowZero %', wrong USING ERRCODE = 'MR001';
    END IF;

    IF layers THEN
        INSERT INTO stock_layer (move, pool, sequence, quantity, value)
        SELECT n.id, n.pool, n.sequence, n.quantity, n.value
        FROM new_rows n JOIN pool p ON p.id = n.pool AND p.method = 'fifo' WHERE n.layer = 1;
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION millrace_stock_draw() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    wrong bigint;
BEGIN
    WITH d AS MATERIALIZED (
        SELECT n.source, min(n.pool) AS pool, sum(n.quantity) AS quantity, sum(n.value) AS value
        FROM new_rows n WHERE n.source IS NOT NULL GROUP BY n.source ORDER BY n.source
    ), u AS (
        UPDATE stock_layer k SET quantity = k.quantity - d.quantity, value = k.value - d.value
        FROM d WHERE k.move = d.source
        RETURNING k.move, k.quantity, k.pool <> d.pool AS elsewhere
    )
    SELECT u.move INTO wrong FROM u WHERE u.quantity < 0 OR u.elsewhere LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'millrace: LayerBelowZero %', wrong USING ERRCODE = 'MR001';
    END IF;
    RETURN NULL;
END
$$;

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
DROP TRIGGER IF EXISTS millrace_kept ON stock_move;
CREATE TRIGGER millrace_kept AFTER INSERT ON stock_move REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_stock_move();
DROP TRIGGER IF EXISTS millrace_kept ON stock_draw;
CREATE TRIGGER millrace_kept AFTER INSERT ON stock_draw REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_stock_draw();

-- Kept rows are updated over and over; room in the page keeps the updates out of the indexes.
-- for each kept
ALTER TABLE {table} SET (fillfactor = 80);
-- end

-- ---- What decides where value lies does not change under it ----

CREATE OR REPLACE FUNCTION millrace_frozen() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF TG_TABLE_NAME = 'account' THEN
        IF NOT EXISTS (SELECT FROM journal_line l WHERE l.account = OLD.id) THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'millrace: FrozenOnceUsed %', TG_TABLE_NAME USING ERRCODE = 'MR001';
END
$$;
DROP TRIGGER IF EXISTS millrace_frozen ON account;
CREATE TRIGGER millrace_frozen BEFORE UPDATE ON account FOR EACH ROW
    WHEN ((OLD.id, OLD.chart, OLD.control, OLD.type) IS DISTINCT FROM (NEW.id, NEW.chart, NEW.control, NEW.type))
    EXECUTE FUNCTION millrace_frozen();
DROP TRIGGER IF EXISTS millrace_frozen ON legal_entity;
CREATE TRIGGER millrace_frozen BEFORE UPDATE ON legal_entity FOR EACH ROW
    WHEN ((OLD.id, OLD.currency, OLD.chart) IS DISTINCT FROM (NEW.id, NEW.currency, NEW.chart))
    EXECUTE FUNCTION millrace_frozen();
DROP TRIGGER IF EXISTS millrace_frozen ON plant;
CREATE TRIGGER millrace_frozen BEFORE UPDATE ON plant FOR EACH ROW
    WHEN ((OLD.id, OLD.entity) IS DISTINCT FROM (NEW.id, NEW.entity))
    EXECUTE FUNCTION millrace_frozen();
DROP TRIGGER IF EXISTS millrace_frozen ON period;
CREATE TRIGGER millrace_frozen BEFORE UPDATE ON period FOR EACH ROW
    WHEN ((OLD.id, OLD.entity, OLD.fiscal_year, OLD.first_day, OLD.last_day)
        IS DISTINCT FROM (NEW.id, NEW.entity, NEW.fiscal_year, NEW.first_day, NEW.last_day))
    EXECUTE FUNCTION millrace_frozen();
DROP TRIGGER IF EXISTS millrace_frozen ON open_item;
CREATE TRIGGER millrace_frozen BEFORE UPDATE ON open_item FOR EACH ROW
    WHEN ((OLD.id, OLD.entity, OLD.kind, OLD.account, OLD.currency) IS DISTINCT FROM (NEW.id, NEW.entity, NEW.kind, NEW.account, NEW.currency))
    EXECUTE FUNCTION millrace_frozen();
DROP TRIGGER IF EXISTS millrace_frozen ON document;
CREATE TRIGGER millrace_frozen BEFORE UPDATE ON document FOR EACH ROW
    WHEN ((OLD.id, OLD.kind, OLD.number, OLD.entity) IS DISTINCT FROM (NEW.id, NEW.kind, NEW.number, NEW.entity))
    EXECUTE FUNCTION millrace_frozen();
DROP TRIGGER IF EXISTS millrace_frozen ON work_order;
CREATE TRIGGER millrace_frozen BEFORE UPDATE ON work_order FOR EACH ROW
    WHEN ((OLD.id, OLD.entity) IS DISTINCT FROM (NEW.id, NEW.entity))
    EXECUTE FUNCTION millrace_frozen();
DROP TRIGGER IF EXISTS millrace_frozen ON bin;
CREATE TRIGGER millrace_frozen BEFORE UPDATE ON bin FOR EACH ROW
    WHEN ((OLD.id, OLD.plant) IS DISTINCT FROM (NEW.id, NEW.plant))
    EXECUTE FUNCTION millrace_frozen();
DROP TRIGGER IF EXISTS millrace_frozen ON pool;
CREATE TRIGGER millrace_frozen BEFORE UPDATE ON pool FOR EACH ROW
    WHEN ((OLD.id, OLD.entity, OLD.plant, OLD.item, OLD.lot) IS DISTINCT FROM (NEW.id, NEW.entity, NEW.plant, NEW.item, NEW.lot))
    EXECUTE FUNCTION millrace_frozen();

-- ---- Which commands may write what guards the rest ----
-- Nobody gives itself a right, or opens a period, inside an event of some other command it holds. What people do for
-- themselves in the room of security has "Own" in its name (ChangeOwnPassword) and reaches only the own credential.

CREATE OR REPLACE FUNCTION millrace_command_may() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'MEMBER') AND EXISTS (
        SELECT FROM (SELECT DISTINCT n.event FROM new_rows n) d
        WHERE (SELECT e.command ~ TG_ARGV[0] FROM event e WHERE e.id = d.event) IS NOT TRUE)
    THEN
        RAISE EXCEPTION 'millrace: CommandMayNotWrite %', TG_TABLE_NAME USING ERRCODE = 'MR001';
    END IF;
    RETURN NULL;
END
$$;

DO $$
DECLARE
    rule record;
    moment text;
BEGIN
    FOR rule IN SELECT * FROM (VALUES
        ('person', '^security\.(?!\w*Own[A-Z])'), ('role', '^security\.(?!\w*Own[A-Z])'), ('role_right', '^security\.(?!\w*Own[A-Z])'),
        ('role_held', '^security\.(?!\w*Own[A-Z])'), ('duty_rule', '^security\.(?!\w*Own[A-Z])'), ('credential', '^security\.'),
        ('period', '^ledger\.\w*(Period|Year)'), ('fiscal_year', '^ledger\.\w*(Period|Year)'),
        ('chart', '^(ledger|masterdata|house)\.'), ('account', '^(ledger|masterdata)\.'), ('posting_rule', '^(ledger|masterdata)\.'),
        ('exchange_rate', '^(ledger|masterdata)\.'), ('legal_entity', '^(ledger|masterdata)\.'), ('plant', '^(ledger|masterdata)\.')
    ) AS r(name, pattern) LOOP
        FOREACH moment IN ARRAY ARRAY['insert', 'update'] LOOP
            EXECUTE format('DROP TRIGGER IF EXISTS %I ON %I', 'millrace_command_' || moment, rule.name);
            EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION millrace_command_may(%L)',
                           'millrace_command_' || moment, moment, rule.name, rule.pattern);
        END LOOP;
    END LOOP;
END
$$;

-- A waiting command is left, and settled, under the own name.
CREATE OR REPLACE FUNCTION millrace_waiting() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'MEMBER') THEN
        IF TG_OP = 'INSERT' AND NEW.person IS DISTINCT FROM millrace_person()
            OR NEW.settled_by IS NOT NULL AND NEW.settled_by IS DISTINCT FROM millrace_person()
        THEN
            RAISE EXCEPTION 'millrace: NotThisPerson %', NEW.person USING ERRCODE = 'MR001';
        END IF;
    END IF;
    RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS millrace_waiting ON waiting_command;
CREATE TRIGGER millrace_waiting BEFORE INSERT OR UPDATE ON waiting_command FOR EACH ROW EXECUTE FUNCTION millrace_waiting();

-- ---- What people may call ----

-- The next number of a kind. From a sequence, which nobody waits for; where the law wants no gaps, from a row that is held
-- until the document is committed.
CREATE OR REPLACE FUNCTION take_number(wanted text, for_entity bigint) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    k number_kind;
    counter text := 'number_of_' || wanted;
    number text;
BEGIN
    SELECT * INTO k FROM number_kind WHERE kind = wanted;
    IF NOT FOUND OR NOT millrace_everywhere() AND NOT for_entity = ANY (millrace_entities()) THEN
        RAISE EXCEPTION 'millrace: NumberNotGiven %', wanted USING ERRCODE = 'MR001';
    END IF;
    IF k.gapless = 0 THEN
        IF to_regclass(counter) IS NULL THEN
            EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I START 1001', counter);
        END IF;
        RETURN k.prefix || nextval(counter);
    END IF;
    INSERT INTO number_range AS r (entity, kind, prefix, next)
    VALUES (for_entity, wanted, k.prefix || (SELECT code FROM legal_entity WHERE id = for_entity) || '-', 1002)
    ON CONFLICT ON CONSTRAINT number_range_pkey DO UPDATE SET next = r.next + 1
    RETURNING r.prefix || (r.next - 1) INTO number;
    RETURN number;
END
$$;

-- What a person proves who it is with is written by the room of security, and read by the person alone.
CREATE OR REPLACE FUNCTION set_credential(who bigint, new_password_hash text, new_badge text, new_pin_hash text, by_event bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'MEMBER') AND EXISTS (
        SELECT FROM event e WHERE e.id = by_event AND e.command ~ 'Own[A-Z]' AND e.person <> who)
    THEN
        RAISE EXCEPTION 'millrace: CommandMayNotWrite credential' USING ERRCODE = 'MR001';
    END IF;
    INSERT INTO credential (person, password_hash, badge, pin_hash, event)
    VALUES (who, new_password_hash, new_badge, new_pin_hash, by_event)
    ON CONFLICT (person) DO UPDATE
    SET password_hash = EXCLUDED.password_hash, badge = EXCLUDED.badge, pin_hash = EXCLUDED.pin_hash, event = EXCLUDED.event;
END
$$;

CREATE OR REPLACE FUNCTION own_credential() RETURNS SETOF credential
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT c.* FROM credential c WHERE c.person = millrace_person();
END
$$;

-- ---- What people may touch ----

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM millrace_people;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO millrace_people;
-- for each posted
GRANT INSERT ON {table} TO millrace_people;
-- end
-- for each document
GRANT INSERT, UPDATE ON {table} TO millrace_people;
-- end
GRANT INSERT ON event, sign_in, waiting_command TO millrace_people;
GRANT UPDATE (reason, detail, owner, due, state, settled, settled_by, settled_event) ON waiting_command TO millrace_people;
REVOKE ALL ON credential, event_open FROM millrace_people;
GRANT USAGE ON SEQUENCE row_id TO millrace_people;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT EXECUTE ON FUNCTION millrace_holds(bigint, text, bigint, bigint), millrace_person(), millrace_everywhere(), millrace_entities(),
    millrace_plants(), take_number(text, bigint), set_credential(bigint, text, text, text, bigint), own_credential() TO millrace_people;

-- ---- Which rows people see ----
-- By the entity and plant that the row carries, or of the row that it hangs on. The lists are asked for once a statement.

DO $$
DECLARE
    t record;
    rules text[];
BEGIN
    FOR t IN
        SELECT c.oid, c.relname AS name, e.attnotnull AS filled, e.attname AS entity, p.attname AS plant,
               h.child IS NOT NULL AS hangs, h.own_column, h.parent
        FROM pg_class c
        LEFT JOIN pg_attribute e ON e.attrelid = c.oid AND e.attnum > 0 AND NOT e.attisdropped
            AND e.attname = CASE c.relname WHEN 'legal_entity' THEN 'id' ELSE 'entity' END
        LEFT JOIN pg_attribute p ON p.attrelid = c.oid AND p.attname = 'plant' AND NOT p.attisdropped
        LEFT JOIN (VALUES
            ('event_document', 'event', 'event'), ('block_event', 'event', 'event'),
            ('document_line', 'document', 'document'), ('note', 'document', 'document'),
            ('state_entry', 'document', 'document'), ('document_state', 'document', 'document'),
            ('progress_entry', 'document', 'document'), ('progress', 'document', 'document'),
            ('open_item_sum', 'open_item', 'open_item'),
            ('pool_sum', 'pool', 'pool'), ('stock_place', 'pool', 'pool'), ('stock_layer', 'pool', 'pool'), ('stock_draw', 'pool', 'pool'),
            ('structure_line', 'structure', 'structure'), ('structure_operation', 'structure', 'structure'),
            ('work_order_component', 'work_order', 'work_order'), ('work_order_operation', 'work_order', 'work_order'),
            ('wip_sum', 'work_order', 'work_order')
        ) AS h(child, own_column, parent) ON h.child = c.relname
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
          AND (c.relname = 'legal_entity' OR e.attname = 'entity' OR p.attname IS NOT NULL OR h.child IS NOT NULL)
    LOOP
        rules := '{}';
        IF t.entity IS NOT NULL THEN
            rules := rules || format('%s%I = ANY ((SELECT millrace_entities())::bigint[])',
                CASE WHEN t.name = 'legal_entity' THEN '(SELECT millrace_everywhere()) OR '
                     WHEN NOT t.filled THEN format('%I IS NULL OR ', t.entity) ELSE '' END, t.entity);
        END IF;
        IF t.plant IS NOT NULL THEN
            rules := rules || 'plant IS NULL OR plant = ANY ((SELECT millrace_plants())::bigint[])'::text;
        END IF;
        IF t.hangs THEN
            rules := rules || format('(SELECT millrace_everywhere()) OR EXISTS (SELECT FROM %I above WHERE above.id = %I.%I)', t.parent, t.name, t.own_column);
        END IF;
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t.name);
        EXECUTE format('DROP POLICY IF EXISTS millrace_scope ON %I', t.name);
        EXECUTE format('CREATE POLICY millrace_scope ON %I FOR ALL TO millrace_people USING ((%s))', t.name, array_to_string(rules, ') AND ('));
    END LOOP;
END
$$;

ALTER TABLE sign_in ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS millrace_scope ON sign_in;
CREATE POLICY millrace_scope ON sign_in FOR ALL TO millrace_people
    USING (person = (SELECT millrace_person()) OR (SELECT millrace_holds((SELECT millrace_person()), 'security.?', NULL, NULL)))
    WITH CHECK (person = (SELECT millrace_person()));
