-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: order_margins
SELECT d.number, d.day, s.state, p.code AS customer, p.name AS customer_name,
       CAST(SUM(COALESCE(v.amount, 0) - COALESCE(c.amount, 0)) AS BIGINT) AS revenue, e.currency AS revenue_currency,
       CAST(SUM(COALESCE(r.amount, 0) - COALESCE(b.amount, 0)) AS BIGINT) AS cost, e.currency AS cost_currency,
       CAST(SUM(COALESCE(v.amount, 0) - COALESCE(c.amount, 0) - COALESCE(r.amount, 0) + COALESCE(b.amount, 0)) AS BIGINT) AS margin,
       e.currency AS margin_currency, d.id
FROM document d
JOIN document_state s ON s.document = d.id AND s.state IN ('open', 'closed')
JOIN legal_entity e ON e.id = d.entity
JOIN partner p ON p.id = d.partner
JOIN document_line l ON l.document = d.id
LEFT JOIN progress r ON r.line = l.id AND r.measure = 'shipped'
LEFT JOIN progress b ON b.line = l.id AND b.measure = 'returned'
LEFT JOIN progress v ON v.line = l.id AND v.measure = 'invoiced'
LEFT JOIN progress c ON c.line = l.id AND c.measure = 'credited'
WHERE d.kind = 'sales_order' AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
  AND (CAST(:order AS BIGINT) IS NULL OR d.id = :order)
  AND (CAST(:customer AS BIGINT) IS NULL OR d.partner = :customer)
  AND (CAST(:plant AS BIGINT) IS NULL OR d.plant = :plant)
  AND (CAST(:from AS TEXT) IS NULL OR d.day >= :from)
  AND (CAST(:until AS TEXT) IS NULL OR d.day <= :until)
GROUP BY d.id, d.number, d.day, s.state, p.code, p.name, e.currency
