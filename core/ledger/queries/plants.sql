-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: plants
SELECT p.code, p.name, e.code AS entity, p.id
FROM plant p
JOIN legal_entity e ON e.id = p.entity
WHERE p.id IN (SELECT id FROM visible_plant) AND (CAST(:entity AS BIGINT) IS NULL OR p.entity = :entity)
