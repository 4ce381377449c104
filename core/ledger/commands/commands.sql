-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: chart_code
SELECT code FROM chart WHERE id = :chart

-- name: account_by_code
SELECT id FROM account WHERE chart = :chart AND code = :code

-- name: accounts_of_chart
SELECT id, chart, code, name, parent, type, heading, control, active, event FROM account WHERE chart = :chart

-- name: entity_by_code
SELECT id FROM legal_entity WHERE code = :code

-- name: plant_by_code
SELECT id FROM plant WHERE code = :code

-- What stands against closing an account.
-- name: account_use
SELECT (SELECT COUNT(*) FROM posting_rule WHERE account = :account AND (last_day = '' OR last_day >= :today)) AS rules,
       (SELECT COUNT(*) FROM account WHERE parent = :account AND active = 1) AS below,
       (SELECT COUNT(*) FROM (SELECT entity FROM account_period WHERE account = :account
                              GROUP BY entity HAVING SUM(debit) <> SUM(credit)) AS unsettled) AS balances

-- The rules that another entity can take over: in force or to come, and for all plants.
-- name: rules_of_entity
SELECT id, entity, role, plant, category, item, reason, work_centre, partner_group, first_day, last_day, account, event
FROM posting_rule
WHERE entity = :entity AND plant IS NULL AND work_centre IS NULL AND (last_day = '' OR last_day >= :today)

-- name: exchange_rate_on_or_before
SELECT id, currency, into_currency, day, rate, event
FROM exchange_rate
WHERE currency = :currency AND into_currency = :into_currency AND day <= :day
ORDER BY day DESC LIMIT 1

-- name: lock_entity
SELECT id FROM legal_entity WHERE id = :entity FOR NO KEY UPDATE

-- name: years_of_entity
SELECT id, entity, code, first_day, last_day, event FROM fiscal_year WHERE entity = :entity ORDER BY first_day

-- Postings hold their period shared, so this waits for those that are on their way.
-- name: lock_periods
SELECT id, entity, fiscal_year, number, first_day, last_day, state, event
FROM period
WHERE entity = (SELECT entity FROM period WHERE id = :period)
ORDER BY first_day
FOR NO KEY UPDATE

-- name: chart_by_code
SELECT id FROM chart WHERE code = :code
