-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: stock_on_hand
SELECT pl.code AS plant, i.code AS item, i.name, b.code AS bin, COALESCE(l.code, '') AS lot, s.status, COALESCE(o.code, '') AS owner,
       s.quantity, i.unit AS quantity_unit, k.quantity AS pool_quantity, i.unit AS pool_quantity_unit,
       CASE WHEN s.owner = 0 THEN k.value ELSE 0 END AS value, e.currency AS value_currency, COALESCE(l.expires, '') AS expires
FROM stock_place s
JOIN pool p ON p.id = s.pool
JOIN pool_sum k ON k.pool = p.id
JOIN item i ON i.id = p.item
JOIN plant pl ON pl.id = p.plant
JOIN legal_entity e ON e.id = p.entity
JOIN bin b ON b.id = s.bin
LEFT JOIN lot l ON l.id = s.lot
LEFT JOIN partner o ON o.id = s.owner
WHERE s.occupied = 1
    AND p.entity IN (SELECT id FROM visible_entity) AND p.plant IN (SELECT id FROM visible_plant)
    AND (CAST(:item AS BIGINT) IS NULL OR p.item = :item)
    AND (CAST(:plant AS BIGINT) IS NULL OR p.plant = :plant)
    AND (CAST(:bin AS BIGINT) IS NULL OR s.bin = :bin)
    AND (CAST(:lot AS BIGINT) IS NULL OR s.lot = :lot)
    AND (CAST(:status AS TEXT) IS NULL OR s.status = :status)
