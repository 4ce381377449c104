-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: entities
SELECT e.code, e.name, e.currency, c.code AS chart, e.id
FROM legal_entity e
JOIN chart c ON c.id = e.chart
WHERE e.id IN (SELECT id FROM visible_entity)
