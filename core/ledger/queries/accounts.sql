-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Charts belong to the whole company, so everybody sees all accounts.
-- name: accounts
WITH RECURSIVE tree (id, path, level) AS (
    SELECT a.id, c.code || '/' || a.code, 0
    FROM account a
    JOIN chart c ON c.id = a.chart
    WHERE a.parent IS NULL AND (CAST(:chart AS BIGINT) IS NULL OR a.chart = :chart)
    UNION ALL
    SELECT a.id, t.path || '/' || a.code, t.level + 1
    FROM tree t
    JOIN account a ON a.parent = t.id
)
SELECT t.path, t.level, c.code AS chart, a.code, a.name, a.type, a.heading, a.control, a.active, COALESCE(h.code, '') AS parent, a.id AS account
FROM tree t
JOIN account a ON a.id = t.id
JOIN chart c ON c.id = a.chart
LEFT JOIN account h ON h.id = a.parent
WHERE CAST(:active AS BIGINT) IS NULL OR a.active = :active
