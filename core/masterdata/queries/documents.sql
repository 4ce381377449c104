-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: documents
SELECT d.kind, d.number, e.code AS entity, COALESCE(l.code, '') AS plant, COALESCE(p.code, '') AS partner, d.day, d.due, COALESCE(s.state, '') AS state,
    d.reference, d.id
FROM document d
JOIN legal_entity e ON e.id = d.entity
LEFT JOIN plant l ON l.id = d.plant
LEFT JOIN partner p ON p.id = d.partner
LEFT JOIN document_state s ON s.document = d.id
WHERE d.entity IN (SELECT id FROM visible_entity)
    AND (d.plant IS NULL OR d.plant IN (SELECT id FROM visible_plant))
    AND (CAST(:kind AS TEXT) IS NULL OR d.kind = :kind)
    AND (CAST(:partner AS BIGINT) IS NULL OR d.partner = :partner)
    AND (CAST(:state AS TEXT) IS NULL OR s.state = :state)
