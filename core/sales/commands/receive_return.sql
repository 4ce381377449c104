-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: moves_of_shipment_lines
SELECT line, item, lot, -quantity AS quantity, -value AS value
FROM stock_move
WHERE line IN each(:lines) AND kind = 'shipment' AND reverses IS NULL
ORDER BY id
