-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What must agree in stock beside the kept sums; each statement returns what does not: subject and detail. For verify.

-- What a pool owes is what has been issued from it that nobody has received: without a standard, its open draws.
-- name: tie_out_shortfalls
SELECT 'pool ' || p.id AS subject,
       'owes ' || COALESCE(o.quantity, 0) || ' worth ' || COALESCE(o.value, 0) || ', has ' || s.quantity || ' worth ' || s.value AS detail
FROM pool p
JOIN pool_sum s ON s.pool = p.id
LEFT JOIN (SELECT pool, CAST(SUM(quantity) AS BIGINT) AS quantity, CAST(SUM(value) AS BIGINT) AS value
           FROM stock_draw WHERE open = 1 GROUP BY pool) o ON o.pool = p.id
WHERE p.method <> 'standard'
    AND (COALESCE(o.quantity, 0) <> CASE WHEN s.quantity < 0 THEN -s.quantity ELSE 0 END
         OR COALESCE(o.value, 0) <> CASE WHEN s.quantity < 0 THEN -s.value ELSE 0 END)

-- What an issue took is what its draws say, less what was taken back of it.
-- name: tie_out_draws
SELECT 'stock move ' || m.id AS subject, 'drew ' || d.quantity || ' worth ' || d.value || ', moved ' || m.quantity || ' worth ' || m.value AS detail
FROM (SELECT move, CAST(SUM(quantity) AS BIGINT) AS quantity, CAST(SUM(value) AS BIGINT) AS value FROM stock_draw GROUP BY move) d
JOIN stock_move m ON m.id = d.move
LEFT JOIN (SELECT reverses, CAST(SUM(quantity) AS BIGINT) AS quantity, CAST(SUM(value) AS BIGINT) AS value
           FROM stock_move WHERE reverses IS NOT NULL GROUP BY reverses) r ON r.reverses = m.id
WHERE d.quantity <> -m.quantity - COALESCE(r.quantity, 0) OR d.value <> -m.value - COALESCE(r.value, 0)

-- Goods of ours that left a pool without saying where from.
-- name: tie_out_undrawn
SELECT 'stock move ' || m.id AS subject, 'took ' || m.quantity || ' worth ' || m.value || ' from nowhere' AS detail
FROM stock_move m
WHERE m.value < 0 AND m.quantity < 0 AND m.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM stock_draw d WHERE d.move = m.id)
