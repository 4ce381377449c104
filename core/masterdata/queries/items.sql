-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: items
SELECT i.code, i.name, i.unit, c.code AS category, i.supply, i.tracking, i.active, i.id
FROM item i
JOIN category c ON c.id = i.category
WHERE (CAST(:search AS TEXT) IS NULL OR lower(i.code) LIKE '%' || replace(replace(replace(lower(CAST(:search AS TEXT)), '!', '!!'), '%', '!%'), '_', '!_') || '%' ESCAPE '!'
        OR lower(i.name) LIKE '%' || replace(replace(replace(lower(CAST(:search AS TEXT)), '!', '!!'), '%', '!%'), '_', '!_') || '%' ESCAPE '!')
    AND (CAST(:category AS BIGINT) IS NULL OR i.category = :category)
    AND (CAST(:supply AS TEXT) IS NULL OR i.supply = :supply)
    AND (CAST(:active AS BIGINT) IS NULL OR i.active = :active)
