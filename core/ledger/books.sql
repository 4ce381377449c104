-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: entity_by_id
SELECT id, code, name, currency, chart, event FROM legal_entity WHERE id = :entity

-- name: accounts_by_id
SELECT id, chart, code, name, parent, type, heading, control, active, event FROM account WHERE id IN each(:accounts)

-- name: rules_of_role
SELECT id, entity, role, plant, category, item, reason, work_centre, partner_group, first_day, last_day, account, event
FROM posting_rule
WHERE entity = :entity AND role = :role

-- The naming is the one under which codes of the table are turned into ids.
-- name: known_references
SELECT 'ledger/entity' AS naming, id, id AS entity, '' AS partner_group FROM legal_entity WHERE id IN each(:entities)
UNION ALL
SELECT 'ledger/plant', id, entity, '' FROM plant WHERE id IN each(:plants)
UNION ALL
SELECT 'ledger/chart', id, NULL, '' FROM chart WHERE id IN each(:charts)
UNION ALL
SELECT 'masterdata/cost_centre', id, entity, '' FROM cost_centre WHERE id IN each(:cost_centres)
UNION ALL
SELECT 'masterdata/item', id, NULL, '' FROM item WHERE id IN each(:items)
UNION ALL
SELECT 'masterdata/category', id, NULL, '' FROM category WHERE id IN each(:categories)
UNION ALL
SELECT 'masterdata/reason', id, NULL, '' FROM reason WHERE id IN each(:reasons)
UNION ALL
SELECT 'masterdata/partner', id, NULL, partner_group FROM partner WHERE id IN each(:partners)
UNION ALL
SELECT 'masterdata/work_centre', id, entity, '' FROM work_centre WHERE id IN each(:work_centres)
