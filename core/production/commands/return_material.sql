-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What went between stock and some lines of an order, oldest first, as an issue sees it. What was reversed, and the
-- reversals, never happened.
-- name: issues_of_lines
SELECT m.line, m.item, m.lot, -m.quantity AS quantity, -m.value AS value
FROM stock_move m
WHERE m.line IN each(:lines) AND m.document = :document AND m.kind IN ('issue', 'return') AND m.reverses IS NULL
  AND NOT EXISTS (SELECT 1 FROM stock_move r WHERE r.line = m.line AND r.reverses = m.id)
ORDER BY m.id
