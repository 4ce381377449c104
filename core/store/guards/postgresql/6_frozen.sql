-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

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
    FOR rule IN
        SELECT unnest(t.names) AS name, t.pattern FROM (VALUES
            ('{person, role, role_right, role_held, duty_rule}'::text[], '^(security\.(?!\w*Own[A-Z])|house\.Found)'),
            ('{credential}', '^(security\.|house\.Found)'),
            ('{approval_rule}', '^(security\.(?!\w*Own[A-Z])|workflow\.|house\.Found)'),
            ('{period, fiscal_year}', '^(ledger\.\w*(Period|Year)|house\.Found)'),
            ('{chart, account, posting_rule, exchange_rate, legal_entity, plant}', '^(ledger\.|masterdata\.|house\.Found)')
        ) AS t(names, pattern)
    LOOP
        FOREACH moment IN ARRAY ARRAY['insert', 'update'] LOOP
            EXECUTE format('DROP TRIGGER IF EXISTS %I ON %I', 'millrace_command_' || moment, rule.name);
            EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION millrace_command_may(%L)',
                           'millrace_command_' || moment, moment, rule.name, rule.pattern);
        END LOOP;
    END LOOP;
END
$$;
