-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What every posting rests on. Shared, so that postings do not wait for each other, and a period can't close under them.
-- name: period_of_day
SELECT p.id, p.state, e.currency, e.chart
FROM period p
JOIN legal_entity e ON e.id = p.entity
WHERE p.entity = :entity AND p.first_day <= :day AND p.last_day >= :day
FOR SHARE OF p

-- name: rules_of_roles
SELECT id, entity, role, plant, category, item, reason, work_centre, partner_group, first_day, last_day, account, event
FROM posting_rule
WHERE entity = :entity AND role IN each_text(:roles) AND first_day <= :day AND (last_day = '' OR last_day >= :day)

-- name: rate_in_force
SELECT rate FROM exchange_rate
WHERE currency = :currency AND into_currency = :into_currency AND day <= :day
ORDER BY day DESC LIMIT 1
