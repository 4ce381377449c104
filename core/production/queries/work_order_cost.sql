-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: work_order_cost
SELECT x.element, CAST(COALESCE(SUM(CASE WHEN NOT x.kind IN ('completion', 'scrap', 'close') THEN x.amount ELSE 0 END), 0) AS BIGINT) AS spent, e.currency AS spent_currency,
       CAST(SUM(x.standard_amount) AS BIGINT) AS standard, e.currency AS standard_currency,
       -CAST(COALESCE(SUM(CASE WHEN x.kind = 'completion' THEN x.amount ELSE 0 END), 0) AS BIGINT) AS completed, e.currency AS completed_currency,
       -CAST(COALESCE(SUM(CASE WHEN x.kind = 'scrap' THEN x.amount ELSE 0 END), 0) AS BIGINT) AS scrapped, e.currency AS scrapped_currency,
       -CAST(COALESCE(SUM(CASE WHEN x.kind = 'close' THEN x.amount ELSE 0 END), 0) AS BIGINT) AS closed, e.currency AS closed_currency,
       CAST(SUM(x.amount) AS BIGINT) AS wip, e.currency AS wip_currency
FROM wip_entry x
JOIN document d ON d.id = x.work_order
JOIN legal_entity e ON e.id = d.entity
WHERE x.work_order = :workOrder AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
GROUP BY x.element, e.currency
