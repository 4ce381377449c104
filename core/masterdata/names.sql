-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Codes into ids and back, a pair for each naming in base/entities.h. A code that means several rows means none.

-- name: item_ids
SELECT code, id FROM item WHERE code IN each_text(:codes)

-- name: item_codes
SELECT id, code FROM item WHERE id IN each(:ids)

-- name: category_ids
SELECT code, id FROM category WHERE code IN each_text(:codes)

-- name: category_codes
SELECT id, code FROM category WHERE id IN each(:ids)

-- name: partner_ids
SELECT code, id FROM partner WHERE code IN each_text(:codes)

-- name: partner_codes
SELECT id, code FROM partner WHERE id IN each(:ids)

-- name: work_centre_ids
SELECT code, id FROM work_centre WHERE code IN each_text(:codes)

-- name: work_centre_codes
SELECT id, code FROM work_centre WHERE id IN each(:ids)

-- name: reason_ids
SELECT code, id FROM reason WHERE code IN each_text(:codes)

-- name: reason_codes
SELECT id, code FROM reason WHERE id IN each(:ids)

-- name: tax_code_ids
SELECT code, id FROM tax_code WHERE code IN each_text(:codes)

-- name: tax_code_codes
SELECT id, code FROM tax_code WHERE id IN each(:ids)

-- Codes are an entity's own: where two visible ones have the same, it is written as "ENTITY/CODE".
-- name: cost_centre_ids
SELECT code, MIN(id) AS id
FROM cost_centre
WHERE code IN each_text(:codes) AND entity IN (SELECT id FROM visible_entity)
GROUP BY code
HAVING COUNT(*) = 1
UNION ALL
SELECT e.code || '/' || c.code AS code, c.id
FROM cost_centre c
JOIN legal_entity e ON e.id = c.entity
WHERE e.code || '/' || c.code IN each_text(:codes) AND c.entity IN (SELECT id FROM visible_entity)

-- name: cost_centre_codes
SELECT id, code FROM cost_centre WHERE id IN each(:ids)

-- No plant's code has a slash in it, so the first one parts plant and bin.
-- name: bin_ids
-- [postgresql]
SELECT given.code, b.id
FROM unnest(CAST(:codes AS TEXT[])) AS given (code)
JOIN plant p ON p.code = split_part(given.code, '/', 1)
JOIN bin b ON b.plant = p.id AND b.code = substr(given.code, strpos(given.code, '/') + 1)
-- [sqlite]
SELECT given.value AS code, b.id
FROM json_each(:codes) AS given
JOIN plant p ON p.code = substr(given.value, 1, instr(given.value, '/') - 1)
JOIN bin b ON b.plant = p.id AND b.code = substr(given.value, instr(given.value, '/') + 1)
-- [all]

-- name: bin_codes
SELECT b.id, p.code || '/' || b.code AS code
FROM bin b
JOIN plant p ON p.id = b.plant
WHERE b.id IN each(:ids)

-- name: document_ids
SELECT number AS code, MIN(id) AS id
FROM document
WHERE number IN each_text(:codes) AND entity IN (SELECT id FROM visible_entity)
GROUP BY number
HAVING COUNT(*) = 1

-- name: document_codes
SELECT id, number AS code FROM document WHERE id IN each(:ids)

-- The last slash parts number and line.
-- name: document_line_ids
-- [postgresql]
SELECT given.code, MIN(l.id) AS id
FROM unnest(CAST(:codes AS TEXT[])) AS given (code)
JOIN document d ON d.number = substring(given.code FROM '^(.*)/') AND d.entity IN (SELECT id FROM visible_entity)
JOIN document_line l ON l.document = d.id AND CAST(l.line AS TEXT) = substring(given.code FROM '([^/]*)$')
GROUP BY given.code
HAVING COUNT(*) = 1
-- [sqlite]
SELECT given.value AS code, MIN(l.id) AS id
FROM (SELECT value, rtrim(value, replace(value, '/', '')) AS head FROM json_each(:codes)) AS given
JOIN document d ON d.number = substr(given.head, 1, length(given.head) - 1) AND d.entity IN (SELECT id FROM visible_entity)
JOIN document_line l ON l.document = d.id AND CAST(l.line AS TEXT) = substr(given.value, length(given.head) + 1)
GROUP BY given.value
HAVING COUNT(*) = 1
-- [all]

-- name: document_line_codes
SELECT l.id, d.number || '/' || l.line AS code
FROM document_line l
JOIN document d ON d.id = l.document
WHERE l.id IN each(:ids)

-- name: purchase_order_ids
SELECT number AS code, MIN(id) AS id
FROM document
WHERE kind = 'purchase_order' AND number IN each_text(:codes) AND entity IN (SELECT id FROM visible_entity)
GROUP BY number
HAVING COUNT(*) = 1

-- name: purchase_order_codes
SELECT id, number AS code FROM document WHERE kind = 'purchase_order' AND id IN each(:ids)

-- name: receipt_ids
SELECT number AS code, MIN(id) AS id
FROM document
WHERE kind = 'receipt' AND number IN each_text(:codes) AND entity IN (SELECT id FROM visible_entity)
GROUP BY number
HAVING COUNT(*) = 1

-- name: receipt_codes
SELECT id, number AS code FROM document WHERE kind = 'receipt' AND id IN each(:ids)

-- name: supplier_invoice_ids
SELECT number AS code, MIN(id) AS id
FROM document
WHERE kind = 'supplier_invoice' AND number IN each_text(:codes) AND entity IN (SELECT id FROM visible_entity)
GROUP BY number
HAVING COUNT(*) = 1

-- name: supplier_invoice_codes
SELECT id, number AS code FROM document WHERE kind = 'supplier_invoice' AND id IN each(:ids)

-- name: work_order_ids
SELECT number AS code, MIN(id) AS id
FROM document
WHERE kind = 'work_order' AND number IN each_text(:codes) AND entity IN (SELECT id FROM visible_entity)
GROUP BY number
HAVING COUNT(*) = 1

-- name: work_order_codes
SELECT id, number AS code FROM document WHERE kind = 'work_order' AND id IN each(:ids)

-- name: sales_order_ids
SELECT number AS code, MIN(id) AS id
FROM document
WHERE kind = 'sales_order' AND number IN each_text(:codes) AND entity IN (SELECT id FROM visible_entity)
GROUP BY number
HAVING COUNT(*) = 1

-- name: sales_order_codes
SELECT id, number AS code FROM document WHERE kind = 'sales_order' AND id IN each(:ids)

-- name: shipment_ids
SELECT number AS code, MIN(id) AS id
FROM document
WHERE kind = 'shipment' AND number IN each_text(:codes) AND entity IN (SELECT id FROM visible_entity)
GROUP BY number
HAVING COUNT(*) = 1

-- name: shipment_codes
SELECT id, number AS code FROM document WHERE kind = 'shipment' AND id IN each(:ids)

-- name: customer_invoice_ids
SELECT number AS code, MIN(id) AS id
FROM document
WHERE kind = 'customer_invoice' AND number IN each_text(:codes) AND entity IN (SELECT id FROM visible_entity)
GROUP BY number
HAVING COUNT(*) = 1

-- name: customer_invoice_codes
SELECT id, number AS code FROM document WHERE kind = 'customer_invoice' AND id IN each(:ids)
