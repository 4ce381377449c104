-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: variances
SELECT v.day, v.kind, v.amount, e.currency AS amount_currency, d.number AS work_order, COALESCE(i.code, '') AS item, o.number AS operation,
       COALESCE(c.code, '') AS work_centre, COALESCE(r.code, '') AS reason, COALESCE(p.code, '') AS person, v.id
FROM variance v
JOIN document d ON d.id = v.document
JOIN legal_entity e ON e.id = v.entity
LEFT JOIN item i ON i.id = v.item
LEFT JOIN work_order_operation o ON o.id = v.operation
LEFT JOIN work_centre c ON c.id = v.work_centre
LEFT JOIN reason r ON r.id = v.reason
LEFT JOIN person p ON p.id = v.person
WHERE d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
  AND (CAST(:workOrder AS BIGINT) IS NULL OR v.document = :workOrder)
  AND (CAST(:kind AS TEXT) IS NULL OR v.kind = :kind)
  AND (CAST(:item AS BIGINT) IS NULL OR v.item = :item)
  AND (CAST(:reason AS BIGINT) IS NULL OR v.reason = :reason)
  AND (CAST(:plant AS BIGINT) IS NULL OR d.plant = :plant)
  AND (CAST(:from AS TEXT) IS NULL OR v.day >= :from)
  AND (CAST(:until AS TEXT) IS NULL OR v.day <= :until)
