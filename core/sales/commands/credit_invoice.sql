-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the invoice was booked at, and what of it has been credited since.
-- name: booked_of_invoice
SELECT CAST(SUM(n.amount) AS BIGINT) AS amount, CAST(SUM(n.foreign_amount) AS BIGINT) AS foreign_amount
FROM open_item o
JOIN open_item_entry n ON n.open_item = o.id AND n.event = o.event
WHERE o.document = :invoice AND o.kind = 'receivable'
