-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Documents before what hangs on them, so that clearing an invoice and taking it back never wait for each other.
-- name: lock_documents_of_open_items
SELECT d.id FROM document d
WHERE d.id IN (SELECT o.document FROM open_item o WHERE o.id IN each(:items))
ORDER BY d.id
FOR NO KEY UPDATE OF d

-- name: lock_open_items
SELECT id, entity, kind, account, currency, partner, document, line, day, due, event
FROM open_item
WHERE id IN each(:items)
ORDER BY id
FOR NO KEY UPDATE

-- name: open_item_sums
SELECT o.id, COALESCE(s.amount, 0) AS amount, COALESCE(s.foreign_amount, 0) AS foreign_amount, COALESCE(s.quantity, 0) AS quantity,
       e.currency AS own, COALESCE(d.number, '') AS number, COALESCE(d.correlation, '') AS correlation
FROM open_item o
JOIN legal_entity e ON e.id = o.entity
LEFT JOIN open_item_sum s ON s.open_item = o.id
LEFT JOIN document d ON d.id = o.document
WHERE o.id IN each(:items)

-- name: open_items_of_documents
SELECT id FROM open_item WHERE document IN each(:documents) AND kind = :kind

-- name: open_items_of_partner
SELECT o.id
FROM open_item o
JOIN open_item_sum s ON s.open_item = o.id
WHERE o.entity = :entity AND o.partner = :partner AND o.kind = :kind AND (s.amount <> 0 OR s.foreign_amount <> 0 OR s.quantity <> 0)
