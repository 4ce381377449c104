-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: operations
SELECT o.number, w.code AS work_centre, o.text, o.setup_hours AS setup, 'h' AS setup_unit, o.labour_hours AS labour, 'h' AS labour_unit,
    o.machine_hours AS machine, 'h' AS machine_unit, o.yield AS yield_millionths
FROM structure_operation o
JOIN structure s ON s.id = o.structure
JOIN work_centre w ON w.id = o.work_centre
WHERE o.structure = :structure AND (s.plant IS NULL OR s.plant IN (SELECT id FROM visible_plant))
