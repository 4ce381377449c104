-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: transfer_by_id
SELECT id, from_plant, to_plant, event FROM stock_transfer WHERE id = :id
