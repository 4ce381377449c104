-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: prices
SELECT d.number, l.line, d.day, p.code AS customer, p.name AS customer_name, l.quantity, l.unit AS quantity_unit, l.price, d.currency, l.id
FROM document_line l
JOIN document d ON d.id = l.document AND d.kind = 'sales_order'
JOIN document_state s ON s.document = d.id AND s.state IN ('open', 'closed')
JOIN partner p ON p.id = d.partner
WHERE l.item = :item AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
  AND (CAST(:customer AS BIGINT) IS NULL OR d.partner = :customer)
