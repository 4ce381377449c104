-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

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
    IF NOT FOUND OR NOT EXISTS (SELECT FROM visible_entity v WHERE v.id = for_entity) THEN
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
GRANT UPDATE (entity, plant, content, content_hash, accepted, reason, detail, value_at_stake, currency, person, owner, due, state, settled,
    settled_by, settled_event) ON waiting_command TO millrace_people;
REVOKE ALL ON credential, event_open FROM millrace_people;
GRANT INSERT ON credential TO millrace_people;
GRANT USAGE ON SEQUENCE row_id TO millrace_people;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT EXECUTE ON FUNCTION millrace_holds(bigint, text, bigint, bigint), millrace_administrator(), millrace_person(),
    millrace_makes_logins(), take_number(text, bigint) TO millrace_people;

-- ---- Which rows people see ----

-- By the entity and plant that the row carries, or of the row that it hangs on. The lists are read once a statement.

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
            ('attachment_chunk', 'attachment', 'attachment'), ('attachment_removal', 'attachment', 'attachment'),
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
            rules := rules || format('%s%I = ANY ((SELECT s.entities FROM person_scope s WHERE s.login = session_user)::bigint[])',
                CASE WHEN t.name = 'legal_entity' THEN '(SELECT s.everywhere FROM person_scope s WHERE s.login = session_user) OR '
                     WHEN NOT t.filled THEN format('%I IS NULL OR ', t.entity) ELSE '' END, t.entity);
        END IF;
        IF t.plant IS NOT NULL THEN
            rules := rules || 'plant IS NULL OR plant = ANY ((SELECT s.plants FROM person_scope s WHERE s.login = session_user)::bigint[])'::text;
        END IF;
        IF t.hangs THEN
            rules := rules || format('(SELECT s.everywhere FROM person_scope s WHERE s.login = session_user) OR EXISTS (SELECT FROM %I above WHERE above.id = %I.%I)', t.parent, t.name, t.own_column);
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
    USING (person = (SELECT millrace_person()) OR (SELECT millrace_holds((SELECT millrace_person()), 'security.?*', NULL, NULL)))
    WITH CHECK (person = (SELECT millrace_person()));
