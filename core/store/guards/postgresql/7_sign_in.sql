-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ---- People sign in to the server ----
-- Each person is a role of the server, "<database>_<code>", made here and remarked with the database that it is for,
-- because roles belong to all databases of a server. A role without such a remark is somebody else's: only the
-- administrator may name it, and nothing here changes it.

-- Whether the role was made for this database.
CREATE OR REPLACE FUNCTION millrace_made(login text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN EXISTS (
        SELECT FROM pg_roles r
        WHERE r.rolname = login AND NOT r.rolsuper
          AND shobj_description(r.oid, 'pg_authid') = 'millrace ' || (SELECT oid FROM pg_database WHERE datname = current_database()));
END
$$;

-- A role that is left over from a database that is no more is made anew.
CREATE OR REPLACE FUNCTION millrace_make_login(login text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    remark text := (SELECT coalesce(shobj_description(oid, 'pg_authid'), '') FROM pg_roles WHERE rolname = login);
BEGIN
    IF remark IS NULL THEN
        EXECUTE format('CREATE ROLE %I LOGIN', login);
    ELSIF remark ~ '^millrace \d+$' AND NOT EXISTS (SELECT FROM pg_database WHERE 'millrace ' || oid = remark) THEN
        EXECUTE format('ALTER ROLE %I LOGIN PASSWORD NULL', login);
    ELSIF NOT pg_has_role(session_user, current_user, 'MEMBER') THEN
        RAISE EXCEPTION 'millrace: LoginOfAnother %', login USING ERRCODE = 'MR001';
    ELSE
        RETURN;
    END IF;
    EXECUTE format('COMMENT ON ROLE %I IS %L', login, 'millrace ' || (SELECT oid FROM pg_database WHERE datname = current_database()));
    EXECUTE format('GRANT millrace_people TO %I', login);
END
$$;

CREATE OR REPLACE FUNCTION millrace_login() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NEW.database_role = '' THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' OR OLD.database_role <> NEW.database_role THEN
        PERFORM millrace_make_login(NEW.database_role);
    END IF;
    IF millrace_made(NEW.database_role) THEN
        EXECUTE format('ALTER ROLE %I %s', NEW.database_role, CASE NEW.state WHEN 'active' THEN 'LOGIN' ELSE 'NOLOGIN' END);
    END IF;
    RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS millrace_login ON person;
CREATE TRIGGER millrace_login BEFORE INSERT OR UPDATE ON person FOR EACH ROW EXECUTE FUNCTION millrace_login();

-- What comes is the verifier of a password (RFC 5803), and the server keeps it; the table says only by which event.
-- People may not read the table, so a new password comes as a new row and is laid over the old one here.
CREATE OR REPLACE FUNCTION millrace_password() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    login text := (SELECT database_role FROM person WHERE id = NEW.person);
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'MEMBER') AND EXISTS (
        SELECT FROM event e
        WHERE e.id = NEW.event AND (e.command !~ '^security\.' OR e.command ~ 'Own[A-Z]' AND e.person <> NEW.person))
    THEN
        RAISE EXCEPTION 'millrace: CommandMayNotWrite credential' USING ERRCODE = 'MR001';
    END IF;
    IF NEW.password_hash LIKE 'SCRAM-SHA-256$%' AND millrace_made(login) THEN
        EXECUTE format('ALTER ROLE %I PASSWORD %L', login, NEW.password_hash);
        NEW.password_hash := '';
    END IF;
    IF TG_OP = 'INSERT' AND EXISTS (SELECT FROM credential c WHERE c.person = NEW.person) THEN
        UPDATE credential SET password_hash = NEW.password_hash, badge = NEW.badge, pin_hash = NEW.pin_hash, event = NEW.event
        WHERE person = NEW.person;
        RETURN NULL;
    END IF;
    RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS millrace_password ON credential;
CREATE TRIGGER millrace_password BEFORE INSERT OR UPDATE ON credential FOR EACH ROW EXECUTE FUNCTION millrace_password();

-- Whether the owner of this schema may make roles at all: asked before a person is added.
CREATE OR REPLACE FUNCTION millrace_makes_logins() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN (SELECT CASE WHEN rolsuper OR rolcreaterole THEN 1 ELSE 0 END FROM pg_roles WHERE rolname = current_user);
END
$$;

-- ---- A command that waits ----
-- It is left, mended and settled under the own name. Who mends what was parked becomes the one who asks.

CREATE OR REPLACE FUNCTION millrace_waiting() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    own bigint := millrace_person();
BEGIN
    IF pg_has_role(session_user, current_user, 'MEMBER') THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' AND NEW.person IS DISTINCT FROM own OR NEW.settled_by IS NOT NULL AND NEW.settled_by IS DISTINCT FROM own THEN
        RAISE EXCEPTION 'millrace: NotThisPerson %', NEW.person USING ERRCODE = 'MR001';
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF OLD.state NOT IN ('pending', 'parked') THEN
            RAISE EXCEPTION 'millrace: WaitingSettled %', OLD.id USING ERRCODE = 'MR001';
        END IF;
        IF (NEW.content, NEW.content_hash, NEW.accepted, NEW.value_at_stake, NEW.person)
            IS DISTINCT FROM (OLD.content, OLD.content_hash, OLD.accepted, OLD.value_at_stake, OLD.person)
            AND (OLD.state <> 'parked' OR NEW.person IS DISTINCT FROM own)
        THEN
            RAISE EXCEPTION 'millrace: WaitingOfAnother %', OLD.id USING ERRCODE = 'MR001';
        END IF;
        IF NEW.state = 'done' AND NOT EXISTS (SELECT FROM event e WHERE e.id = NEW.settled_event AND e.command_id = OLD.command_id)
            OR NEW.state = 'refused' AND NOT millrace_holds(own, 'approve:' || OLD.command, OLD.entity, OLD.plant)
            OR NEW.state = 'withdrawn' AND own <> OLD.person AND NOT millrace_holds(own, OLD.command, OLD.entity, OLD.plant)
        THEN
            RAISE EXCEPTION 'millrace: WaitingOfAnother %', OLD.id USING ERRCODE = 'MR001';
        END IF;
    END IF;
    RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS millrace_waiting ON waiting_command;
CREATE TRIGGER millrace_waiting BEFORE INSERT OR UPDATE ON waiting_command FOR EACH ROW EXECUTE FUNCTION millrace_waiting();
