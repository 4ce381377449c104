-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As trial_balance, for two spans at once: whole periods from account_period, single days only where a span cuts through a period.
-- name: compared_balances
WITH span AS (
    SELECT 1 AS half,
           COALESCE(CAST(:firstDay AS TEXT),
                    (SELECT y.first_day FROM fiscal_year y WHERE y.entity = :entity AND y.first_day <= :lastDay AND y.last_day >= :lastDay), '1900-01-01') AS first_day,
           CAST(:lastDay AS TEXT) AS last_day
    UNION ALL
    SELECT 2,
           COALESCE(CAST(:otherFirstDay AS TEXT),
                    (SELECT y.first_day FROM fiscal_year y WHERE y.entity = :entity AND y.first_day <= :otherLastDay AND y.last_day >= :otherLastDay), '1900-01-01'),
           CAST(:otherLastDay AS TEXT)
),
figures AS (
    SELECT s.half, k.account, k.debit - k.credit AS opening, 0 AS moved
    FROM span s
    JOIN period p ON p.entity = :entity AND p.last_day < s.first_day
    JOIN account_period k ON k.entity = :entity AND k.period = p.id
    UNION ALL
    SELECT s.half, k.account, 0, k.debit - k.credit
    FROM span s
    JOIN period p ON p.entity = :entity AND p.first_day >= s.first_day AND p.last_day <= s.last_day
    JOIN account_period k ON k.entity = :entity AND k.period = p.id
    UNION ALL
    SELECT s.half, d.account, d.debit - d.credit, 0
    FROM span s
    CROSS JOIN period p
    CROSS JOIN account_day d
    WHERE p.entity = :entity AND p.first_day < s.first_day AND p.last_day >= s.first_day
      AND d.entity = :entity AND d.day >= p.first_day AND d.day < s.first_day
    UNION ALL
    SELECT s.half, d.account, 0, d.debit - d.credit
    FROM span s
    CROSS JOIN period p
    CROSS JOIN account_day d
    WHERE p.entity = :entity AND p.first_day <= s.last_day AND p.last_day >= s.first_day AND (p.first_day < s.first_day OR p.last_day > s.last_day)
      AND d.entity = :entity
      AND d.day >= CASE WHEN p.first_day > s.first_day THEN p.first_day ELSE s.first_day END
      AND d.day <= CASE WHEN p.last_day < s.last_day THEN p.last_day ELSE s.last_day END
),
sums AS (
    SELECT a.id, a.code, a.name, a.type,
           CAST(SUM(CASE WHEN f.half = 1 THEN f.moved + CASE WHEN a.type IN ('income', 'expense') THEN 0 ELSE f.opening END ELSE 0 END) AS BIGINT) AS balance,
           CAST(SUM(CASE WHEN f.half = 2 THEN f.moved + CASE WHEN a.type IN ('income', 'expense') THEN 0 ELSE f.opening END ELSE 0 END) AS BIGINT) AS other
    FROM figures f
    JOIN account a ON a.id = f.account
    GROUP BY a.id, a.code, a.name, a.type
)
-- Percent to the hundredth, towards zero; a rate counts in billionths.
SELECT x.code, x.name, x.type, x.balance, e.currency AS balance_currency, x.other, e.currency AS other_currency,
       x.balance - x.other AS difference, e.currency AS difference_currency,
       CASE WHEN x.other <> 0 THEN (x.balance - x.other) * 10000 / ABS(x.other) * 10000000 END AS percent, x.id AS account
FROM sums x
JOIN legal_entity e ON e.id = :entity
WHERE e.id IN (SELECT id FROM visible_entity)
