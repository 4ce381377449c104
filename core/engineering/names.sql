-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Written as "ITEM/REVISION"; no item's code has a slash in it.
-- name: structure_ids
-- [postgresql]
SELECT given.code, s.id
FROM unnest(CAST(:codes AS TEXT[])) AS given (code)
JOIN item i ON i.code = split_part(given.code, '/', 1)
JOIN structure s ON s.item = i.id AND s.revision = substr(given.code, strpos(given.code, '/') + 1)
-- [sqlite]
SELECT given.value AS code, s.id
FROM json_each(:codes) AS given
JOIN item i ON i.code = substr(given.value, 1, instr(given.value, '/') - 1)
JOIN structure s ON s.item = i.id AND s.revision = substr(given.value, instr(given.value, '/') + 1)
-- [all]

-- name: structure_codes
SELECT s.id, i.code || '/' || s.revision AS code
FROM structure s
JOIN item i ON i.id = s.item
WHERE s.id IN each(:ids)
