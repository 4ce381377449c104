-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: lots_by_code
SELECT l.id, l.item, l.code,
       COALESCE((SELECT CAST(SUM(s.quantity) AS BIGINT)
                 FROM pool p
                 JOIN stock_place s ON s.pool = p.id AND s.lot = l.id
                 WHERE p.item = l.item AND (p.lot IS NULL OR p.lot = l.id)), 0) AS on_hand
FROM lot l
WHERE l.item IN each(:items) AND l.code IN each_text(:codes)
