-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The same order as rules/match, and as test_posting_rule, which a test compares: item, category, reason, work centre, partner group,
-- plant; then the later rule. What does not fit is told by the first thing that differs.
-- name: explain_posting_rule
WITH judged AS (
    SELECT r.id, r.plant, r.category, r.item, r.reason, r.work_centre, r.partner_group, r.first_day, r.last_day, r.account,
           CASE WHEN r.item IS NULL THEN 0 ELSE 32 END + CASE WHEN r.category IS NULL THEN 0 ELSE 16 END + CASE WHEN r.reason IS NULL THEN 0 ELSE 8 END
           + CASE WHEN r.work_centre IS NULL THEN 0 ELSE 4 END + CASE WHEN r.partner_group = '' THEN 0 ELSE 2 END + CASE WHEN r.plant IS NULL THEN 0 ELSE 1 END AS weight,
           CASE WHEN r.first_day > :day THEN 'not_yet'
                WHEN r.last_day <> '' AND r.last_day < :day THEN 'ended'
                WHEN r.item IS NOT NULL AND r.item <> COALESCE(CAST(:item AS BIGINT), 0) THEN 'other_item'
                WHEN r.category IS NOT NULL
                     AND r.category <> COALESCE(CAST(:category AS BIGINT), (SELECT m.category FROM item m WHERE m.id = CAST(:item AS BIGINT)), 0) THEN 'other_category'
                WHEN r.reason IS NOT NULL AND r.reason <> COALESCE(CAST(:reason AS BIGINT), 0) THEN 'other_reason'
                WHEN r.work_centre IS NOT NULL AND r.work_centre <> COALESCE(CAST(:workCentre AS BIGINT), 0) THEN 'other_work_centre'
                WHEN r.partner_group <> '' AND r.partner_group <> COALESCE(CAST(:partnerGroup AS TEXT), '') THEN 'other_partner_group'
                WHEN r.plant IS NOT NULL AND r.plant <> COALESCE(CAST(:plant AS BIGINT), 0) THEN 'other_plant'
                ELSE '' END AS against
    FROM posting_rule r
    WHERE r.entity = :entity AND r.entity IN (SELECT id FROM visible_entity) AND r.role = :role AND (r.last_day = '' OR r.first_day <= r.last_day)
),
ranked AS (
    SELECT j.*, ROW_NUMBER() OVER (PARTITION BY j.against ORDER BY j.weight DESC, j.first_day DESC, j.id DESC) AS place FROM judged j
)
SELECT CASE WHEN r.against <> '' THEN 3 WHEN r.place = 1 THEN 1 ELSE 2 END AS step,
       CASE WHEN r.against <> '' THEN r.against WHEN r.place = 1 THEN 'chosen' ELSE 'less_specific' END AS verdict,
       a.code AS account, a.name, COALESCE(w.code, '') AS plant, COALESCE(k.code, '') AS category, COALESCE(i.code, '') AS item,
       COALESCE(n.code, '') AS reason, COALESCE(c.code, '') AS work_centre, r.partner_group, r.first_day, r.last_day, r.id AS rule
FROM ranked r
JOIN account a ON a.id = r.account
LEFT JOIN plant w ON w.id = r.plant
LEFT JOIN category k ON k.id = r.category
LEFT JOIN item i ON i.id = r.item
LEFT JOIN reason n ON n.id = r.reason
LEFT JOIN work_centre c ON c.id = r.work_centre
