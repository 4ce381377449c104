-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: availability
SELECT a.line, a.item, a.item_name, a.planned, a.unit AS planned_unit, a.issued, a.unit AS issued_unit, a.reserved, a.unit AS reserved_unit,
       a.on_hand, a.unit AS on_hand_unit, CASE WHEN a.on_hand > a.promised THEN a.on_hand - a.promised ELSE 0 END AS free, a.unit AS free_unit,
       CASE WHEN a.planned > a.issued + a.reserved + CASE WHEN a.on_hand > a.promised THEN a.on_hand - a.promised ELSE 0 END
            THEN a.planned - a.issued - a.reserved - CASE WHEN a.on_hand > a.promised THEN a.on_hand - a.promised ELSE 0 END ELSE 0 END AS missing,
       a.unit AS missing_unit
FROM (
    SELECT c.line, i.code AS item, i.name AS item_name, i.unit, c.planned, COALESCE(p.quantity, 0) AS issued, COALESCE(r.quantity, 0) AS reserved,
           COALESCE((SELECT CAST(SUM(x.quantity) AS BIGINT) FROM pool o JOIN stock_place x ON x.pool = o.id AND x.status = 'available' AND x.owner = 0 AND x.occupied = 1
                     WHERE o.item = c.component AND o.plant = w.plant), 0) AS on_hand,
           COALESCE((SELECT CAST(SUM(x.quantity) AS BIGINT) FROM reservation x
                     WHERE x.item = c.component AND x.plant = w.plant AND x.quantity <> 0), 0) AS promised
    FROM work_order_component c
    JOIN work_order w ON w.id = c.work_order
    JOIN document d ON d.id = c.work_order
    JOIN item i ON i.id = c.component AND i.supply <> 'service'
    LEFT JOIN progress p ON p.line = c.id AND p.measure = 'issued'
    LEFT JOIN reservation r ON r.line = c.id
    WHERE c.work_order = :workOrder AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
) AS a
