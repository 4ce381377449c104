-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: lock_customer
SELECT id FROM partner WHERE id = :customer FOR NO KEY UPDATE

-- name: open_receivables
SELECT CAST(SUM(u.foreign_amount) AS BIGINT)
FROM open_item o
JOIN open_item_sum u ON u.open_item = o.id
WHERE o.partner = :customer AND o.kind = 'receivable' AND o.currency = :currency
  AND (u.amount <> 0 OR u.foreign_amount <> 0 OR u.quantity <> 0)
