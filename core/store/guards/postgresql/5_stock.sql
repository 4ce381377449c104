-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ---- Stock: pools, places, layers ----

CREATE OR REPLACE FUNCTION millrace_stock_move() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    wrong bigint;
    layers boolean;
BEGIN
    SELECT min(n.id) FILTER (WHERE p.id IS NULL OR b.id IS NULL OR p.entity <> n.entity OR p.plant <> n.plant OR p.item <> n.item OR p.lot <> n.lot
                                OR p.lot IS NOT NULL AND n.lot IS NULL OR b.plant <> n.plant
                                OR n.owner IS NOT NULL AND n.value <> 0),
           bool_or(n.layer = 1 AND p.method = 'fifo')
    INTO wrong, layers
    FROM new_rows n LEFT JOIN pool p ON p.id = n.pool LEFT JOIN bin b ON b.id = n.bin;
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
        FROM d WHERE d.pool NOT IN (SELECT u.pool FROM u)
        ORDER BY d.pool
        ON CONFLICT (pool) DO UPDATE SET sequence = -1 -- Somebody else began the pool at this moment.
        RETURNING k.pool, k.quantity, k.value, k.sequence
    )
    SELECT s.pool INTO wrong FROM (SELECT * FROM u UNION ALL SELECT * FROM i) s
    WHERE (s.pool, s.sequence, s.quantity, s.value) NOT IN (
        SELECT n.pool, n.sequence, n.quantity_after, n.value_after FROM new_rows n)
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

ALTER TABLE stock_move DROP CONSTRAINT IF EXISTS stock_move_pool_fkey, DROP CONSTRAINT IF EXISTS stock_move_bin_fkey;
DROP TRIGGER IF EXISTS millrace_kept ON stock_move;
CREATE TRIGGER millrace_kept AFTER INSERT ON stock_move REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_stock_move();
DROP TRIGGER IF EXISTS millrace_kept ON stock_draw;
CREATE TRIGGER millrace_kept AFTER INSERT ON stock_draw REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION millrace_stock_draw();
