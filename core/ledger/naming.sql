-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: entity_ids
SELECT code, id FROM legal_entity WHERE code IN each_text(:codes)

-- name: entity_codes
SELECT id, code FROM legal_entity WHERE id IN each(:ids)

-- name: plant_ids
SELECT code, id FROM plant WHERE code IN each_text(:codes)

-- name: plant_codes
SELECT id, code FROM plant WHERE id IN each(:ids)

-- name: chart_ids
SELECT code, id FROM chart WHERE code IN each_text(:codes)

-- name: chart_codes
SELECT id, code FROM chart WHERE id IN each(:ids)

-- An account is called by its own code where only one chart has it, and always as "CHART/CODE".
-- name: account_ids
SELECT c.code || '/' || a.code AS code, a.id
FROM account a
JOIN chart c ON c.id = a.chart
WHERE c.code || '/' || a.code IN each_text(:codes)
UNION ALL
SELECT code, MIN(id) FROM account WHERE code IN each_text(:codes) GROUP BY code HAVING COUNT(*) = 1

-- name: account_codes
SELECT a.id, CASE WHEN EXISTS (SELECT 1 FROM account o WHERE o.code = a.code AND o.id <> a.id) THEN c.code || '/' || a.code ELSE a.code END AS code
FROM account a
JOIN chart c ON c.id = a.chart
WHERE a.id IN each(:ids)

-- "ENTITY/2026"
-- name: fiscal_year_ids
SELECT e.code || '/' || y.code AS code, y.id
FROM fiscal_year y
JOIN legal_entity e ON e.id = y.entity
WHERE e.code || '/' || y.code IN each_text(:codes)

-- name: fiscal_year_codes
SELECT y.id, e.code || '/' || y.code AS code
FROM fiscal_year y
JOIN legal_entity e ON e.id = y.entity
WHERE y.id IN each(:ids)

-- "ENTITY/2026-03": the third period of the year 2026.
-- name: period_ids
SELECT e.code || '/' || y.code || CASE WHEN p.number < 10 THEN '-0' ELSE '-' END || p.number AS code, p.id
FROM period p
JOIN fiscal_year y ON y.id = p.fiscal_year
JOIN legal_entity e ON e.id = p.entity
WHERE e.code || '/' || y.code || CASE WHEN p.number < 10 THEN '-0' ELSE '-' END || p.number IN each_text(:codes)

-- name: period_codes
SELECT p.id, e.code || '/' || y.code || CASE WHEN p.number < 10 THEN '-0' ELSE '-' END || p.number AS code
FROM period p
JOIN fiscal_year y ON y.id = p.fiscal_year
JOIN legal_entity e ON e.id = p.entity
WHERE p.id IN each(:ids)

-- "ENTITY/2026/17": the legal number, which a journal gets a moment after it was posted. Until then it is called by its id.
-- name: journal_ids
SELECT e.code || '/' || y.code || '/' || n.number AS code, n.journal AS id
FROM journal_number n
JOIN fiscal_year y ON y.id = n.fiscal_year
JOIN legal_entity e ON e.id = n.entity
-- [postgresql]
JOIN unnest(CAST(:codes AS TEXT[])) AS wanted (code)
    ON split_part(wanted.code, '/', 1) = e.code AND split_part(wanted.code, '/', 2) = y.code AND split_part(wanted.code, '/', 3) = CAST(n.number AS TEXT)
-- [sqlite]
JOIN json_each(:codes) AS wanted ON wanted.value = e.code || '/' || y.code || '/' || n.number
-- [all]

-- name: journal_codes
SELECT j.id, COALESCE(e.code || '/' || y.code || '/' || n.number, CAST(j.id AS TEXT)) AS code
FROM journal j
LEFT JOIN journal_number n ON n.journal = j.id
LEFT JOIN fiscal_year y ON y.id = n.fiscal_year
LEFT JOIN legal_entity e ON e.id = n.entity
WHERE j.id IN each(:ids)

-- Lines and rules have no name of their own but the id.
-- name: journal_line_ids
SELECT CAST(id AS TEXT) AS code, id FROM journal_line WHERE CAST(id AS TEXT) IN each_text(:codes)

-- name: journal_line_codes
SELECT id, CAST(id AS TEXT) AS code FROM journal_line WHERE id IN each(:ids)

-- name: posting_rule_ids
SELECT CAST(id AS TEXT) AS code, id FROM posting_rule WHERE CAST(id AS TEXT) IN each_text(:codes)

-- name: posting_rule_codes
SELECT id, CAST(id AS TEXT) AS code FROM posting_rule WHERE id IN each(:ids)

-- An open item is called by the number of its document where that has only one of its kind: an invoice.
-- name: open_item_ids
SELECT d.number AS code, MIN(o.id) AS id
FROM document d
JOIN open_item o ON o.document = d.id AND o.kind IN ('receivable', 'payable')
WHERE d.number IN each_text(:codes)
GROUP BY d.number
HAVING COUNT(*) = 1

-- name: open_item_codes
SELECT o.id, COALESCE(d.number, CAST(o.id AS TEXT)) AS code
FROM open_item o
LEFT JOIN document d ON d.id = o.document
WHERE o.id IN each(:ids)
