-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: event_to_reverse
SELECT e.id, e.command, e.name, e.entity, e.plant, e.day, e.correlation, e.reverses, e.entered,
       (SELECT r.id FROM event r WHERE r.reverses = e.id) AS reversed_by
FROM event e WHERE e.id = :event

-- name: event_of_chain
SELECT e.id, e.name, '' AS why, e.entered FROM event e
WHERE e.id = :event AND +e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM event x WHERE x.reverses = e.id)

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

-- The plus before "reverses" keeps SQLite from beginning with all the events that reverse nothing, which are nearly all.

-- What stands in the way. In all that follows, "taken" are events that will have been taken back by then, so they stand
-- in nobody's way, and stock is what it will be without them.

-- Later events, not taken back themselves: on documents that this event moved to a state, or that later moved a document
-- of this event to a state, or that cleared open items which this event opened, or that reported on the same work order.
-- What rests on a document or an open item that the event made is later whatever the clocks of two machines say.
-- name: resting_on_documents
WITH origin AS (SELECT id, entered FROM event WHERE id = :event),
resting AS (
    SELECT ed.event, 'document' AS why, CASE WHEN mine.from_state = '' THEN 1 ELSE 0 END AS surely
    FROM state_entry mine
    JOIN event_document ed ON ed.document = mine.document
    WHERE mine.event = :event
    UNION
    SELECT s.event, 'state', 0 FROM state_entry s
    WHERE s.document IN (SELECT document FROM event_document WHERE event = :event)
    UNION
    SELECT i.event, 'open_item', 1 FROM open_item_entry i
    WHERE i.open_item IN (SELECT id FROM open_item WHERE event = :event)
    UNION
    SELECT p.event, 'progress', 0 FROM progress_entry mine
    JOIN document d ON d.id = mine.document AND d.kind = 'work_order'
    JOIN event_document ed ON ed.document = mine.document
    JOIN progress_entry p ON p.event = ed.event AND p.document = mine.document AND p.measure = 'good'
    WHERE mine.event = :event AND mine.measure = 'good'
)
SELECT e.id, e.name, MIN(r.why) AS why, e.entered
FROM resting r
JOIN event e ON e.id = r.event
CROSS JOIN origin o
WHERE e.id <> o.id AND (r.surely = 1 OR e.entered > o.entered OR (e.entered = o.entered AND e.id > o.id))
  AND +e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM event x WHERE x.reverses = e.id) AND NOT (e.id IN each(:taken))
GROUP BY e.id, e.name, e.entered

-- name: stock_short_after_reversal
WITH mine AS (
    SELECT pool, bin, COALESCE(lot, 0) AS lot, status, COALESCE(owner, 0) AS owner, CAST(SUM(quantity) AS BIGINT) AS quantity
    FROM stock_move WHERE event = :event GROUP BY pool, bin, COALESCE(lot, 0), status, COALESCE(owner, 0)
), back AS (
    SELECT pool, bin, COALESCE(lot, 0) AS lot, status, COALESCE(owner, 0) AS owner, CAST(SUM(quantity) AS BIGINT) AS quantity
    FROM stock_move WHERE event IN each(:taken) GROUP BY pool, bin, COALESCE(lot, 0), status, COALESCE(owner, 0)
)
SELECT mine.pool, mine.bin, mine.lot, mine.status, mine.owner,
       mine.quantity - COALESCE(p.quantity, 0) + COALESCE(back.quantity, 0) AS missing
FROM mine
JOIN bin b ON b.id = mine.bin AND b.allows_negative = 0
LEFT JOIN stock_place p ON p.pool = mine.pool AND p.bin = mine.bin AND p.lot = mine.lot AND p.status = mine.status AND p.owner = mine.owner
LEFT JOIN back ON back.pool = mine.pool AND back.bin = mine.bin AND back.lot = mine.lot AND back.status = mine.status AND back.owner = mine.owner
WHERE mine.quantity > 0 AND mine.quantity > COALESCE(p.quantity, 0) - COALESCE(back.quantity, 0)

-- name: takers_from_place
SELECT e.id, e.name, e.entered, CAST(-SUM(m.quantity) AS BIGINT) AS quantity
FROM stock_move m
JOIN event e ON e.id = m.event
WHERE m.pool = :pool AND m.bin = :bin AND COALESCE(m.lot, 0) = :lot AND m.status = :status AND COALESCE(m.owner, 0) = :owner AND m.quantity < 0
  AND m.sequence > (SELECT MIN(o.sequence) FROM stock_move o WHERE o.event = :event AND o.pool = :pool)
  AND e.id <> :event AND +e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM event x WHERE x.reverses = e.id) AND NOT (e.id IN each(:taken))
GROUP BY e.id, e.name, e.entered
ORDER BY MAX(m.sequence) DESC

-- What drew on layers that this event made, and what filled shortfalls that it left. Where the event gave a layer of
-- another one more value, and the layer is empty by now, that value has gone with what was drawn since.
-- name: takers_from_layers
SELECT e.id, e.name, 'layer' AS why, e.entered
FROM (
    SELECT d.event FROM stock_move m JOIN stock_draw d ON d.source = m.id WHERE m.event = :event
    UNION
    SELECT d.event FROM stock_move m JOIN stock_draw d ON d.move = m.id WHERE m.event = :event
    UNION
    SELECT later.event
    FROM stock_draw worth
    JOIN stock_move mine ON mine.id = worth.move
    JOIN stock_layer l ON l.move = worth.source
    LEFT JOIN (SELECT source, CAST(SUM(quantity) AS BIGINT) AS quantity, CAST(SUM(value) AS BIGINT) AS value
               FROM stock_draw WHERE event IN each(:taken) GROUP BY source) back ON back.source = worth.source
    JOIN stock_draw later ON later.source = worth.source AND later.quantity > 0
    JOIN stock_move taking ON taking.id = later.move AND taking.pool = mine.pool AND taking.sequence > mine.sequence
    WHERE worth.event = :event AND worth.quantity = 0 AND worth.value <> 0
      AND (l.quantity + COALESCE(back.quantity, 0) = 0 OR l.value + COALESCE(back.value, 0) + worth.value < 0)
) AS taker
JOIN event e ON e.id = taker.event
WHERE e.id <> :event AND +e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM event x WHERE x.reverses = e.id) AND NOT (e.id IN each(:taken))

-- At average cost a receipt is mixed with what was there. Where taking its value out again would leave an impossible
-- pool (value without quantity, or below zero), what was issued since has to come back first. A late cost is such a
-- receipt, of value alone, and where nothing was issued it is later ones that stand in the way.
-- name: takers_from_average_pools
WITH mine AS (
    SELECT m.pool, CAST(SUM(m.quantity) AS BIGINT) AS quantity, CAST(SUM(m.value) AS BIGINT) AS value, MIN(m.sequence) AS sequence
    FROM stock_move m WHERE m.event = :event AND m.owner IS NULL GROUP BY m.pool
), back AS (
    SELECT m.pool, CAST(SUM(m.quantity) AS BIGINT) AS quantity, CAST(SUM(m.value) AS BIGINT) AS value
    FROM stock_move m WHERE m.event IN each(:taken) AND m.owner IS NULL GROUP BY m.pool
), afterwards AS (
    SELECT mine.pool, mine.sequence, s.quantity - COALESCE(back.quantity, 0) - mine.quantity AS quantity,
           s.value - COALESCE(back.value, 0) - mine.value AS value
    FROM mine
    JOIN pool p ON p.id = mine.pool AND p.method IN ('average', 'actual')
    JOIN pool_sum s ON s.pool = mine.pool
    LEFT JOIN back ON back.pool = mine.pool
    WHERE mine.quantity > 0 OR (mine.quantity = 0 AND mine.value <> 0)
)
SELECT e.id, e.name, 'stock' AS why, e.entered
FROM afterwards a
JOIN stock_move m ON m.pool = a.pool AND m.sequence > a.sequence AND m.owner IS NULL
    AND (m.quantity < 0 OR (m.quantity = 0 AND m.value <> 0 AND NOT EXISTS (
        SELECT 1 FROM stock_move o
        WHERE o.pool = a.pool AND o.sequence > a.sequence AND o.quantity < 0 AND o.owner IS NULL AND o.reverses IS NULL
          AND o.event <> :event AND NOT o.event IN each(:taken) AND NOT EXISTS (SELECT 1 FROM event x WHERE x.reverses = o.event))))
JOIN event e ON e.id = m.event
WHERE (a.quantity < 0 OR a.value < 0 OR (a.quantity = 0 AND a.value <> 0))
  AND e.id <> :event AND +e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM event x WHERE x.reverses = e.id) AND NOT (e.id IN each(:taken))
GROUP BY e.id, e.name, e.entered

-- Output took its cost from what had gone into the order. Where taking that back would leave less than nothing in work in
-- process, the output has to come back first; not so where it was output that the event brought its late cost.
-- name: takers_from_work_in_process
WITH mine AS (
    SELECT work_order, SUM(amount) AS amount FROM wip_entry WHERE event = :event GROUP BY work_order
), short AS (
    SELECT m.work_order FROM mine m
    JOIN wip_sum s ON s.work_order = m.work_order
    WHERE m.amount > 0
    GROUP BY m.work_order, m.amount
    HAVING SUM(s.debit - s.credit) - COALESCE((SELECT SUM(t.amount) FROM wip_entry t WHERE t.work_order = m.work_order AND t.event IN each(:taken)), 0) < m.amount
)
SELECT e.id, e.name, 'work_in_process' AS why, e.entered
FROM short
JOIN wip_entry w ON w.work_order = short.work_order AND w.amount < 0
JOIN event e ON e.id = w.event
WHERE e.id <> :event AND e.entered >= (SELECT o.entered FROM event o WHERE o.id = :event)
  AND NOT EXISTS (SELECT 1 FROM late_cost_share s JOIN stock_move m ON m.id = s.move WHERE s.event = :event AND m.event = e.id)
  AND NOT e.id IN each(:taken) AND +e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM event x WHERE x.reverses = e.id)
GROUP BY e.id, e.name, e.entered

-- Goods that came in with this event have been given late costs since, which would be left without their goods.
-- name: bearers_of_late_costs
SELECT e.id, e.name, 'late_cost' AS why, e.entered
FROM stock_move mine
JOIN late_cost_share s ON s.move = mine.id
JOIN event e ON e.id = s.event
WHERE mine.event = :event AND mine.quantity > 0 AND s.kind IN ('cause', 'arrival', 'output')
  AND e.id <> :event AND NOT e.id IN each(:taken) AND +e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM event x WHERE x.reverses = e.id)
GROUP BY e.id, e.name, e.entered
