-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: events
SELECT v.entered, v.id, v.name, v.command, p.code AS person, COALESCE(a.code, '') AS approver, v.source, v.day,
       COALESCE(e.code, '') AS entity, COALESCE(l.code, '') AS plant,
       -- [sqlite]
       COALESCE((SELECT GROUP_CONCAT(d.number, ', ') FROM event_document x JOIN document d ON d.id = x.document WHERE x.event = v.id), '') AS documents,
       -- [postgresql]
       COALESCE((SELECT STRING_AGG(d.number, ', ' ORDER BY d.id) FROM event_document x JOIN document d ON d.id = x.document WHERE x.event = v.id), '') AS documents,
       -- [all]
       v.correlation, v.reverses, (SELECT r.id FROM event r WHERE r.reverses = v.id) AS reversed_by, v.accepted,
       CASE WHEN EXISTS (SELECT 1 FROM block_event b WHERE b.event = v.id) THEN 1 ELSE 0 END AS is_sealed
FROM event v
JOIN person p ON p.id = v.person
LEFT JOIN person a ON a.id = v.approver
LEFT JOIN legal_entity e ON e.id = v.entity
LEFT JOIN plant l ON l.id = v.plant
WHERE (v.entity IS NULL OR v.entity IN (SELECT id FROM visible_entity))
  AND (v.plant IS NULL OR v.plant IN (SELECT id FROM visible_plant))
  AND (CAST(:person AS BIGINT) IS NULL OR v.person = :person OR v.approver = :person)
  AND (CAST(:command AS TEXT) IS NULL OR v.command = :command)
  AND (CAST(:correlation AS TEXT) IS NULL OR v.correlation = :correlation)
  AND (CAST(:document AS BIGINT) IS NULL OR v.id IN (SELECT event FROM event_document WHERE document = :document))
  AND (CAST(:source AS TEXT) IS NULL OR v.source = :source)
  AND (CAST(:item AS BIGINT) IS NULL OR v.id IN (
      SELECT m.event FROM pool o JOIN stock_move m ON m.pool = o.id WHERE o.item = :item
      UNION SELECT x.event FROM document_line l JOIN event_document x ON x.document = l.document WHERE l.item = :item
      UNION SELECT x.event FROM work_order w JOIN event_document x ON x.document = w.id WHERE w.item = :item
      UNION SELECT c.event FROM standard_cost c WHERE c.item = :item
      UNION SELECT i.event FROM item i WHERE i.id = :item))
  -- [sqlite]
  AND (CAST(:firstDay AS TEXT) IS NULL OR v.entered >= CAST(strftime('%s', :firstDay) AS INTEGER) * 1000000)
  AND (CAST(:lastDay AS TEXT) IS NULL OR v.entered < (CAST(strftime('%s', :lastDay) AS INTEGER) + 86400) * 1000000)
  -- [postgresql]
  AND (CAST(:firstDay AS TEXT) IS NULL OR v.entered >= CAST(EXTRACT(EPOCH FROM CAST(CAST(:firstDay AS TEXT) AS DATE)) AS BIGINT) * 1000000)
  AND (CAST(:lastDay AS TEXT) IS NULL OR v.entered < (CAST(EXTRACT(EPOCH FROM CAST(CAST(:lastDay AS TEXT) AS DATE)) AS BIGINT) + 86400) * 1000000)
  -- [all]

-- name: event_content
SELECT v.id, v.command, v.version, v.content, v.content_hash, v.receipt,
       COALESCE((SELECT b.hash FROM block_event x JOIN block b ON b.id = x.block WHERE x.event = v.id), '') AS block_hash
FROM event v
WHERE v.id = :event AND (v.entity IS NULL OR v.entity IN (SELECT id FROM visible_entity))

-- name: event
SELECT x.part, x.id, x.what, COALESCE(a.code, '') AS account, COALESCE(a.name, '') AS account_name, COALESCE(i.code, '') AS item,
       COALESCE(l.code, '') || COALESCE('/' || b.code, '') AS place, COALESCE(d.number, '') AS document, COALESCE(p.code, '') AS partner,
       x.quantity, CASE WHEN x.quantity = 0 THEN '' ELSE COALESCE(i.unit, '') END AS quantity_unit,
       x.amount, COALESCE(e.currency, '') AS amount_currency
FROM (
    SELECT 'journal' AS part, id, role AS what, entity, account, item, plant, NULL AS bin, document, partner, 0 AS quantity, amount
    FROM journal_line WHERE event = :event
    UNION ALL
    SELECT 'stock', id, kind, entity, account, item, plant, bin, document, owner, quantity, value FROM stock_move WHERE event = :event
    UNION ALL
    SELECT 'wip', id, element, entity, account, item, NULL, NULL, work_order, NULL, quantity, amount FROM wip_entry WHERE event = :event
    UNION ALL
    SELECT 'open_item', n.id, o.kind, n.entity, n.account, NULL, NULL, NULL, o.document, o.partner, n.quantity, n.amount
    FROM open_item_entry n JOIN open_item o ON o.id = n.open_item WHERE n.event = :event
    UNION ALL
    SELECT 'progress', n.id, n.measure, d.entity, NULL, dl.item, d.plant, NULL, n.document, d.partner, n.quantity, n.amount
    FROM progress_entry n JOIN document d ON d.id = n.document LEFT JOIN document_line dl ON dl.id = n.line WHERE n.event = :event
    UNION ALL
    SELECT 'state', s.id, CASE WHEN s.from_state = '' THEN s.to_state ELSE s.from_state || ' > ' || s.to_state END, d.entity, NULL, NULL,
           d.plant, NULL, s.document, d.partner, 0, 0
    FROM state_entry s JOIN document d ON d.id = s.document WHERE s.event = :event
    UNION ALL
    SELECT 'reservation', r.id, 'reserved', l.entity, NULL, r.item, r.plant, NULL, r.document, NULL, r.quantity, 0
    FROM reservation_entry r JOIN plant l ON l.id = r.plant WHERE r.event = :event
) AS x
JOIN legal_entity e ON e.id = x.entity
LEFT JOIN account a ON a.id = x.account
LEFT JOIN item i ON i.id = x.item
LEFT JOIN plant l ON l.id = x.plant
LEFT JOIN bin b ON b.id = x.bin
LEFT JOIN document d ON d.id = x.document
LEFT JOIN partner p ON p.id = x.partner
WHERE x.entity IN (SELECT id FROM visible_entity) AND (x.plant IS NULL OR x.plant IN (SELECT id FROM visible_plant))
