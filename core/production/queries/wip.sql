-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: wip
SELECT d.number, i.code AS item, t.code AS plant, w.due,
       CAST(SUM(CASE WHEN x.element = 'material' THEN x.debit - x.credit ELSE 0 END) AS BIGINT) AS material, e.currency AS material_currency,
       CAST(SUM(CASE WHEN x.element = 'setup' THEN x.debit - x.credit ELSE 0 END) AS BIGINT) AS setup, e.currency AS setup_currency,
       CAST(SUM(CASE WHEN x.element = 'labour' THEN x.debit - x.credit ELSE 0 END) AS BIGINT) AS labour, e.currency AS labour_currency,
       CAST(SUM(CASE WHEN x.element = 'machine' THEN x.debit - x.credit ELSE 0 END) AS BIGINT) AS machine, e.currency AS machine_currency,
       CAST(SUM(CASE WHEN x.element = 'overhead' THEN x.debit - x.credit ELSE 0 END) AS BIGINT) AS overhead, e.currency AS overhead_currency,
       CAST(SUM(CASE WHEN x.element = 'subcontract' THEN x.debit - x.credit ELSE 0 END) AS BIGINT) AS subcontract, e.currency AS subcontract_currency,
       CAST(SUM(CASE WHEN x.element = 'rework' THEN x.debit - x.credit ELSE 0 END) AS BIGINT) AS rework, e.currency AS rework_currency,
       CAST(SUM(x.debit - x.credit) AS BIGINT) AS total, e.currency AS total_currency, w.id
FROM document_state s
JOIN document d ON d.id = s.document AND d.kind = 'work_order'
JOIN work_order w ON w.id = d.id
JOIN wip_sum x ON x.work_order = w.id
JOIN item i ON i.id = w.item
JOIN plant t ON t.id = w.plant
JOIN legal_entity e ON e.id = w.entity
WHERE s.state = 'released' AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
  AND (CAST(:plant AS BIGINT) IS NULL OR w.plant = :plant)
  AND (CAST(:item AS BIGINT) IS NULL OR w.item = :item)
GROUP BY w.id, d.number, i.code, t.code, w.due, e.currency
