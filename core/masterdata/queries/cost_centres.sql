-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: cost_centres
SELECT e.code AS entity, c.code, c.name, c.id
FROM cost_centre c
JOIN legal_entity e ON e.id = c.entity
WHERE c.entity IN (SELECT id FROM visible_entity)
    AND (CAST(:entity AS BIGINT) IS NULL OR c.entity = :entity)
