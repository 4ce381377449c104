-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Locked before anything about them is read, in one stable order. A pool of each item is among them whatever the lot, so
-- that those who reserve an item wait for each other. Each kind is found by an index of its own, however many lots there were.
-- name: lock_pools
SELECT p.id, p.item, p.plant, COALESCE(p.lot, 0) AS lot, p.method
FROM pool p
WHERE p.id IN (
    SELECT n.id FROM pool n WHERE n.item IN each(:items) AND n.plant IN each(:plants) AND n.lot IS NULL
    UNION ALL
    SELECT l.id FROM pool l WHERE l.item IN each(:items) AND l.plant IN each(:plants) AND l.lot IN each(:lots)
    UNION ALL
    SELECT (SELECT MIN(f.id) FROM pool f WHERE f.plant = w.id AND f.item = i.id)
    FROM item i
    JOIN plant w ON w.id IN each(:plants)
    WHERE i.id IN each(:items)
)
ORDER BY p.id
FOR UPDATE OF p

-- What the items are, and what they cost at standard today. The standard is found by its whole key, because PostgreSQL
-- reads all standards where it is found by an id that a subquery answers.
-- name: stock_items
SELECT i.id AS item, i.code, i.unit, i.category, i.tracking, i.supply, p.id AS plant, p.entity, e.currency,
       COALESCE(c.method, r.method, 'average') AS method, COALESCE(c.output, r.output, 'share') AS output,
       s.id AS standard, s.cost, s.material, s.setup, s.labour, s.machine, s.overhead, s.subcontract
FROM item i
JOIN plant p ON p.id IN each(:plants)
JOIN legal_entity e ON e.id = p.entity
LEFT JOIN costing_policy c ON c.plant = p.id AND c.category = i.category
LEFT JOIN costing_policy r ON r.plant = p.id AND r.category IS NULL
LEFT JOIN standard_cost s ON s.item = i.id AND s.plant = p.id AND s.first_day = (
    SELECT MAX(x.first_day) FROM standard_cost x WHERE x.item = i.id AND x.plant = p.id AND x.first_day <= :today)
WHERE i.id IN each(:items)

-- name: pool_sums
SELECT s.pool, s.quantity, s.value, s.sequence, m.day AS last_day, m.bin AS last_bin
FROM pool_sum s
JOIN stock_move m ON m.pool = s.pool AND m.sequence = s.sequence
WHERE s.pool IN each(:pools)

-- Where goods of these pools lie that have no lot, or one of these.
-- name: pool_places
SELECT s.pool, s.bin, s.lot, s.status, s.owner, s.quantity, b.allows_negative
FROM stock_place s
JOIN bin b ON b.id = s.bin
WHERE s.pool IN each(:pools) AND s.lot IN each(:lots) AND s.occupied = 1

-- name: negative_bins
SELECT id FROM bin WHERE plant IN each(:plants) AND allows_negative = 1 ORDER BY id

-- name: availability_of_items
SELECT a.item, a.plant, CAST(SUM(a.available) AS BIGINT) AS available, CAST(SUM(a.reserved) AS BIGINT) AS reserved
FROM (
    SELECT p.item, p.plant, s.quantity AS available, 0 AS reserved
    FROM pool p
    JOIN stock_place s ON s.pool = p.id AND s.occupied = 1 AND s.status = 'available' AND s.owner = 0
    WHERE p.item IN each(:items) AND p.plant IN each(:plants)
    UNION ALL
    SELECT r.item, r.plant, 0, r.quantity
    FROM reservation r
    WHERE r.item IN each(:items) AND r.plant IN each(:plants) AND r.quantity <> 0
) AS a
GROUP BY a.item, a.plant

-- name: pool_layers
SELECT l.pool, l.move, l.quantity, l.value
FROM stock_layer l
WHERE l.pool IN each(:pools) AND l.quantity <> 0
ORDER BY l.pool, l.sequence

-- Shortfalls that no receipt has filled, in the order they were issued.
-- name: pool_shortfalls
SELECT d.pool, d.move, CAST(SUM(d.quantity) AS BIGINT) AS quantity, CAST(SUM(d.value) AS BIGINT) AS value
FROM stock_draw d
JOIN stock_move m ON m.id = d.move
WHERE d.pool IN each(:pools) AND d.open = 1
GROUP BY d.pool, d.move, m.sequence
HAVING SUM(d.quantity) <> 0
ORDER BY d.pool, m.sequence

-- What a shortfall of a pool is issued at that has nothing left: what it was worth when there last was stock.
-- name: last_values
SELECT m.pool, m.id AS move, m.quantity_after AS quantity, m.value_after AS value
FROM pool p
JOIN stock_move m ON m.pool = p.id
    AND m.sequence = (SELECT x.sequence FROM stock_move x WHERE x.pool = p.id AND x.quantity_after > 0 ORDER BY x.sequence DESC LIMIT 1)
WHERE p.id IN each(:pools)

-- The same under FIFO: the last draw on the newest layer. The latest move that drew on it comes first.
-- name: last_draws
SELECT n.pool, d.move, CAST(SUM(d.quantity) AS BIGINT) AS quantity, CAST(SUM(d.value) AS BIGINT) AS value
FROM stock_move n
JOIN stock_draw d ON d.source = n.id
JOIN stock_move m ON m.id = d.move
WHERE n.pool IN each(:pools)
    AND n.sequence = (SELECT x.sequence FROM stock_move x WHERE x.pool = n.pool AND x.layer = 1 ORDER BY x.sequence DESC LIMIT 1)
GROUP BY n.pool, d.move, m.sequence
HAVING SUM(d.quantity) > 0
ORDER BY n.pool, m.sequence DESC
