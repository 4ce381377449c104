-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: journal
SELECT l.id AS line, a.code AS account, a.name, l.amount, e.currency AS amount_currency, l.foreign_amount AS "foreign", l.currency AS foreign_currency, l.role,
       COALESCE(w.code, '') AS plant, COALESCE(c.code, '') AS cost_centre, COALESCE(i.code, '') AS item, COALESCE(d.number, '') AS document,
       COALESCE(p.code, '') AS partner, COALESCE(r.code, '') AS reason
FROM journal_line l
JOIN account a ON a.id = l.account
JOIN legal_entity e ON e.id = l.entity
LEFT JOIN plant w ON w.id = l.plant
LEFT JOIN cost_centre c ON c.id = l.cost_centre
LEFT JOIN item i ON i.id = l.item
LEFT JOIN document d ON d.id = l.document
LEFT JOIN partner p ON p.id = l.partner
LEFT JOIN reason r ON r.id = l.reason
WHERE l.journal = :journal AND l.entity IN (SELECT id FROM visible_entity)
