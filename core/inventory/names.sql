-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Codes into ids and back, a pair for each naming in base/entities.h.

-- No item's code has a slash in it, so the first one parts item and lot.
-- name: lot_ids
-- [postgresql]
SELECT given.code, l.id
FROM unnest(CAST(:codes AS TEXT[])) AS given (code)
JOIN item i ON i.code = split_part(given.code, '/', 1)
JOIN lot l ON l.item = i.id AND l.code = substr(given.code, strpos(given.code, '/') + 1)
-- [sqlite]
SELECT given.value AS code, l.id
FROM json_each(:codes) AS given
JOIN item i ON i.code = substr(given.value, 1, instr(given.value, '/') - 1)
JOIN lot l ON l.item = i.id AND l.code = substr(given.value, instr(given.value, '/') + 1)
-- [all]

-- name: lot_codes
SELECT l.id, i.code || '/' || l.code AS code
FROM lot l
JOIN item i ON i.id = l.item
WHERE l.id IN each(:ids)

-- A pool is called "PLANT/ITEM", and "PLANT/ITEM/LOT" where each lot has one of its own.
-- name: pool_ids
SELECT p.code || '/' || i.code || COALESCE('/' || l.code, '') AS code, o.id
FROM pool o
JOIN plant p ON p.id = o.plant
JOIN item i ON i.id = o.item
LEFT JOIN lot l ON l.id = o.lot
WHERE p.code || '/' || i.code || COALESCE('/' || l.code, '') IN each_text(:codes)

-- name: pool_codes
SELECT o.id, p.code || '/' || i.code || COALESCE('/' || l.code, '') AS code
FROM pool o
JOIN plant p ON p.id = o.plant
JOIN item i ON i.id = o.item
LEFT JOIN lot l ON l.id = o.lot
WHERE o.id IN each(:ids)

-- A move has no name of its own: people name the event, programs the row.
-- name: stock_move_ids
SELECT CAST(id AS TEXT) AS code, id FROM stock_move WHERE CAST(id AS TEXT) IN each_text(:codes)

-- name: stock_move_codes
SELECT id, CAST(id AS TEXT) AS code FROM stock_move WHERE id IN each(:ids)
