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
