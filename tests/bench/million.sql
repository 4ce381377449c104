-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Makes a company with a million journals out of the small demo company, to measure long lists on:
--     mill init long.millrace --demo small && sqlite3 long.millrace < tests/bench/million.sql
--     millrace long.millrace --as helena --bench grid
-- The journals repeat, with their lines; sums are not kept, so it is good for nothing else.
PRAGMA writable_schema = ON;
DELETE FROM sqlite_master WHERE type = 'trigger';
PRAGMA writable_schema = RESET;
PRAGMA foreign_keys = OFF;
PRAGMA synchronous = OFF;
BEGIN;
CREATE TEMP TABLE span AS SELECT MAX(id) + 1 AS wide FROM (SELECT id FROM journal UNION ALL SELECT id FROM journal_line);
CREATE TEMP TABLE copy AS
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n * (SELECT COUNT(*) FROM journal) < 1000000)
SELECT n * (SELECT wide FROM span) AS shift FROM number;
CREATE TEMP TABLE line AS SELECT * FROM journal_line;
INSERT INTO journal SELECT j.id + c.shift, j.event, j.entity, j.period, j.day, j.kind, j.text FROM copy c CROSS JOIN (SELECT * FROM journal) j;
INSERT INTO journal_line
SELECT l.id + c.shift, l.journal + c.shift, l.event, l.entity, l.period, l.day, l.account, l.amount, l.currency, l.foreign_amount, l.role, l.plant, l.cost_centre, l.item, l.document,
       l.partner, l.reason
FROM copy c CROSS JOIN line l;
COMMIT;
ANALYZE;
