-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: invoice_taxes
SELECT x.code AS tax_code, x.name, x.rate, l.base, d.currency AS base_currency, 0 AS tax, d.currency AS tax_currency
FROM document d
JOIN (SELECT document, tax_code, CAST(SUM(amount) AS BIGINT) AS base FROM document_line WHERE document = :invoice GROUP BY document, tax_code) AS l ON l.document = d.id
JOIN tax_code x ON x.id = l.tax_code
WHERE d.id = :invoice AND d.kind = 'customer_invoice' AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
