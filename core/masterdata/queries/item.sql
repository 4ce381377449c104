-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: item
SELECT i.code, i.name, i.unit, c.code AS category, i.supply, i.tracking, i.active, i.id
FROM item i
JOIN category c ON c.id = i.category
WHERE i.id = :item
