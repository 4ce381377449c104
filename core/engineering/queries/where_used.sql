-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: where_used
WITH RECURSIVE used (path, level, component, structure, item, line, quantity, per) AS (
    SELECT CAST(1000000000000000 + l.id AS TEXT), 1, l.component, s.id, s.item, l.line, l.quantity, s.quantity
    FROM structure_line l
    JOIN structure s ON s.id = l.structure AND s.state = :state
    WHERE l.component = :item
    UNION ALL
    SELECT u.path || '.' || CAST(1000000000000000 + l.id AS TEXT), u.level + 1, l.component, s.id, s.item, l.line, l.quantity, s.quantity
    FROM used u
    JOIN structure_line l ON l.component = u.item
    JOIN structure s ON s.id = l.structure AND s.state = :state
    WHERE u.level < 50
)
SELECT u.path, u.level, c.code AS component, i.code AS item, i.name, s.revision, COALESCE(p.code, '') AS plant, u.line, u.quantity, c.unit AS quantity_unit,
    u.per, i.unit AS per_unit, s.first_day, s.id AS structure
FROM used u
JOIN structure s ON s.id = u.structure
JOIN item i ON i.id = u.item
JOIN item c ON c.id = u.component
LEFT JOIN plant p ON p.id = s.plant
WHERE s.plant IS NULL OR s.plant IN (SELECT id FROM visible_plant)
