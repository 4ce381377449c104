-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: moves_of_receipt_lines
SELECT id, line, item, plant, lot, bin, status, quantity
FROM stock_move
WHERE line IN each(:lines) AND kind = 'receipt' AND reverses IS NULL
ORDER BY id
