-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: structure_tree
WITH RECURSIVE tree (path, level, line, operation, component, quantity, per, per_item, scrap, backflush, below) AS (
    SELECT CAST(1000000 + l.line AS TEXT), 1, l.line, l.operation, l.component, l.quantity, s.quantity, s.item, l.scrap, l.backflush,
        (SELECT x.id FROM structure x
             WHERE x.item = l.component AND x.state = 'released' AND x.first_day <= :day AND (x.plant IS NULL OR x.plant = :plant)
             ORDER BY CASE WHEN x.plant IS NULL THEN 1 ELSE 0 END, x.first_day DESC
             LIMIT 1)
    FROM structure s
    JOIN structure_line l ON l.structure = s.id
    WHERE s.id = :structure AND (s.plant IS NULL OR s.plant IN (SELECT id FROM visible_plant))
    UNION ALL
    SELECT t.path || '.' || CAST(1000000 + l.line AS TEXT), t.level + 1, l.line, l.operation, l.component, l.quantity, s.quantity, s.item, l.scrap,
        l.backflush,
        (SELECT x.id FROM structure x
             WHERE x.item = l.component AND x.state = 'released' AND x.first_day <= :day AND (x.plant IS NULL OR x.plant = :plant)
             ORDER BY CASE WHEN x.plant IS NULL THEN 1 ELSE 0 END, x.first_day DESC
             LIMIT 1)
    FROM tree t
    JOIN structure s ON s.id = t.below
    JOIN structure_line l ON l.structure = s.id
    WHERE t.level < 50
)
SELECT t.path, t.level, t.line, t.operation, i.code AS component, i.name, i.supply, t.quantity, i.unit AS quantity_unit, t.per, p.unit AS per_unit,
    t.scrap AS scrap_millionths, t.backflush, COALESCE(b.revision, '') AS revision
FROM tree t
JOIN item i ON i.id = t.component
JOIN item p ON p.id = t.per_item
LEFT JOIN structure b ON b.id = t.below
