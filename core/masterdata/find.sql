-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: items_by_id
SELECT id, code, name, unit, category, supply, tracking, active, event FROM item WHERE id IN each(:ids) ORDER BY id

-- name: categories_by_id
SELECT id, code, name, event FROM category WHERE id IN each(:ids) ORDER BY id

-- name: partners_by_id
SELECT id, code, name, partner_group, supplier, customer, currency, payment_days, credit_limit, active, event
FROM partner
WHERE id IN each(:ids)
ORDER BY id

-- name: cost_centres_by_id
SELECT id, entity, code, name, event FROM cost_centre WHERE id IN each(:ids) ORDER BY id

-- name: work_centres_by_id
SELECT id, entity, plant, code, name, cost_centre, labour_rate, machine_rate, overhead_rate, event
FROM work_centre
WHERE id IN each(:ids)
ORDER BY id

-- name: reasons_by_id
SELECT id, code, name, kind, event FROM reason WHERE id IN each(:ids) ORDER BY id

-- name: tax_codes_by_id
SELECT id, code, name, rate, event FROM tax_code WHERE id IN each(:ids) ORDER BY id

-- name: bins_by_id
SELECT id, plant, code, name, allows_negative, event FROM bin WHERE id IN each(:ids) ORDER BY id

-- name: plant_facts
SELECT p.id, p.entity, e.currency
FROM plant p
JOIN legal_entity e ON e.id = p.entity
WHERE p.id = :plant

-- name: entity_exists
SELECT id FROM legal_entity WHERE id = :entity

-- name: unit_exists
SELECT id FROM unit WHERE code = :code

-- name: standard_costs_in_force
SELECT s.id, s.item, s.plant, s.first_day, s.cost, s.material, s.setup, s.labour, s.machine, s.overhead, s.subcontract, s.event
FROM standard_cost s
WHERE s.plant = :plant AND s.first_day <= :day
    AND NOT EXISTS (SELECT 1 FROM standard_cost later
                    WHERE later.item = s.item AND later.plant = s.plant AND later.first_day <= :day
                        AND (later.first_day > s.first_day OR (later.first_day = s.first_day AND later.id > s.id)))
ORDER BY s.item

-- name: standard_costs_in_force_of_items
SELECT s.id, s.item, s.plant, s.first_day, s.cost, s.material, s.setup, s.labour, s.machine, s.overhead, s.subcontract, s.event
FROM standard_cost s
WHERE s.item IN each(:items) AND s.plant = :plant AND s.first_day <= :day
    AND NOT EXISTS (SELECT 1 FROM standard_cost later
                    WHERE later.item = s.item AND later.plant = s.plant AND later.first_day <= :day
                        AND (later.first_day > s.first_day OR (later.first_day = s.first_day AND later.id > s.id)))
ORDER BY s.item
