-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: open_orders
SELECT d.number, d.day, d.due, p.code AS customer, p.name AS customer_name, t.code AS plant, d.reference,
       CAST(SUM(l.amount) AS BIGINT) AS total, d.currency AS total_currency, COUNT(*) AS lines,
       CAST(SUM(CASE WHEN COALESCE(r.quantity, 0) - COALESCE(b.quantity, 0) < l.quantity THEN 1 ELSE 0 END) AS BIGINT) AS lines_to_ship, d.id
FROM document_state s
JOIN document d ON d.id = s.document AND d.kind = 'sales_order'
JOIN document_line l ON l.document = d.id
JOIN partner p ON p.id = d.partner
JOIN plant t ON t.id = d.plant
LEFT JOIN progress r ON r.line = l.id AND r.measure = 'shipped'
LEFT JOIN progress b ON b.line = l.id AND b.measure = 'returned'
WHERE s.state = 'open' AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
  AND (CAST(:plant AS BIGINT) IS NULL OR d.plant = :plant)
  AND (CAST(:customer AS BIGINT) IS NULL OR d.partner = :customer)
  AND (CAST(:dueUntil AS TEXT) IS NULL OR d.due <= :dueUntil)
GROUP BY d.id, d.number, d.day, d.due, p.code, p.name, t.code, d.reference, d.currency
