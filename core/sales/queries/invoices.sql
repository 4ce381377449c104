-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: invoices
SELECT d.number, d.day, d.due, p.code AS customer, p.name AS customer_name, d.reference,
       COALESCE((SELECT CAST(SUM(l.amount) AS BIGINT) FROM document_line l WHERE l.document = d.id), 0) AS net, d.currency AS net_currency,
       COALESCE(u.foreign_amount, 0) AS "open", d.currency AS open_currency, d.id
FROM document d
JOIN document_state s ON s.document = d.id AND s.state = 'posted'
JOIN partner p ON p.id = d.partner
LEFT JOIN open_item o ON o.document = d.id AND o.kind = 'receivable'
LEFT JOIN open_item_sum u ON u.open_item = o.id
WHERE d.kind = 'customer_invoice' AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
  AND (CAST(:customer AS BIGINT) IS NULL OR d.partner = :customer)
  AND (CAST(:order AS BIGINT) IS NULL OR d.correlation = (SELECT c.correlation FROM document c WHERE c.id = :order))
  AND (CAST(:unpaid AS BIGINT) IS NULL OR :unpaid = CASE WHEN COALESCE(u.foreign_amount, 0) <> 0 THEN 1 ELSE 0 END)
  AND (CAST(:from AS TEXT) IS NULL OR d.day >= :from)
  AND (CAST(:until AS TEXT) IS NULL OR d.day <= :until)
