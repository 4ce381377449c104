-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: reservations
SELECT pl.code AS plant, i.code AS item, d.number AS document, r.line, i.name, d.kind, r.quantity, i.unit AS quantity_unit
FROM reservation r
JOIN item i ON i.id = r.item
JOIN plant pl ON pl.id = r.plant
JOIN document d ON d.id = r.document
WHERE r.quantity <> 0
    AND d.entity IN (SELECT id FROM visible_entity) AND r.plant IN (SELECT id FROM visible_plant)
    AND (CAST(:item AS BIGINT) IS NULL OR r.item = :item)
    AND (CAST(:plant AS BIGINT) IS NULL OR r.plant = :plant)
    AND (CAST(:document AS BIGINT) IS NULL OR r.document = :document)
