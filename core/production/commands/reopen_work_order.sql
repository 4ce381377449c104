-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: last_closing
SELECT MAX(event) FROM state_entry WHERE document = :document AND to_state = 'closed'

-- name: closing_wip
SELECT id, event, entity, work_order, element, account, amount, kind, operation, component, item, quantity, standard_amount, person, reason, day
FROM wip_entry
WHERE event = :event
ORDER BY id

-- name: closing_variances
SELECT id, event, entity, kind, amount, document, item, operation, work_centre, reason, person, day
FROM variance
WHERE event = :event
ORDER BY id

-- name: closing_journal
SELECT id, journal, event, entity, period, day, account, amount, currency, foreign_amount, role, plant, cost_centre, item, document, partner, reason
FROM journal_line
WHERE event = :event
ORDER BY id

-- name: closing_moves
SELECT id, event, entity, plant, pool, sequence, item, lot, bin, status, owner, quantity, value, account, quantity_after, value_after,
       layer, kind, day, document, line, reverses
FROM stock_move
WHERE event = :event
ORDER BY id

-- name: closing_draws
SELECT id, event, move, source, pool, quantity, value, open
FROM stock_draw
WHERE event = :event
ORDER BY id

-- What the closing's late costs went to beside stock. Other orders have to be open still, goods in transit still on their way.
-- name: lock_closing_bearers
SELECT d.id FROM document d
WHERE d.id IN (SELECT work_order FROM wip_entry WHERE event = :event) OR d.id IN (
    SELECT o.document FROM open_item_entry e JOIN open_item o ON o.id = e.open_item WHERE e.event = :event)
ORDER BY d.id FOR NO KEY UPDATE

-- name: closing_bearers_gone
SELECT (SELECT COUNT(*) FROM wip_entry w JOIN document_state s ON s.document = w.work_order
        WHERE w.event = :event AND w.kind = 'late_cost' AND s.state <> 'released')
     + (SELECT COUNT(*) FROM open_item_entry e JOIN open_item_sum s ON s.open_item = e.open_item
        WHERE e.event = :event AND s.quantity = 0)

-- name: closing_shares
SELECT id, event, entity, level, kind, move, pool, item, document, amount FROM late_cost_share WHERE event = :event ORDER BY id

-- name: closing_progress
SELECT id, event, document, line, measure, quantity, amount FROM progress_entry WHERE event = :event AND measure = 'shipped' ORDER BY id

-- name: closing_open_items
SELECT id, event, open_item, entity, account, amount, foreign_amount, quantity FROM open_item_entry WHERE event = :event ORDER BY id
