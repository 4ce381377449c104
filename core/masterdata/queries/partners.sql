-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: partners
SELECT p.code, p.name, p.partner_group, p.supplier, p.customer, p.currency, p.payment_days, p.credit_limit, p.currency AS credit_limit_currency, p.active, p.id
FROM partner p
WHERE (CAST(:search AS TEXT) IS NULL OR lower(p.code) LIKE '%' || replace(replace(replace(lower(CAST(:search AS TEXT)), '!', '!!'), '%', '!%'), '_', '!_') || '%' ESCAPE '!'
        OR lower(p.name) LIKE '%' || replace(replace(replace(lower(CAST(:search AS TEXT)), '!', '!!'), '%', '!%'), '_', '!_') || '%' ESCAPE '!')
    AND (CAST(:supplier AS BIGINT) IS NULL OR p.supplier = :supplier)
    AND (CAST(:customer AS BIGINT) IS NULL OR p.customer = :customer)
    AND (CAST(:active AS BIGINT) IS NULL OR p.active = :active)
