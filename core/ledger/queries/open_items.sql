-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: open_items
SELECT * FROM (
    SELECT e.code AS entity, o.kind, COALESCE(d.number, '') AS number, COALESCE(n.line, 0) AS line, COALESCE(p.code, '') AS partner, COALESCE(p.name, '') AS name,
           o.day, o.due,
           -- [postgresql]
           CASE WHEN o.due = '' THEN 0 ELSE CAST(COALESCE(CAST(CAST(:day AS TEXT) AS DATE), CURRENT_DATE) - CAST(o.due AS DATE) AS BIGINT) END AS overdue,
           -- [sqlite]
           CASE WHEN o.due = '' THEN 0 ELSE CAST(julianday(COALESCE(:day, date('now'))) - julianday(o.due) AS INTEGER) END AS overdue,
           -- [all]
           s.foreign_amount AS open, o.currency AS open_currency, s.amount AS booked, e.currency AS booked_currency, s.quantity, COALESCE(n.unit, '') AS quantity_unit,
           a.code AS account, o.document, o.id AS item
    FROM open_item_sum s
    JOIN open_item o ON o.id = s.open_item
    JOIN legal_entity e ON e.id = o.entity
    JOIN account a ON a.id = o.account
    LEFT JOIN document d ON d.id = o.document
    LEFT JOIN document_line n ON n.id = o.line
    LEFT JOIN partner p ON p.id = o.partner
    WHERE (s.amount <> 0 OR s.foreign_amount <> 0 OR s.quantity <> 0)
        AND o.entity IN (SELECT id FROM visible_entity)
        AND (CAST(:entity AS BIGINT) IS NULL OR o.entity = :entity)
        AND (CAST(:partner AS BIGINT) IS NULL OR o.partner = :partner)
        AND (CAST(:kind AS TEXT) IS NULL OR o.kind = :kind)
) AS aged
WHERE CAST(:overdue AS BIGINT) IS NULL OR (due <> '' AND overdue >= :overdue)
