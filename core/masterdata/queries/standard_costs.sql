-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: standard_costs
SELECT i.code AS item, p.code AS plant, s.first_day, s.cost, s.material, s.setup, s.labour, s.machine, s.overhead, s.subcontract, e.currency, s.id
FROM standard_cost s
JOIN item i ON i.id = s.item
JOIN plant p ON p.id = s.plant
JOIN legal_entity e ON e.id = p.entity
WHERE s.plant IN (SELECT id FROM visible_plant)
    AND (CAST(:item AS BIGINT) IS NULL OR s.item = :item)
    AND (CAST(:plant AS BIGINT) IS NULL OR s.plant = :plant)
