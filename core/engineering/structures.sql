-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: structures_by_id
SELECT id, item, plant, revision, first_day, quantity, standard_lot, state, event
FROM structure
WHERE id IN each(:structures)
ORDER BY id

-- name: lines_of_structures
SELECT id, structure, line, operation, component, quantity, scrap, backflush, event
FROM structure_line
WHERE structure IN each(:structures)
ORDER BY structure, line

-- name: operations_of_structures
SELECT id, structure, number, work_centre, text, setup_hours, labour_hours, machine_hours, yield, event
FROM structure_operation
WHERE structure IN each(:structures)
ORDER BY structure, number

-- name: structure_by_revision
SELECT id FROM structure WHERE item = :item AND revision = :revision

-- name: structure_in_force
SELECT id
FROM structure
WHERE item = :item AND state = 'released' AND first_day <= :day AND (plant IS NULL OR plant = :plant)
ORDER BY CASE WHEN plant IS NULL THEN 1 ELSE 0 END, first_day DESC
LIMIT 1

-- The structures in force of all items in a plant: none of the item's is the plant's own where this one is for all, and none is later.
-- name: structures_in_force
SELECT s.id
FROM structure s
WHERE s.state = 'released' AND s.first_day <= :day AND (s.plant IS NULL OR s.plant = :plant)
    AND NOT EXISTS (SELECT 1 FROM structure better
                    WHERE better.item = s.item AND better.state = 'released' AND better.first_day <= :day
                        AND (better.plant IS NULL OR better.plant = :plant)
                        AND ((better.plant IS NOT NULL AND s.plant IS NULL)
                             OR (COALESCE(better.plant, 0) = COALESCE(s.plant, 0) AND better.first_day > s.first_day)))

-- Phantoms among the components of a structure, at any level through phantoms, and their structures in force.
-- name: phantoms_below
WITH RECURSIVE below (item, structure) AS (
    SELECT i.id, (SELECT x.id FROM structure x
                  WHERE x.item = i.id AND x.state = 'released' AND x.first_day <= :day AND (x.plant IS NULL OR x.plant = :plant)
                  ORDER BY CASE WHEN x.plant IS NULL THEN 1 ELSE 0 END, x.first_day DESC
                  LIMIT 1)
    FROM structure_line l
    JOIN item i ON i.id = l.component AND i.supply = 'phantom'
    WHERE l.structure = :structure
    UNION
    SELECT i.id, (SELECT x.id FROM structure x
                  WHERE x.item = i.id AND x.state = 'released' AND x.first_day <= :day AND (x.plant IS NULL OR x.plant = :plant)
                  ORDER BY CASE WHEN x.plant IS NULL THEN 1 ELSE 0 END, x.first_day DESC
                  LIMIT 1)
    FROM below b
    JOIN structure_line l ON l.structure = b.structure
    JOIN item i ON i.id = l.component AND i.supply = 'phantom'
)
SELECT item, structure FROM below ORDER BY item

-- Everything below some components, through structures that are released for the plant or, where it is empty, for any.
-- name: leads_back
WITH RECURSIVE below (item) AS (
    SELECT i.id FROM item i WHERE i.id IN each(:components)
    UNION
    SELECT l.component
    FROM below b
    JOIN structure s ON s.item = b.item AND s.state = 'released'
        AND (s.plant IS NULL OR CAST(:plant AS BIGINT) IS NULL OR s.plant = :plant)
    JOIN structure_line l ON l.structure = s.id
)
SELECT item FROM below WHERE item = :item

-- Those who release structures that hang together wait for each other: all items below are locked, in one order.
-- name: lock_items_below
SELECT i.id
FROM item i
WHERE i.id IN (
    WITH RECURSIVE below (item) AS (
        SELECT s.item FROM structure s WHERE s.id = :structure
        UNION
        SELECT l.component FROM structure_line l WHERE l.structure = :structure
        UNION
        SELECT l.component
        FROM below b
        JOIN structure s ON s.item = b.item AND s.state = 'released'
        JOIN structure_line l ON l.structure = s.id
    )
    SELECT item FROM below)
ORDER BY i.id
FOR NO KEY UPDATE OF i

-- name: lock_structure
SELECT id, item, plant, revision, first_day, quantity, standard_lot, state, event
FROM structure
WHERE id = :structure
FOR NO KEY UPDATE

-- name: released_from_day
SELECT s.revision
FROM structure s
WHERE s.item = :item AND s.state = 'released' AND s.first_day = :day AND COALESCE(s.plant, 0) = COALESCE(CAST(:plant AS BIGINT), 0)

-- What else of the item is in force today where this one is.
-- name: others_in_force
SELECT MIN(s.id)
FROM structure s
WHERE s.item = :item AND s.id <> :structure AND s.state = 'released' AND s.first_day <= :today
    AND (s.plant IS NULL OR s.plant = CAST(:plant AS BIGINT))

-- name: inactive_below
SELECT i.code
FROM structure_line l
JOIN item i ON i.id = l.component
WHERE l.structure = :structure AND i.active = 0
ORDER BY l.line
LIMIT 1

-- name: items_of_roll_up
SELECT id, supply FROM item ORDER BY id

-- name: work_centres_of_roll_up
SELECT id, entity, plant, code, name, cost_centre, labour_rate, machine_rate, overhead_rate, event FROM work_centre ORDER BY id
