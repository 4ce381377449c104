-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: invoice_lines
SELECT l.line, i.code AS item, i.name AS item_name, l.text, l.quantity, l.unit AS quantity_unit, l.price, l.amount, d.currency AS amount_currency,
       COALESCE(x.code, '') AS tax_code, COALESCE(o.number, '') AS source, l.id
FROM document d
JOIN document_line l ON l.document = d.id
JOIN item i ON i.id = l.item
LEFT JOIN tax_code x ON x.id = l.tax_code
LEFT JOIN document_line f ON f.id = l.source_line
LEFT JOIN document o ON o.id = f.document
WHERE d.id = :invoice AND d.kind = 'customer_invoice' AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
