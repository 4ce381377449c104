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

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'millrace_people') THEN
        CREATE ROLE millrace_people NOLOGIN;
    END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL; -- Another database of this cluster made it, perhaps this very moment.
END
$$;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO millrace_people;

-- ---- Who is it ----

-- The right of a person to a command or query, or to approve one, in an entity and plant; where these are empty, only a right in all counts.
CREATE OR REPLACE FUNCTION millrace_holds(who bigint, wanted text, in_entity bigint, in_plant bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN EXISTS (
        SELECT FROM person p
        JOIN role_held h ON h.person = p.id
        JOIN role_right r ON r.role = h.role
        WHERE p.id = who AND p.state = 'active' AND h.held = 1 AND r.granted = 1
          AND r.name IN (wanted, split_part(wanted, '.', 1) || '.*', split_part(wanted, ':', 1) || ':*', '*')
          AND (h.entity IS NULL OR h.entity = in_entity)
          AND (h.plant IS NULL OR h.plant = in_plant));
END
$$;

-- What each active person sees, ready for the policies below, which ask for it with every statement.
-- Kept from the roles held, and made anew as a whole when one of its four sources changes, which is seldom.
DROP TABLE IF EXISTS person_scope CASCADE;
CREATE TABLE person_scope ( -- kept
    login NAME PRIMARY KEY,
    person BIGINT NOT NULL,
    everywhere BOOLEAN NOT NULL,
    entities BIGINT[] NOT NULL,
    plants BIGINT[] NOT NULL
);

CREATE OR REPLACE FUNCTION millrace_make_scope() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    LOCK TABLE person_scope IN SHARE ROW EXCLUSIVE MODE; -- Who waits here sees what the one before has changed.
    DELETE FROM person_scope;
    INSERT INTO person_scope (login, person, everywhere, entities, plants)
    SELECT p.database_role, p.id,
           EXISTS (SELECT FROM role_held h WHERE h.person = p.id AND h.held = 1 AND h.entity IS NULL AND h.plant IS NULL),
           ARRAY (SELECT e.id FROM legal_entity e WHERE EXISTS (
               SELECT FROM role_held h LEFT JOIN plant l ON l.id = h.plant
               WHERE h.person = p.id AND h.held = 1 AND coalesce(h.entity, l.entity, e.id) = e.id)),
           ARRAY (SELECT l.id FROM plant l WHERE EXISTS (
               SELECT FROM role_held h
               WHERE h.person = p.id AND h.held = 1 AND coalesce(h.entity, l.entity) = l.entity AND coalesce(h.plant, l.id) = l.id))
    FROM person p WHERE p.database_role <> '' AND p.state = 'active';
END
$$;
CREATE OR REPLACE FUNCTION millrace_scope_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM millrace_make_scope();
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS millrace_scope ON person;
CREATE TRIGGER millrace_scope AFTER INSERT OR UPDATE ON person FOR EACH STATEMENT EXECUTE FUNCTION millrace_scope_changed();
DROP TRIGGER IF EXISTS millrace_scope ON role_held;
CREATE TRIGGER millrace_scope AFTER INSERT OR UPDATE ON role_held FOR EACH STATEMENT EXECUTE FUNCTION millrace_scope_changed();
DROP TRIGGER IF EXISTS millrace_scope ON legal_entity;
CREATE TRIGGER millrace_scope AFTER INSERT OR UPDATE ON legal_entity FOR EACH STATEMENT EXECUTE FUNCTION millrace_scope_changed();
DROP TRIGGER IF EXISTS millrace_scope ON plant;
CREATE TRIGGER millrace_scope AFTER INSERT OR UPDATE ON plant FOR EACH STATEMENT EXECUTE FUNCTION millrace_scope_changed();
SELECT millrace_make_scope();

CREATE OR REPLACE FUNCTION millrace_administrator() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN pg_has_role(session_user, current_user, 'MEMBER');
END
$$;

CREATE OR REPLACE FUNCTION millrace_person() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN (SELECT s.person FROM person_scope s WHERE s.login = session_user);
END
$$;

CREATE OR REPLACE VIEW visible_entity AS
SELECT unnest(s.entities) AS id FROM person_scope s WHERE s.login = session_user
UNION SELECT e.id FROM legal_entity e WHERE (SELECT millrace_administrator());
CREATE OR REPLACE VIEW visible_plant AS
SELECT unnest(s.plants) AS id FROM person_scope s WHERE s.login = session_user
UNION SELECT l.id FROM plant l WHERE (SELECT millrace_administrator());
