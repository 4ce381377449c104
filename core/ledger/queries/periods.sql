-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: periods
SELECT e.code AS entity, p.first_day, p.last_day, e.code || '/' || y.code || CASE WHEN p.number < 10 THEN '-0' ELSE '-' END || p.number AS code,
       y.code AS year, p.number, p.state, p.id AS period
FROM period p
JOIN fiscal_year y ON y.id = p.fiscal_year
JOIN legal_entity e ON e.id = p.entity
WHERE p.entity IN (SELECT id FROM visible_entity)
    AND (CAST(:entity AS BIGINT) IS NULL OR p.entity = :entity)
    AND (CAST(:state AS TEXT) IS NULL OR p.state = :state)
