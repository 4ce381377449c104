-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a preview says beside codes.

-- name: item_unit_codes
SELECT id, unit AS code FROM item WHERE id IN each(:ids)

-- name: account_name_codes
SELECT id, name AS code FROM account WHERE id IN each(:ids)

-- name: entity_currency_codes
SELECT id, currency AS code FROM legal_entity WHERE id IN each(:ids)

-- name: document_currency_codes
SELECT id, currency AS code FROM document WHERE id IN each(:ids)

-- The unit of what progress is counted of: a line of a document, or a component, an operation or the whole of a work order.
-- name: line_unit_codes
SELECT id, unit AS code FROM document_line WHERE id IN each(:ids)
UNION ALL
SELECT c.id, i.unit FROM work_order_component c JOIN item i ON i.id = c.component WHERE c.id IN each(:ids)
UNION ALL
SELECT o.id, i.unit FROM work_order_operation o JOIN work_order w ON w.id = o.work_order JOIN item i ON i.id = w.item WHERE o.id IN each(:ids)
UNION ALL
SELECT w.id, i.unit FROM work_order w JOIN item i ON i.id = w.item WHERE w.id IN each(:ids)

-- name: open_items_by_id
SELECT id, entity, kind, account, currency, partner, document, line, day, due, event FROM open_item WHERE id IN each(:ids)

-- name: visible_event
SELECT e.id, e.day, COALESCE(e.entity, 0) AS entity FROM event e
WHERE e.id = :event AND (e.entity IS NULL OR e.entity IN (SELECT id FROM visible_entity))
  AND (e.plant IS NULL OR e.plant IN (SELECT id FROM visible_plant))

-- name: documents_made_by_event
SELECT d.id, d.kind, d.number, d.entity, d.plant, d.partner, d.day, d.due, d.currency, d.reference, d.correlation, d.event
FROM document d
WHERE d.id IN (SELECT document FROM state_entry WHERE event = :event AND from_state = '')
ORDER BY d.id

-- name: documents_touched_by_event
SELECT d.id, d.kind, d.number, d.entity, d.plant, d.partner, d.day, d.due, d.currency, d.reference, d.correlation, d.event
FROM document d
WHERE d.id IN (SELECT document FROM event_document WHERE event = :event)
  AND NOT EXISTS (SELECT 1 FROM state_entry s WHERE s.document = d.id AND s.event = :event AND s.from_state = '')
ORDER BY d.id
