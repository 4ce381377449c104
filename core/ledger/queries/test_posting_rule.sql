-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The same order as rules/match: item, category, reason, work centre, partner group, plant; then the later rule.
-- name: test_posting_rule
SELECT a.code AS account, a.name, COALESCE(w.code, '') AS plant, COALESCE(k.code, '') AS category, COALESCE(i.code, '') AS item,
       COALESCE(n.code, '') AS reason, COALESCE(c.code, '') AS work_centre, r.partner_group, r.first_day, r.id AS rule
FROM posting_rule r
JOIN account a ON a.id = r.account
LEFT JOIN plant w ON w.id = r.plant
LEFT JOIN category k ON k.id = r.category
LEFT JOIN item i ON i.id = r.item
LEFT JOIN reason n ON n.id = r.reason
LEFT JOIN work_centre c ON c.id = r.work_centre
WHERE r.entity = :entity AND r.entity IN (SELECT id FROM visible_entity) AND r.role = :role
    AND r.first_day <= :day AND (r.last_day = '' OR r.last_day >= :day)
    AND (r.plant IS NULL OR r.plant = CAST(:plant AS BIGINT))
    AND (r.category IS NULL OR r.category = COALESCE(CAST(:category AS BIGINT), (SELECT m.category FROM item m WHERE m.id = CAST(:item AS BIGINT))))
    AND (r.item IS NULL OR r.item = CAST(:item AS BIGINT))
    AND (r.reason IS NULL OR r.reason = CAST(:reason AS BIGINT))
    AND (r.work_centre IS NULL OR r.work_centre = CAST(:workCentre AS BIGINT))
    AND (r.partner_group = '' OR r.partner_group = CAST(:partnerGroup AS TEXT))
ORDER BY CASE WHEN r.item IS NULL THEN 0 ELSE 32 END + CASE WHEN r.category IS NULL THEN 0 ELSE 16 END + CASE WHEN r.reason IS NULL THEN 0 ELSE 8 END
    + CASE WHEN r.work_centre IS NULL THEN 0 ELSE 4 END + CASE WHEN r.partner_group = '' THEN 0 ELSE 2 END + CASE WHEN r.plant IS NULL THEN 0 ELSE 1 END DESC,
    r.first_day DESC, r.id DESC
LIMIT 1
