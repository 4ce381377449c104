-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Serial numbers that are in stock somewhere, whoever owns them.
-- name: serials_on_hand
SELECT l.id
FROM lot l
JOIN item i ON i.id = l.item AND i.tracking = 'serial'
WHERE l.id IN each(:lots)
  AND EXISTS (SELECT 1 FROM pool p JOIN stock_place s ON s.pool = p.id AND s.lot = l.id AND s.quantity > 0 WHERE p.item = l.item)
