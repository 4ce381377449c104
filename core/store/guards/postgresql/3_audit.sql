-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

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
    -- Transactions that notify are committed one after the other, each waiting for the disk by itself. So only one of
    -- those that commit at this moment notifies for all, and a listener looks at once and again a moment later.
    IF pg_try_advisory_xact_lock(1296649292) THEN
        PERFORM pg_notify('millrace', NEW.id::text);
    END IF;
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS millrace_audit ON event;
CREATE CONSTRAINT TRIGGER millrace_audit AFTER INSERT ON event DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION millrace_audit();
