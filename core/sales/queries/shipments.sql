-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: shipments
SELECT d.number, l.line, d.day, p.code AS customer, t.code AS plant, d.reference, od.number AS "order", o.line AS order_line, i.code AS item,
       l.quantity, l.unit AS quantity_unit, l.amount, d.currency AS amount_currency, COALESCE(r.amount, 0) AS cost, e.currency AS cost_currency,
       COALESCE(b.quantity, 0) AS returned, l.unit AS returned_unit, COALESCE(v.quantity, 0) - COALESCE(c.quantity, 0) AS invoiced, l.unit AS invoiced_unit,
       COALESCE((SELECT MIN(w.code) FROM stock_move m JOIN lot w ON w.id = m.lot WHERE m.line = l.id), '') AS lot, l.id
FROM document d
JOIN document_state s ON s.document = d.id AND s.state = 'posted'
JOIN legal_entity e ON e.id = d.entity
JOIN document_line l ON l.document = d.id
JOIN document_line o ON o.id = l.source_line
JOIN document od ON od.id = o.document
JOIN partner p ON p.id = d.partner
JOIN plant t ON t.id = d.plant
JOIN item i ON i.id = l.item
LEFT JOIN progress r ON r.line = l.id AND r.measure = 'shipped'
LEFT JOIN progress b ON b.line = l.id AND b.measure = 'returned'
LEFT JOIN progress v ON v.line = l.id AND v.measure = 'invoiced'
LEFT JOIN progress c ON c.line = l.id AND c.measure = 'credited'
WHERE d.kind = 'shipment' AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
  AND (CAST(:order AS BIGINT) IS NULL OR o.document = :order)
  AND (CAST(:customer AS BIGINT) IS NULL OR d.partner = :customer)
  AND (CAST(:plant AS BIGINT) IS NULL OR d.plant = :plant)
  AND (CAST(:from AS TEXT) IS NULL OR d.day >= :from)
  AND (CAST(:until AS TEXT) IS NULL OR d.day <= :until)
