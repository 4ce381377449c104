-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- CROSS JOIN keeps SQLite to the order in which the days of one period, and not of the whole span, are read.
-- Whole periods come from account_period; account_day is read only inside the (at most two) periods that the span cuts.
-- name: trial_balance
WITH span AS (
    SELECT COALESCE(CAST(:firstDay AS TEXT),
                    (SELECT y.first_day FROM fiscal_year y WHERE y.entity = :entity AND y.first_day <= :lastDay AND y.last_day >= :lastDay),
                    '1900-01-01') AS first_day,
           CAST(:lastDay AS TEXT) AS last_day
),
figures AS (
    SELECT k.account, k.debit - k.credit AS opening, 0 AS debit, 0 AS credit
    FROM span s
    JOIN period p ON p.entity = :entity AND p.last_day < s.first_day
    JOIN account_period k ON k.entity = :entity AND k.period = p.id
    UNION ALL
    SELECT k.account, 0, k.debit, k.credit
    FROM span s
    JOIN period p ON p.entity = :entity AND p.first_day >= s.first_day AND p.last_day <= s.last_day
    JOIN account_period k ON k.entity = :entity AND k.period = p.id
    UNION ALL
    SELECT d.account, d.debit - d.credit, 0, 0
    FROM span s
    CROSS JOIN period p
    CROSS JOIN account_day d
    WHERE p.entity = :entity AND p.first_day < s.first_day AND p.last_day >= s.first_day
      AND d.entity = :entity AND d.day >= p.first_day AND d.day < s.first_day
    UNION ALL
    SELECT d.account, 0, d.debit, d.credit
    FROM span s
    CROSS JOIN period p
    CROSS JOIN account_day d
    WHERE p.entity = :entity AND p.first_day <= s.last_day AND p.last_day >= s.first_day AND (p.first_day < s.first_day OR p.last_day > s.last_day)
      AND d.entity = :entity
      AND d.day >= CASE WHEN p.first_day > s.first_day THEN p.first_day ELSE s.first_day END
      AND d.day <= CASE WHEN p.last_day < s.last_day THEN p.last_day ELSE s.last_day END
)
SELECT a.code, a.name, a.type,
       CAST(SUM(f.opening) AS BIGINT) AS opening, e.currency AS opening_currency,
       CAST(SUM(f.debit) AS BIGINT) AS debit, e.currency AS debit_currency,
       CAST(SUM(f.credit) AS BIGINT) AS credit, e.currency AS credit_currency,
       CAST(SUM(f.opening + f.debit - f.credit) AS BIGINT) AS closing, e.currency AS closing_currency,
       a.id AS account
FROM figures f
JOIN account a ON a.id = f.account
JOIN legal_entity e ON e.id = :entity
WHERE e.id IN (SELECT id FROM visible_entity)
GROUP BY a.id, a.code, a.name, a.type, e.currency
