-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: work_orders
SELECT d.number, s.state, i.code AS item, i.name AS item_name, t.code AS plant, w.quantity, i.unit AS quantity_unit,
       COALESCE(r.quantity, 0) AS received, i.unit AS received_unit, w.first_day AS start, w.due,
       CASE WHEN s.state NOT IN ('planned', 'released') THEN 0
            -- [postgresql]
            ELSE GREATEST(COALESCE(CAST(CAST(:day AS TEXT) AS DATE), current_date) - CAST(w.due AS DATE), 0)
            -- [sqlite]
            ELSE MAX(CAST(julianday(COALESCE(:day, date('now'))) - julianday(w.due) AS BIGINT), 0)
            -- [all]
       END AS days_late,
       w.planned_cost, e.currency AS planned_cost_currency,
       COALESCE((SELECT CAST(SUM(x.debit) - SUM(x.credit) AS BIGINT) FROM wip_sum x WHERE x.work_order = w.id), 0) AS wip, e.currency AS wip_currency, w.id
FROM work_order w
JOIN document d ON d.id = w.id
JOIN document_state s ON s.document = w.id
JOIN item i ON i.id = w.item
JOIN plant t ON t.id = w.plant
JOIN legal_entity e ON e.id = w.entity
LEFT JOIN progress r ON r.line = w.id AND r.measure = 'received'
WHERE d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
  AND (CAST(:plant AS BIGINT) IS NULL OR w.plant = :plant)
  AND (CAST(:item AS BIGINT) IS NULL OR w.item = :item)
  AND (CAST(:state AS TEXT) IS NULL OR s.state = :state)
  AND (CAST(:dueUntil AS TEXT) IS NULL OR w.due <= :dueUntil)
