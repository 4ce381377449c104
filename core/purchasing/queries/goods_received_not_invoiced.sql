-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: goods_received_not_invoiced
SELECT d.number, l.line, o.day,
       -- [postgresql]
       CAST(current_date - CAST(o.day AS DATE) AS BIGINT) AS age,
       -- [sqlite]
       CAST(julianday('now', 'start of day') - julianday(o.day) AS BIGINT) AS age,
       -- [all]
       p.code AS supplier, p.name AS supplier_name, t.code AS plant, i.code AS item,
       u.quantity, l.unit AS quantity_unit, -u.amount AS amount, e.currency AS amount_currency, -u.foreign_amount AS "foreign", o.currency AS foreign_currency, o.id
FROM open_item_sum u
JOIN open_item o ON o.id = u.open_item AND o.kind = 'received'
JOIN legal_entity e ON e.id = o.entity
JOIN document d ON d.id = o.document
JOIN document_line l ON l.id = o.line
JOIN item i ON i.id = l.item
JOIN partner p ON p.id = d.partner
JOIN plant t ON t.id = d.plant
WHERE (u.amount <> 0 OR u.foreign_amount <> 0 OR u.quantity <> 0)
  AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
  AND (CAST(:plant AS BIGINT) IS NULL OR d.plant = :plant)
  AND (CAST(:supplier AS BIGINT) IS NULL OR d.partner = :supplier)
