-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: supplier_invoices
SELECT d.number, d.reference, d.day, d.due, p.code AS supplier, p.name AS supplier_name,
       COALESCE((SELECT CAST(SUM(l.amount) AS BIGINT) FROM document_line l WHERE l.document = d.id), 0) AS net, d.currency AS net_currency,
       COALESCE((SELECT CAST(-SUM(n.foreign_amount) AS BIGINT) FROM open_item_entry n WHERE n.open_item = o.id AND n.event = o.event), 0) AS total,
       d.currency AS total_currency, -COALESCE(u.foreign_amount, 0) AS "open", d.currency AS open_currency, d.id
FROM document d
JOIN document_state s ON s.document = d.id AND s.state = 'posted'
JOIN partner p ON p.id = d.partner
LEFT JOIN open_item o ON o.document = d.id AND o.kind = 'payable'
LEFT JOIN open_item_sum u ON u.open_item = o.id
WHERE d.kind = 'supplier_invoice' AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
  AND (CAST(:supplier AS BIGINT) IS NULL OR d.partner = :supplier)
  AND (CAST(:reference AS TEXT) IS NULL OR d.reference = :reference)
  AND (CAST(:unpaid AS BIGINT) IS NULL OR :unpaid = CASE WHEN COALESCE(u.foreign_amount, 0) <> 0 THEN 1 ELSE 0 END)
  AND (CAST(:from AS TEXT) IS NULL OR d.day >= :from)
  AND (CAST(:until AS TEXT) IS NULL OR d.day <= :until)
