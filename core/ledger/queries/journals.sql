-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: journals
SELECT j.id AS journal, COALESCE(CAST(n.number AS TEXT), '') AS number, e.code AS entity, j.day, j.kind, j.text,
       (SELECT COALESCE(CAST(SUM(l.amount) AS BIGINT), 0) FROM journal_line l WHERE l.journal = j.id AND l.amount > 0) AS amount, e.currency AS amount_currency,
       v.entered, v.name, p.code AS person, j.event
FROM journal j
JOIN legal_entity e ON e.id = j.entity
JOIN event v ON v.id = j.event
JOIN person p ON p.id = v.person
LEFT JOIN journal_number n ON n.journal = j.id
WHERE j.entity IN (SELECT id FROM visible_entity)
    AND (CAST(:entity AS BIGINT) IS NULL OR j.entity = :entity)
    AND (CAST(:firstDay AS TEXT) IS NULL OR j.day >= :firstDay)
    AND (CAST(:lastDay AS TEXT) IS NULL OR j.day <= :lastDay)
    AND (CAST(:kind AS TEXT) IS NULL OR j.kind = :kind)
    AND (CAST(:document AS BIGINT) IS NULL OR j.event IN (SELECT event FROM event_document WHERE document = :document))
