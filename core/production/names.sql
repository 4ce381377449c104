-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Codes into ids and back. A component is written as the order's number and its line ("WO-1001/10"), an operation as the
-- order's number and its own. The last slash parts them. A code that means several rows means none.

-- name: component_ids
-- [postgresql]
SELECT given.code, MIN(c.id) AS id
FROM unnest(CAST(:codes AS TEXT[])) AS given (code)
JOIN document d ON d.number = substring(given.code FROM '^(.*)/') AND d.kind = 'work_order' AND d.entity IN (SELECT id FROM visible_entity)
JOIN work_order_component c ON c.work_order = d.id AND CAST(c.line AS TEXT) = substring(given.code FROM '([^/]*)$')
GROUP BY given.code
HAVING COUNT(*) = 1
-- [sqlite]
SELECT given.value AS code, MIN(c.id) AS id
FROM (SELECT value, rtrim(value, replace(value, '/', '')) AS head FROM json_each(:codes)) AS given
JOIN document d ON d.number = substr(given.head, 1, length(given.head) - 1) AND d.kind = 'work_order'
    AND d.entity IN (SELECT id FROM visible_entity)
JOIN work_order_component c ON c.work_order = d.id AND CAST(c.line AS TEXT) = substr(given.value, length(given.head) + 1)
GROUP BY given.value
HAVING COUNT(*) = 1
-- [all]

-- name: component_codes
SELECT c.id, d.number || '/' || c.line AS code
FROM work_order_component c
JOIN document d ON d.id = c.work_order
WHERE c.id IN each(:ids)

-- name: operation_ids
-- [postgresql]
SELECT given.code, MIN(o.id) AS id
FROM unnest(CAST(:codes AS TEXT[])) AS given (code)
JOIN document d ON d.number = substring(given.code FROM '^(.*)/') AND d.kind = 'work_order' AND d.entity IN (SELECT id FROM visible_entity)
JOIN work_order_operation o ON o.work_order = d.id AND CAST(o.number AS TEXT) = substring(given.code FROM '([^/]*)$')
GROUP BY given.code
HAVING COUNT(*) = 1
-- [sqlite]
SELECT given.value AS code, MIN(o.id) AS id
FROM (SELECT value, rtrim(value, replace(value, '/', '')) AS head FROM json_each(:codes)) AS given
JOIN document d ON d.number = substr(given.head, 1, length(given.head) - 1) AND d.kind = 'work_order'
    AND d.entity IN (SELECT id FROM visible_entity)
JOIN work_order_operation o ON o.work_order = d.id AND CAST(o.number AS TEXT) = substr(given.value, length(given.head) + 1)
GROUP BY given.value
HAVING COUNT(*) = 1
-- [all]

-- name: operation_codes
SELECT o.id, d.number || '/' || o.number AS code
FROM work_order_operation o
JOIN document d ON d.id = o.work_order
WHERE o.id IN each(:ids)
