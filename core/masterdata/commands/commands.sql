-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: conversion_of_pair
SELECT id, item, from_unit, to_unit, numerator, denominator, event
FROM unit_conversion
WHERE (item = CAST(:item AS BIGINT) OR (item IS NULL AND CAST(:item AS BIGINT) IS NULL))
    AND ((from_unit = :from AND to_unit = :to) OR (from_unit = :to AND to_unit = :from))
FOR NO KEY UPDATE

-- name: lock_item
SELECT id, code, name, unit, category, supply, tracking, active, event FROM item WHERE id = :item FOR NO KEY UPDATE

-- Anything that lies anywhere, ours or another's, and any shortfall.
-- name: item_has_stock
SELECT 1 AS found
FROM pool p
JOIN stock_place s ON s.pool = p.id AND s.occupied = 1
WHERE p.item = :item
LIMIT 1

-- A plant with stock of the item under a method that is not the policy of the category.
-- name: plant_of_other_method
SELECT pl.code
FROM pool p
JOIN plant pl ON pl.id = p.plant
WHERE p.item = :item
    AND EXISTS (SELECT 1 FROM stock_place s WHERE s.pool = p.id AND s.occupied = 1)
    AND p.method <> COALESCE((SELECT method FROM costing_policy own WHERE own.plant = p.plant AND own.category = :category),
                             (SELECT method FROM costing_policy rest WHERE rest.plant = p.plant AND rest.category IS NULL), p.method)
ORDER BY pl.code
LIMIT 1

-- name: lock_partner
SELECT id, code, name, partner_group, supplier, customer, currency, payment_days, credit_limit, active, event
FROM partner
WHERE id = :partner
FOR NO KEY UPDATE

-- name: bin_by_code
SELECT id FROM bin WHERE plant = :plant AND code = :code

-- name: cost_centre_by_code
SELECT id FROM cost_centre WHERE entity = :entity AND code = :code

-- name: lock_work_centre
SELECT id, entity, plant, code, name, cost_centre, labour_rate, machine_rate, overhead_rate, event
FROM work_centre
WHERE id = :work_centre
FOR NO KEY UPDATE

-- name: lock_costing_policy
SELECT id, plant, category, method, output, event
FROM costing_policy
WHERE plant = :plant AND (category = CAST(:category AS BIGINT) OR (category IS NULL AND CAST(:category AS BIGINT) IS NULL))
FOR UPDATE

-- An item that the policy covers, with stock in the plant under another method.
-- name: item_of_other_method
SELECT i.code
FROM pool p
JOIN item i ON i.id = p.item
WHERE p.plant = :plant AND p.method <> :method
    AND (i.category = CAST(:category AS BIGINT)
         OR (CAST(:category AS BIGINT) IS NULL
             AND NOT EXISTS (SELECT 1 FROM costing_policy own WHERE own.plant = p.plant AND own.category = i.category)))
    AND EXISTS (SELECT 1 FROM stock_place s WHERE s.pool = p.id AND s.occupied = 1)
ORDER BY i.code
LIMIT 1

-- name: lock_letterhead
SELECT id, entity, address, contact, tax_number, bank, terms, event FROM letterhead WHERE entity = :entity FOR NO KEY UPDATE

-- name: lock_partner_address
SELECT id, partner, address, tax_number, event FROM partner_address WHERE partner = :partner FOR NO KEY UPDATE
