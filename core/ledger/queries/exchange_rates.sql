-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: exchange_rates
SELECT currency, into_currency AS "into", day, rate, id
FROM exchange_rate
WHERE (CAST(:currency AS TEXT) IS NULL OR currency = :currency)
    AND (CAST(:into AS TEXT) IS NULL OR into_currency = :into)
