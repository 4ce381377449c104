-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: structures
SELECT i.code AS item, s.revision, COALESCE(p.code, '') AS plant, s.state, s.first_day, s.quantity, i.unit AS quantity_unit, s.standard_lot, i.unit AS standard_lot_unit,
    (SELECT COUNT(*) FROM structure_line l WHERE l.structure = s.id) AS lines,
    (SELECT COUNT(*) FROM structure_operation o WHERE o.structure = s.id) AS operations, s.id
FROM structure s
JOIN item i ON i.id = s.item
LEFT JOIN plant p ON p.id = s.plant
WHERE (s.plant IS NULL OR s.plant IN (SELECT id FROM visible_plant))
    AND (CAST(:item AS BIGINT) IS NULL OR s.item = :item)
    AND (CAST(:plant AS BIGINT) IS NULL OR s.plant IS NULL OR s.plant = :plant)
    AND (CAST(:state AS TEXT) IS NULL OR s.state = :state)
