-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: event_to_reverse
SELECT e.id, e.command, e.name, e.entity, e.plant, e.day, e.correlation, e.reverses, e.entered,
       (SELECT r.id FROM event r WHERE r.reverses = e.id) AS reversed_by
FROM event e WHERE e.id = :event

-- name: lock_documents_of_event
SELECT d.id FROM document d
WHERE d.id IN (SELECT document FROM event_document WHERE event = :event)
ORDER BY d.id FOR UPDATE

-- name: lock_pools_of_event
SELECT p.id FROM pool p WHERE p.id IN (SELECT pool FROM stock_move WHERE event = :event) ORDER BY p.id FOR UPDATE

-- name: pools_of_event
SELECT p.id, p.method, p.item, p.plant, s.quantity, s.value, s.sequence,
       COALESCE((SELECT c.cost FROM standard_cost c WHERE c.item = p.item AND c.plant = p.plant AND c.first_day <= :day
                 ORDER BY c.first_day DESC, c.id DESC LIMIT 1), 0) AS standard_cost
FROM pool p JOIN pool_sum s ON s.pool = p.id
WHERE p.id IN (SELECT pool FROM stock_move WHERE event = :event)
ORDER BY p.id

-- name: journal_of_event
SELECT kind, text FROM journal WHERE event = :event ORDER BY id LIMIT 1

-- Later events, not taken back themselves: on documents that this event moved to a state, or that later moved a document
-- of this event to a state, or that cleared open items which this event opened, or that reported on the same work order.
-- name: resting_on_documents
WITH origin AS (SELECT id, entered FROM event WHERE id = :event),
resting AS (
    SELECT ed.event, 'document' AS why FROM event_document ed
    WHERE ed.document IN (SELECT document FROM state_entry WHERE event = :event)
    UNION
    SELECT s.event, 'state' FROM state_entry s
    WHERE s.document IN (SELECT document FROM event_document WHERE event = :event)
    UNION
    SELECT i.event, 'open_item' FROM open_item_entry i
    WHERE i.open_item IN (SELECT id FROM open_item WHERE event = :event)
    UNION
    SELECT p.event, 'progress' FROM progress_entry p
    JOIN progress_entry mine ON mine.event = :event AND mine.document = p.document AND mine.measure = 'good' AND p.measure = 'good'
    JOIN document d ON d.id = p.document AND d.kind = 'work_order'
)
SELECT e.id, e.name, MIN(r.why) AS why, e.entered
FROM resting r
JOIN event e ON e.id = r.event
CROSS JOIN origin o
WHERE e.id <> o.id AND e.entered >= o.entered AND e.reverses IS NULL
  AND NOT EXISTS (SELECT 1 FROM event x WHERE x.reverses = e.id)
GROUP BY e.id, e.name, e.entered

-- name: stock_short_after_reversal
SELECT m.pool, m.bin, COALESCE(m.lot, 0) AS lot, m.status, CAST(SUM(m.quantity) AS BIGINT) - COALESCE(MAX(p.quantity), 0) AS missing
FROM stock_move m
JOIN bin b ON b.id = m.bin AND b.allows_negative = 0
LEFT JOIN stock_place p ON p.pool = m.pool AND p.bin = m.bin AND p.lot = COALESCE(m.lot, 0) AND p.status = m.status AND p.owner = COALESCE(m.owner, 0)
WHERE m.event = :event
GROUP BY m.pool, m.bin, COALESCE(m.lot, 0), m.status, COALESCE(m.owner, 0)
HAVING SUM(m.quantity) > 0 AND SUM(m.quantity) > COALESCE(MAX(p.quantity), 0)

-- name: takers_from_place
SELECT e.id, e.name, e.entered, CAST(-SUM(m.quantity) AS BIGINT) AS quantity
FROM stock_move m
JOIN event e ON e.id = m.event
WHERE m.pool = :pool AND m.bin = :bin AND COALESCE(m.lot, 0) = :lot AND m.status = :status AND m.quantity < 0
  AND m.sequence > (SELECT MIN(o.sequence) FROM stock_move o WHERE o.event = :event AND o.pool = :pool)
  AND e.id <> :event AND e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM event x WHERE x.reverses = e.id)
GROUP BY e.id, e.name, e.entered
ORDER BY MAX(m.sequence) DESC

-- What drew on layers that this event made, and what filled shortfalls that it left.
-- name: takers_from_layers
SELECT e.id, e.name, 'layer' AS why, e.entered
FROM (
    SELECT d.event FROM stock_move m JOIN stock_draw d ON d.source = m.id WHERE m.event = :event
    UNION
    SELECT d.event FROM stock_move m JOIN stock_draw d ON d.move = m.id WHERE m.event = :event
) AS taker
JOIN event e ON e.id = taker.event
WHERE e.id <> :event AND e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM event x WHERE x.reverses = e.id)

-- At average cost a receipt is mixed with what was there. Where taking its value out again would leave an impossible
-- pool (value without quantity, or below zero), what was issued since has to come back first.
-- name: takers_from_average_pools
WITH mine AS (
    SELECT m.pool, SUM(m.quantity) AS quantity, SUM(m.value) AS value, MIN(m.sequence) AS sequence
    FROM stock_move m WHERE m.event = :event AND m.owner IS NULL GROUP BY m.pool
), impossible AS (
    SELECT mine.pool, mine.sequence FROM mine
    JOIN pool p ON p.id = mine.pool AND p.method IN ('average', 'actual')
    JOIN pool_sum s ON s.pool = mine.pool
    WHERE mine.quantity > 0
      AND (s.quantity - mine.quantity < 0 OR s.value - mine.value < 0 OR (s.quantity = mine.quantity AND s.value <> mine.value))
)
SELECT e.id, e.name, 'stock' AS why, e.entered
FROM impossible i
JOIN stock_move m ON m.pool = i.pool AND m.sequence > i.sequence AND m.quantity < 0 AND m.owner IS NULL
JOIN event e ON e.id = m.event
WHERE e.id <> :event AND e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM event x WHERE x.reverses = e.id)
GROUP BY e.id, e.name, e.entered
