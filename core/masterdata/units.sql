-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Stock units of items, as rows whose from_unit is empty, and the conversions that may serve for them.
-- name: units_of_items
SELECT id AS item, '' AS from_unit, unit AS to_unit, 1 AS numerator, 1 AS denominator
FROM item
WHERE id IN each(:items)
UNION ALL
SELECT item, from_unit, to_unit, numerator, denominator
FROM unit_conversion
WHERE item IN each(:items)
UNION ALL
SELECT item, from_unit, to_unit, numerator, denominator
FROM unit_conversion
WHERE item IS NULL
