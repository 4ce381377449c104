-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: person_ids
SELECT code, id FROM person WHERE code IN each_text(:codes)

-- name: person_codes
SELECT id, code FROM person WHERE id IN each(:ids)

-- name: role_ids
SELECT code, id FROM role WHERE code IN each_text(:codes)

-- name: role_codes
SELECT id, code FROM role WHERE id IN each(:ids)
