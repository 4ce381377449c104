-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: document_history
SELECT e.entered, e.day, e.name AS event, p.code AS person, COALESCE(a.code, '') AS approver, e.source,
    COALESCE(s.from_state, '') AS from_state, COALESCE(s.to_state, '') AS to_state,
    CASE WHEN e.reverses IS NULL THEN 0 ELSE 1 END AS is_reversal, r.id AS reversed_by, e.id
FROM event_document ed
JOIN event e ON e.id = ed.event
JOIN document d ON d.id = ed.document AND d.entity IN (SELECT id FROM visible_entity)
JOIN person p ON p.id = e.person
LEFT JOIN person a ON a.id = e.approver
LEFT JOIN event r ON r.reverses = e.id
LEFT JOIN state_entry s ON s.id = (SELECT MAX(last.id) FROM state_entry last WHERE last.event = e.id AND last.document = ed.document)
WHERE ed.document = :document
