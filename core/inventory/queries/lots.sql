-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: lots
SELECT x.item, x.code, x.supplier_lot, x.expires, x.quantity, x.unit AS quantity_unit, x.id
FROM (
    SELECT i.code AS item, l.code, l.supplier_lot, l.expires, i.unit, l.id,
           COALESCE((SELECT CAST(SUM(s.quantity) AS BIGINT)
                     FROM stock_place s
                     JOIN pool p ON p.id = s.pool AND p.entity IN (SELECT id FROM visible_entity) AND p.plant IN (SELECT id FROM visible_plant)
                     WHERE s.lot = l.id AND s.lot <> 0), 0) AS quantity
    FROM lot l
    JOIN item i ON i.id = l.item
    WHERE CAST(:item AS BIGINT) IS NULL OR l.item = :item
) AS x
WHERE CAST(:onHand AS BIGINT) IS NULL OR (x.quantity <> 0) = (:onHand <> 0)
