-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: shipped_not_invoiced
SELECT d.number, l.line, d.day, p.code AS customer, p.name AS customer_name, t.code AS plant, i.code AS item,
       r.quantity - COALESCE(b.quantity, 0) - COALESCE(v.quantity, 0) + COALESCE(c.quantity, 0) AS quantity, l.unit AS quantity_unit,
       l.price, d.currency, l.id
FROM document_state s
JOIN document d ON d.id = s.document AND d.kind = 'sales_order'
JOIN document_line l ON l.document = d.id
JOIN item i ON i.id = l.item
JOIN partner p ON p.id = d.partner
JOIN plant t ON t.id = d.plant
JOIN progress r ON r.line = l.id AND r.measure = 'shipped'
LEFT JOIN progress b ON b.line = l.id AND b.measure = 'returned'
LEFT JOIN progress v ON v.line = l.id AND v.measure = 'invoiced'
LEFT JOIN progress c ON c.line = l.id AND c.measure = 'credited'
WHERE s.state = 'open' AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
  AND r.quantity - COALESCE(b.quantity, 0) > COALESCE(v.quantity, 0) - COALESCE(c.quantity, 0)
  AND (CAST(:plant AS BIGINT) IS NULL OR d.plant = :plant)
  AND (CAST(:customer AS BIGINT) IS NULL OR d.partner = :customer)
