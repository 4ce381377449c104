-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: pools
SELECT pl.code AS plant, i.code AS item, COALESCE(l.code, '') AS lot, i.name, p.method, s.quantity, i.unit AS quantity_unit, s.value, e.currency AS value_currency, 0 AS unit_cost, p.id
FROM pool p
JOIN pool_sum s ON s.pool = p.id
JOIN item i ON i.id = p.item
JOIN plant pl ON pl.id = p.plant
JOIN legal_entity e ON e.id = p.entity
LEFT JOIN lot l ON l.id = p.lot
WHERE p.entity IN (SELECT id FROM visible_entity) AND p.plant IN (SELECT id FROM visible_plant)
    AND (s.quantity <> 0 OR p.lot IS NULL)
    AND (CAST(:item AS BIGINT) IS NULL OR p.item = :item)
    AND (CAST(:plant AS BIGINT) IS NULL OR p.plant = :plant)
