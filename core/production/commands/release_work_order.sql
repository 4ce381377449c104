-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What items are worth in a plant: of an emptied pool, what it last was worth.
-- name: costs_of_items
SELECT p.item,
       CAST(SUM(CASE WHEN s.quantity > 0 THEN s.quantity ELSE s.last_quantity END) AS BIGINT) AS quantity,
       CAST(SUM(CASE WHEN s.quantity > 0 THEN s.value ELSE s.last_value END) AS BIGINT) AS value
FROM pool p
JOIN pool_sum s ON s.pool = p.id
WHERE p.item IN each(:items) AND p.plant = :plant AND (s.quantity > 0 OR p.lot IS NULL)
GROUP BY p.item
