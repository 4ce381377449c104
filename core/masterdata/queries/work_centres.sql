-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: work_centres
SELECT w.code, w.name, p.code AS plant, c.code AS cost_centre, w.labour_rate, w.machine_rate, w.overhead_rate, e.currency, w.id
FROM work_centre w
JOIN plant p ON p.id = w.plant
JOIN legal_entity e ON e.id = w.entity
JOIN cost_centre c ON c.id = w.cost_centre
WHERE w.plant IN (SELECT id FROM visible_plant)
    AND (CAST(:plant AS BIGINT) IS NULL OR w.plant = :plant)
