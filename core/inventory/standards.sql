-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: standards_of_items
SELECT id, item, plant, first_day, cost, material, setup, labour, machine, overhead, subcontract, event
FROM standard_cost
WHERE item IN each(:items) AND plant = :plant
ORDER BY item, first_day

-- Stock at standard, and the standard that is in force today.
-- name: stock_at_standard
SELECT p.item, s.quantity, i.unit, s.value, e.currency, COALESCE(c.cost, 0) AS cost
FROM pool p
JOIN pool_sum s ON s.pool = p.id AND s.quantity <> 0
JOIN item i ON i.id = p.item
JOIN legal_entity e ON e.id = p.entity
LEFT JOIN standard_cost c ON c.item = p.item AND c.plant = p.plant AND c.first_day = (
    SELECT MAX(x.first_day) FROM standard_cost x WHERE x.item = p.item AND x.plant = p.plant AND x.first_day <= :today)
WHERE p.plant = :plant AND p.method = 'standard'
ORDER BY p.item
