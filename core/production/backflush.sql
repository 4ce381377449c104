-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: lots_to_consume
SELECT DISTINCT p.item, s.lot
FROM pool p
JOIN stock_place s ON s.pool = p.id AND s.status = 'available' AND s.owner = 0 AND s.occupied = 1 AND s.quantity > 0 AND s.lot <> 0
WHERE p.item IN each(:items) AND p.plant = :plant
