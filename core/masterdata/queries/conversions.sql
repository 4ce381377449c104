-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: conversions
SELECT COALESCE(i.code, '') AS item, c.from_unit, c.to_unit, c.numerator, c.denominator
FROM unit_conversion c
LEFT JOIN item i ON i.id = c.item
WHERE CAST(:item AS BIGINT) IS NULL OR c.item IS NULL OR c.item = :item
