-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: balances_of_order
SELECT element, account, CAST(SUM(debit) - SUM(credit) AS BIGINT) AS amount
FROM wip_sum
WHERE work_order = :order
GROUP BY element, account
HAVING SUM(debit) <> SUM(credit)
ORDER BY element, account

-- name: entries_of_order
SELECT element, kind, operation, component, item, quantity, amount, standard_amount, person, reason
FROM wip_entry
WHERE work_order = :order AND kind <> 'close'
ORDER BY id

-- name: scrap_by_reason
SELECT line, measure, quantity
FROM progress
WHERE document = :document AND measure LIKE 'scrapped:%' AND quantity > 0
ORDER BY line, measure
