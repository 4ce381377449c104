-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: order
SELECT d.number, s.state, d.day, d.due, p.code AS customer, p.name AS customer_name, e.code AS entity, t.code AS plant, d.reference,
       COALESCE((SELECT CAST(SUM(l.amount) AS BIGINT) FROM document_line l WHERE l.document = d.id), 0) AS total, d.currency AS total_currency,
       d.correlation, d.id
FROM document d
JOIN document_state s ON s.document = d.id
JOIN partner p ON p.id = d.partner
JOIN legal_entity e ON e.id = d.entity
JOIN plant t ON t.id = d.plant
WHERE d.id = :order AND d.kind = 'sales_order' AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
