-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Two people who enter the same invoice at once wait for each other here.
-- name: lock_supplier
SELECT id FROM partner WHERE id = :supplier FOR NO KEY UPDATE

-- name: invoice_with_reference
SELECT d.number
FROM document d
JOIN document_state s ON s.document = d.id AND s.state = 'posted'
WHERE d.partner = :supplier AND d.reference = :reference AND d.reference <> '' AND d.kind = 'supplier_invoice'
ORDER BY d.id
LIMIT 1
