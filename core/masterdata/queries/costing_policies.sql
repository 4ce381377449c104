-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: costing_policies
SELECT p.code AS plant, COALESCE(c.code, '') AS category, o.method, o.output
FROM costing_policy o
JOIN plant p ON p.id = o.plant
LEFT JOIN category c ON c.id = o.category
WHERE o.plant IN (SELECT id FROM visible_plant)
    AND (CAST(:plant AS BIGINT) IS NULL OR o.plant = :plant)
