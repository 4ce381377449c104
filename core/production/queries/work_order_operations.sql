-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: work_order_operations
SELECT o.number, c.code AS work_centre, o.text, COALESCE(g.quantity, 0) AS good, i.unit AS good_unit, COALESCE(b.quantity, 0) AS scrapped, i.unit AS scrapped_unit,
       COALESCE(a.quantity, 0) AS abnormal_scrap, i.unit AS abnormal_scrap_unit,
       o.setup_hours AS standard_setup, 'h' AS standard_setup_unit, COALESCE(u.quantity, 0) AS setup, 'h' AS setup_unit,
       o.labour_hours * ((COALESCE(g.quantity, 0) + COALESCE(b.quantity, 0) + COALESCE(a.quantity, 0)) / 1000) / 1000 AS standard_labour, 'h' AS standard_labour_unit, COALESCE(l.quantity, 0) AS labour, 'h' AS labour_unit,
       o.machine_hours * ((COALESCE(g.quantity, 0) + COALESCE(b.quantity, 0) + COALESCE(a.quantity, 0)) / 1000) / 1000 AS standard_machine, 'h' AS standard_machine_unit, COALESCE(m.quantity, 0) AS machine, 'h' AS machine_unit,
       o.id
FROM work_order_operation o
JOIN document d ON d.id = o.work_order
JOIN work_order w ON w.id = o.work_order
JOIN item i ON i.id = w.item
JOIN work_centre c ON c.id = o.work_centre
LEFT JOIN progress g ON g.line = o.id AND g.measure = 'good'
LEFT JOIN progress b ON b.line = o.id AND b.measure = 'scrapped'
LEFT JOIN progress a ON a.line = o.id AND a.measure = 'abnormal_scrap'
LEFT JOIN progress u ON u.line = o.id AND u.measure = 'setup_hours'
LEFT JOIN progress l ON l.line = o.id AND l.measure = 'labour_hours'
LEFT JOIN progress m ON m.line = o.id AND m.measure = 'machine_hours'
WHERE o.work_order = :workOrder AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
