-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

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
        SELECT FROM new_rows n WHERE (SELECT o.event FROM event_open o WHERE o.event = n.event) IS NULL)
    THEN
        RAISE EXCEPTION 'millrace: EventNotOfThisTransaction %', TG_TABLE_NAME USING ERRCODE = 'MR001';
    END IF;
    RETURN NULL;
END
$$;

-- That the event exists is proven here, once a set. The key would prove it again for each row, which took a third of the
-- time of a large posting; and no event is ever deleted.
-- for each posted, document
ALTER TABLE {table} DROP CONSTRAINT IF EXISTS {table}_event_fkey;
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
SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    asker record;
    sender record;
BEGIN
    NEW.xact := pg_current_xact_id();
    SELECT p.state, p.database_role INTO asker FROM person p WHERE p.id = NEW.person;
    sender := asker;
    IF NEW.approver IS NOT NULL THEN
        SELECT p.state, p.database_role INTO sender FROM person p WHERE p.id = NEW.approver;
    END IF;
    IF asker.state <> 'active' OR sender.state <> 'active' THEN
        RAISE EXCEPTION 'millrace: PersonNotActive %', NEW.person USING ERRCODE = 'MR001';
    END IF;
    IF pg_has_role(session_user, current_user, 'MEMBER') THEN
        RETURN NEW;
    END IF;
    -- Whoever approves is the one who sends it; the one who asked has left the command waiting under the own name.
    IF sender.database_role IS DISTINCT FROM session_user::text
        OR NEW.approver = NEW.person
        OR NEW.approver IS NOT NULL AND NOT EXISTS (
            SELECT FROM waiting_command w
            WHERE w.command_id = NEW.command_id AND w.person = NEW.person AND w.command = NEW.command)
    THEN
        RAISE EXCEPTION 'millrace: NotThisPerson %', NEW.person USING ERRCODE = 'MR001';
    END IF;
    IF NOT millrace_holds(NEW.person, NEW.command, NEW.entity, NEW.plant)
        OR NEW.approver IS NOT NULL AND NOT millrace_holds(NEW.approver, 'approve:' || NEW.command, NEW.entity, NEW.plant)
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
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS millrace_opens ON event;
CREATE TRIGGER millrace_opens AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION millrace_event_opens();

-- The first event of a database makes the person that it names.
ALTER TABLE event ALTER CONSTRAINT event_person_fkey DEFERRABLE INITIALLY DEFERRED;
