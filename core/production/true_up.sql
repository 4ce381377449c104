-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: outputs_of_order
SELECT m.id AS move, m.quantity, m.value
FROM stock_move m
WHERE m.line = :order AND m.document = :order AND m.kind = 'completion' AND m.reverses IS NULL
  AND NOT EXISTS (SELECT 1 FROM stock_move r WHERE r.line = m.line AND r.reverses = m.id)
ORDER BY m.id
