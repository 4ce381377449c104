-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Where goods went, in sets: each statement is asked once for each level of receipts.

-- What may get value is locked before it is read.
-- name: lock_orders_of_trail
SELECT id FROM document WHERE id IN each(:documents) ORDER BY id FOR NO KEY UPDATE

-- name: lock_pools_of_trail
SELECT p.id FROM pool p WHERE p.id IN (SELECT pool FROM stock_move WHERE id IN each(:moves)) ORDER BY p.id FOR UPDATE OF p

-- name: receipts_of_trail
SELECT m.id AS move, m.pool, m.sequence, m.quantity, m.layer, m.bin, m.lot, p.item, p.plant, p.method
FROM stock_move m
JOIN pool p ON p.id = m.pool
WHERE m.id IN each(:moves)
ORDER BY m.pool, m.sequence

-- Issues from pools at average after the first of these receipts, with what they took of what was there.
-- name: takings_of_trail
SELECT m.id AS move, m.event, m.kind, m.plant, m.item, m.lot, m.document, m.line, -m.quantity AS quantity,
       m.pool, m.sequence, d.quantity AS taken, m.quantity_after - m.quantity AS before
FROM (SELECT pool, MIN(sequence) AS sequence FROM stock_move WHERE id IN each(:moves) GROUP BY pool) s
JOIN stock_move m ON m.pool = s.pool AND m.sequence > s.sequence AND m.quantity < 0
JOIN stock_draw d ON d.move = m.id AND d.source IS NULL AND d.open = 0 AND d.quantity > 0
ORDER BY m.pool, m.sequence

-- Issues from these pools that were taken back.
-- name: takings_taken_back
SELECT m.reverses AS issue, m.id AS receipt, m.quantity
FROM (SELECT pool, MIN(sequence) AS sequence FROM stock_move WHERE id IN each(:moves) GROUP BY pool) s
JOIN stock_move m ON m.pool = s.pool AND m.sequence > s.sequence AND m.quantity > 0 AND m.reverses IS NOT NULL
ORDER BY m.id

-- What drew on these receipts themselves.
-- name: draws_of_trail
SELECT m.id AS move, m.event, m.kind, m.plant, m.item, m.lot, m.document, m.line, -m.quantity AS quantity,
       d.source, CAST(SUM(d.quantity) AS BIGINT) AS taken
FROM stock_draw d
JOIN stock_move m ON m.id = d.move
WHERE d.source IN each(:moves) AND d.quantity <> 0
GROUP BY m.id, m.event, m.kind, m.plant, m.item, m.lot, m.document, m.line, m.quantity, d.source
HAVING SUM(d.quantity) > 0
ORDER BY d.source, m.id

-- name: issues_of_trail
SELECT m.id AS move, m.event, m.kind, m.plant, m.item, m.lot, m.document, m.line, -m.quantity AS quantity
FROM stock_move m
WHERE m.id IN each(:moves)

-- name: orders_of_trail
SELECT w.id AS document, w.plant, w.item, i.category, s.state
FROM work_order w
JOIN item i ON i.id = w.item
JOIN document_state s ON s.document = w.id
WHERE w.id IN each(:documents)

-- name: outputs_of_trail
SELECT m.document, m.event, m.id AS move, m.quantity, m.value, p.method,
       CASE WHEN EXISTS (SELECT 1 FROM stock_move r WHERE r.line = m.line AND r.reverses = m.id) THEN 1 ELSE 0 END AS undone
FROM stock_move m
JOIN pool p ON p.id = m.pool
WHERE m.line IN each(:documents) AND m.document = m.line AND m.kind = 'completion' AND m.reverses IS NULL
ORDER BY m.document, m.id

-- What each event put into an order, and what its completion took out. Closing takes what is left and opening gives it back.
-- name: passages_of_trail
SELECT w.work_order AS document, w.event, e.reverses,
       CAST(SUM(CASE WHEN w.kind = 'completion' THEN 0 ELSE w.amount END) AS BIGINT) AS spent,
       CAST(-SUM(CASE WHEN w.kind = 'completion' THEN w.amount ELSE 0 END) AS BIGINT) AS taken
FROM wip_entry w
JOIN event e ON e.id = w.event
WHERE w.work_order IN each(:documents) AND w.kind <> 'close'
GROUP BY w.work_order, w.event, e.reverses, e.entered
ORDER BY w.work_order, e.entered, w.event

-- Material that came back from an order to stock, and all that went the other way for the same line.
-- name: lines_with_returns
SELECT DISTINCT line FROM stock_move WHERE line IN each(:lines) AND kind = 'return' AND reverses IS NULL

-- name: material_of_lines
SELECT m.line, m.id AS move, m.item, m.lot, m.quantity
FROM stock_move m
WHERE m.line IN each(:lines) AND m.kind IN ('issue', 'return') AND m.reverses IS NULL
  AND NOT EXISTS (SELECT 1 FROM stock_move r WHERE r.line = m.line AND r.reverses = m.id)
ORDER BY m.id

-- What arrived of goods that were shipped: in another plant, or again from the customer.
-- name: arrivals_of_lines
SELECT m.line, m.id AS move, m.quantity
FROM stock_move m
WHERE m.line IN each(:lines) AND m.kind = 'transfer_in' AND m.reverses IS NULL
  AND NOT EXISTS (SELECT 1 FROM stock_move r WHERE r.line = m.line AND r.reverses = m.id)
UNION ALL
SELECT l.source_line, m.id, m.quantity
FROM document_line l
JOIN stock_move m ON m.line = l.id AND m.kind = 'customer_return' AND m.reverses IS NULL
WHERE l.source_line IN each(:lines)
  AND NOT EXISTS (SELECT 1 FROM stock_move r WHERE r.line = m.line AND r.reverses = m.id)
ORDER BY 2

-- The order's lines that lines of shipments are of.
-- name: origins_of_lines
SELECT l.id AS line, o.id AS origin, o.document
FROM document_line l
JOIN document_line o ON o.id = l.source_line
WHERE l.id IN each(:lines)

-- name: transit_of_documents
SELECT o.line, o.id AS open_item, o.entity, o.account, s.quantity
FROM open_item o
JOIN open_item_sum s ON s.open_item = o.id
WHERE o.document IN each(:documents) AND o.kind = 'transit' AND s.quantity > 0

-- What events posted against stock, beside what is explained by a sub-ledger.
-- name: books_of_trail
SELECT l.event, l.item, l.role, l.account, l.plant, l.cost_centre, l.document, l.partner, l.reason, l.amount
FROM journal_line l
JOIN account a ON a.id = l.account AND a.control = ''
WHERE l.event IN each(:events) AND l.amount > 0
ORDER BY l.event, l.amount DESC, l.id
