-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A rule that was replaced on its very first day was never in force, and is not shown.
-- name: posting_rules
SELECT e.code AS entity, r.role, COALESCE(w.code, '') AS plant, COALESCE(k.code, '') AS category, COALESCE(i.code, '') AS item,
       COALESCE(n.code, '') AS reason, COALESCE(c.code, '') AS work_centre, r.partner_group, r.first_day, r.last_day,
       a.code AS account, a.name, r.id AS rule
FROM posting_rule r
JOIN legal_entity e ON e.id = r.entity
JOIN account a ON a.id = r.account
LEFT JOIN plant w ON w.id = r.plant
LEFT JOIN category k ON k.id = r.category
LEFT JOIN item i ON i.id = r.item
LEFT JOIN reason n ON n.id = r.reason
LEFT JOIN work_centre c ON c.id = r.work_centre
WHERE r.entity IN (SELECT id FROM visible_entity)
    AND (r.last_day = '' OR r.first_day <= r.last_day)
    AND (CAST(:entity AS BIGINT) IS NULL OR r.entity = :entity)
    AND (CAST(:role AS TEXT) IS NULL OR r.role = :role)
    AND (CAST(:day AS TEXT) IS NULL OR (r.first_day <= :day AND (r.last_day = '' OR r.last_day >= :day)))
