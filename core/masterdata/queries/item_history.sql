-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Payments are about the invoice and not about the item.
-- The last two hundred moves of each pool and the last two hundred documents, so that a screw with a million moves costs no more.
-- name: item_history
SELECT e.entered, e.day, e.name AS event, p.code AS person, COALESCE(a.code, '') AS approver, e.source,
       -- [sqlite]
       COALESCE((SELECT GROUP_CONCAT(d.number, ', ') FROM event_document x JOIN document d ON d.id = x.document WHERE x.event = e.id), '') AS documents,
       -- [postgresql]
       COALESCE((SELECT STRING_AGG(d.number, ', ' ORDER BY d.id) FROM event_document x JOIN document d ON d.id = x.document WHERE x.event = e.id), '') AS documents,
       -- [all]
       CASE WHEN e.reverses IS NULL THEN 0 ELSE 1 END AS is_reversal, (SELECT r.id FROM event r WHERE r.reverses = e.id) AS reversed_by, e.id
FROM event e
JOIN person p ON p.id = e.person
LEFT JOIN person a ON a.id = e.approver
WHERE e.id IN (
    SELECT m.event
    FROM pool o
    JOIN pool_sum k ON k.pool = o.id
    JOIN stock_move m ON m.pool = o.id AND m.sequence > k.sequence - 200
    WHERE o.item = :item AND o.plant IN (SELECT id FROM visible_plant)
    UNION
    SELECT x.event
    FROM (SELECT document FROM document_line WHERE item = :item ORDER BY document DESC LIMIT 200) AS l
    JOIN event_document x ON x.document = l.document
    UNION
    SELECT x.event
    FROM (SELECT id FROM work_order WHERE item = :item ORDER BY id DESC LIMIT 200) AS w
    JOIN event_document x ON x.document = w.id
    UNION
    SELECT c.event FROM standard_cost c WHERE c.item = :item
    UNION
    SELECT s.event FROM structure s WHERE s.item = :item
    UNION
    SELECT i.event FROM item i WHERE i.id = :item
)
    AND e.name NOT LIKE 'ledger.%'
    AND (e.entity IS NULL OR e.entity IN (SELECT id FROM visible_entity)) AND (e.plant IS NULL OR e.plant IN (SELECT id FROM visible_plant))
