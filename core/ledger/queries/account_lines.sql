-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- CROSS JOIN keeps SQLite to the order in which the days of one period are read.
-- What the account held before the span comes from the kept sums, so that the cost is that of the span's own lines.
-- name: account_lines
WITH span AS (
    SELECT COALESCE(CAST(:firstDay AS TEXT),
                    (SELECT y.first_day FROM fiscal_year y WHERE y.entity = :entity AND y.first_day <= :lastDay AND y.last_day >= :lastDay),
                    '1900-01-01') AS first_day,
           CAST(:lastDay AS TEXT) AS last_day
),
brought AS (
    SELECT COALESCE(CAST(SUM(amount) AS BIGINT), 0) AS balance
    FROM (
        SELECT k.debit - k.credit AS amount
        FROM span s
        JOIN period p ON p.entity = :entity AND p.last_day < s.first_day
        JOIN account_period k ON k.entity = :entity AND k.account = :account AND k.period = p.id
        UNION ALL
        SELECT d.debit - d.credit
        FROM span s
        CROSS JOIN period p
        CROSS JOIN account_day d
        WHERE p.entity = :entity AND p.first_day < s.first_day AND p.last_day >= s.first_day
          AND d.entity = :entity AND d.account = :account AND d.day >= p.first_day AND d.day < s.first_day
    ) AS earlier
)
SELECT l.day, l.id AS line, l.amount, e.currency AS amount_currency,
       CAST(b.balance + SUM(l.amount) OVER (ORDER BY l.day, l.id ROWS UNBOUNDED PRECEDING) AS BIGINT) AS balance, e.currency AS balance_currency,
       l.foreign_amount AS "foreign", l.currency AS foreign_currency, j.kind, j.text,
       COALESCE(d.number, '') AS document, COALESCE(r.code, '') AS partner, COALESCE(i.code, '') AS item, COALESCE(w.code, '') AS plant,
       COALESCE(c.code, '') AS cost_centre, l.journal, l.event
FROM span s
CROSS JOIN brought b
JOIN journal_line l ON l.account = :account AND l.entity = :entity AND l.day >= s.first_day AND l.day <= s.last_day
JOIN journal j ON j.id = l.journal
JOIN legal_entity e ON e.id = l.entity
LEFT JOIN document d ON d.id = l.document
LEFT JOIN partner r ON r.id = l.partner
LEFT JOIN item i ON i.id = l.item
LEFT JOIN plant w ON w.id = l.plant
LEFT JOIN cost_centre c ON c.id = l.cost_centre
WHERE l.entity IN (SELECT id FROM visible_entity)
