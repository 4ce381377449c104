-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: item_availability
SELECT pl.code AS plant, i.code AS item, i.name,
       a.on_hand, i.unit AS on_hand_unit, a.available, i.unit AS available_unit, a.reserved, i.unit AS reserved_unit,
       a.available - a.reserved AS free, i.unit AS free_unit, a.inspection, i.unit AS inspection_unit, a.held, i.unit AS held_unit,
       a.consigned, i.unit AS consigned_unit
FROM (
    SELECT x.item, x.plant, CAST(SUM(x.on_hand) AS BIGINT) AS on_hand, CAST(SUM(x.available) AS BIGINT) AS available,
           CAST(SUM(x.inspection) AS BIGINT) AS inspection, CAST(SUM(x.held) AS BIGINT) AS held,
           CAST(SUM(x.consigned) AS BIGINT) AS consigned, CAST(SUM(x.reserved) AS BIGINT) AS reserved
    FROM (
        SELECT p.item, p.plant,
               CASE WHEN s.owner = 0 THEN s.quantity ELSE 0 END AS on_hand,
               CASE WHEN s.owner = 0 AND s.status = 'available' THEN s.quantity ELSE 0 END AS available,
               CASE WHEN s.owner = 0 AND s.status = 'inspection' THEN s.quantity ELSE 0 END AS inspection,
               CASE WHEN s.owner = 0 AND s.status = 'held' THEN s.quantity ELSE 0 END AS held,
               CASE WHEN s.owner <> 0 THEN s.quantity ELSE 0 END AS consigned,
               0 AS reserved
        FROM pool p
        JOIN stock_place s ON s.pool = p.id AND s.occupied = 1
        WHERE (CAST(:item AS BIGINT) IS NULL OR p.item = :item) AND (CAST(:plant AS BIGINT) IS NULL OR p.plant = :plant)
        UNION ALL
        SELECT r.item, r.plant, 0, 0, 0, 0, 0, r.quantity
        FROM reservation r
        WHERE r.quantity <> 0
            AND (CAST(:item AS BIGINT) IS NULL OR r.item = :item) AND (CAST(:plant AS BIGINT) IS NULL OR r.plant = :plant)
    ) AS x
    GROUP BY x.item, x.plant
) AS a
JOIN item i ON i.id = a.item
JOIN plant pl ON pl.id = a.plant
WHERE pl.entity IN (SELECT id FROM visible_entity) AND a.plant IN (SELECT id FROM visible_plant)
