-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ---- Sealing ----

-- The database hashes by itself, so that any program of anybody can have events sealed and nobody can seal what is not
-- there. `mill verify` takes the same hashes from the rows: core/house/seal.cpp.

-- The hash of each event: its own row, and all rows that it posted, by table and id; of a row the columns by their names.
CREATE OR REPLACE FUNCTION millrace_event_hashes(wanted bigint[]) RETURNS TABLE (event bigint, hash text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off AS $$
DECLARE
    t record;
    rows_of text[] := '{}';
BEGIN
    FOR t IN
        SELECT c.relname AS name, CASE c.relname WHEN 'event' THEN 'id' ELSE 'event' END AS owner,
               string_agg(format('coalesce(chr(31) || ''='' || r.%I, chr(31) || ''-'')', a.attname), ' || ' ORDER BY a.attname COLLATE "C") AS cells
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND (c.relname, a.attname) <> ('event', 'xact')
        JOIN pg_trigger g ON g.tgrelid = c.oid AND g.tgname = 'millrace_for_good' AND g.tgargs = 'PostedIsForGood\000'::bytea
        WHERE c.relnamespace = 'public'::regnamespace
          AND EXISTS (SELECT FROM pg_attribute k WHERE k.attrelid = c.oid AND k.attname = 'id')
        GROUP BY c.relname
    LOOP
        rows_of := rows_of || format('SELECT r.%I AS event, %L AS name, r.id, %L || %s || chr(30) AS text FROM %I r WHERE r.%I = ANY ($1)',
                                     t.owner, t.name, t.name, t.cells, t.name, t.owner);
    END LOOP;
    RETURN QUERY EXECUTE
        'SELECT r.event, encode(sha256(convert_to(string_agg(r.text, '''' ORDER BY r.name <> ''event'', r.name COLLATE "C", r.id), ''UTF8'')), ''hex'') FROM ('
        || array_to_string(rows_of, ' UNION ALL ') || ') r GROUP BY r.event' USING wanted;
END
$$;

-- Seals so many events in one block, and numbers their journals. Returns how many there were.
CREATE OR REPLACE FUNCTION seal_block(most bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    two_days CONSTANT bigint := 2 * 86400000000;
    last record;
    since bigint;
    sealed bigint[];
    hashes text[];
BEGIN
    PERFORM pg_advisory_xact_lock(77001); -- One sealer at a time; writers do not take this lock.
    SELECT b.id, b.hash INTO last FROM block b ORDER BY b.id DESC LIMIT 1;
    SELECT max(e.entered) INTO since FROM block_event b JOIN event e ON e.id = b.event WHERE b.block = last.id;
    SELECT array_agg(u.id ORDER BY u.entered, u.id) INTO sealed FROM (
        SELECT e.id, e.entered FROM event e
        WHERE NOT EXISTS (SELECT FROM block_event b WHERE b.event = e.id) AND e.entered >= coalesce(since, two_days) - two_days
        ORDER BY e.entered, e.id LIMIT least(most, 2000)
    ) u;
    IF sealed IS NULL THEN
        RETURN 0;
    END IF;
    SELECT array_agg(h.hash ORDER BY s.place) INTO hashes
    FROM unnest(sealed) WITH ORDINALITY s (event, place) JOIN millrace_event_hashes(sealed) h ON h.event = s.event;
    INSERT INTO block (id, previous_hash, hash, sealed, events)
    SELECT coalesce(last.id, 0) + 1, coalesce(last.hash, ''),
           encode(sha256(convert_to(coalesce(last.hash, '') || string_agg(s.event || ':' || s.hash || ';', '' ORDER BY s.place), 'UTF8')), 'hex'),
           floor(extract(epoch FROM clock_timestamp()) * 1000000), cardinality(sealed)
    FROM unnest(sealed, hashes) WITH ORDINALITY s (event, hash, place);
    INSERT INTO block_event (event, block, place, hash)
    SELECT s.event, coalesce(last.id, 0) + 1, s.place, s.hash FROM unnest(sealed, hashes) WITH ORDINALITY s (event, hash, place);
    INSERT INTO journal_number (journal, entity, fiscal_year, number)
    SELECT j.id, j.entity, p.fiscal_year,
           coalesce((SELECT max(n.number) FROM journal_number n WHERE n.entity = j.entity AND n.fiscal_year = p.fiscal_year), 0)
           + row_number() OVER (PARTITION BY j.entity, p.fiscal_year ORDER BY s.place, j.id)
    FROM unnest(sealed) WITH ORDINALITY s (event, place)
    JOIN journal j ON j.event = s.event
    JOIN period p ON p.id = j.period;
    PERFORM pg_notify('millrace', '0');
    RETURN cardinality(sealed);
END
$$;

REVOKE EXECUTE ON FUNCTION millrace_event_hashes(bigint[]), seal_block(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seal_block(bigint) TO millrace_people;
