-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: lots_by_code
SELECT id, item, code, supplier_lot, expires, event FROM lot WHERE item IN each(:items) AND code IN each_text(:codes)

-- name: lots_by_id
SELECT id, item, code, supplier_lot, expires, event FROM lot WHERE id IN each(:lots) ORDER BY id
