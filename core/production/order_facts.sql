-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: order_row
SELECT w.id, w.entity, w.plant, w.item, w.quantity, w.structure, w.first_day, w.due, w.planned_cost, w.event,
       i.code AS item_code, i.unit, i.category, e.currency, s.standard_lot,
       CASE WHEN s.state = 'released' THEN 1 ELSE 0 END AS structure_released
FROM work_order w
JOIN item i ON i.id = w.item
JOIN legal_entity e ON e.id = w.entity
JOIN structure s ON s.id = w.structure
WHERE w.id = :order

-- name: components_of_order
SELECT c.id, c.work_order, c.line, c.operation, c.component, c.planned, c.per_unit, c.backflush, c.standard_cost, c.event,
       i.code, i.unit, CASE WHEN i.supply = 'service' THEN 1 ELSE 0 END AS service, COALESCE(r.quantity, 0) AS reserved
FROM work_order_component c
JOIN item i ON i.id = c.component
LEFT JOIN reservation r ON r.line = c.id
WHERE c.work_order = :order
ORDER BY c.line

-- name: operations_of_order
SELECT o.id, o.work_order, o.number, o.work_centre, o.text, o.setup_hours, o.labour_hours, o.machine_hours, o.yield,
       o.labour_rate, o.machine_rate, o.overhead_rate, o.event,
       c.cost_centre, c.labour_rate AS labour_now, c.machine_rate AS machine_now, c.overhead_rate AS overhead_now
FROM work_order_operation o
JOIN work_centre c ON c.id = o.work_centre
WHERE o.work_order = :order
ORDER BY o.number

-- name: wip_of_order
SELECT element, CAST(SUM(debit) - SUM(credit) AS BIGINT) AS amount
FROM wip_sum
WHERE work_order = :order
GROUP BY element
