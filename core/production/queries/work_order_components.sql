-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: work_order_components
SELECT c.line, c.operation, i.code AS item, i.name AS item_name, c.planned, i.unit AS planned_unit, c.per_unit, i.unit AS per_unit_unit,
       COALESCE(p.quantity, 0) AS issued, i.unit AS issued_unit, COALESCE(r.quantity, 0) AS reserved, i.unit AS reserved_unit,
       CASE WHEN s.state IN ('planned', 'released') AND c.planned > COALESCE(p.quantity, 0) + COALESCE(r.quantity, 0)
            THEN c.planned - COALESCE(p.quantity, 0) - COALESCE(r.quantity, 0) ELSE 0 END AS missing, i.unit AS missing_unit,
       c.backflush, c.standard_cost AS price, c.id
FROM work_order_component c
JOIN document d ON d.id = c.work_order
JOIN document_state s ON s.document = d.id
JOIN item i ON i.id = c.component
LEFT JOIN progress p ON p.line = c.id AND p.measure = 'issued'
LEFT JOIN reservation r ON r.line = c.id
WHERE c.work_order = :workOrder AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
