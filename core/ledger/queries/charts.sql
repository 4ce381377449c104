-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: charts
SELECT c.code, c.name, (SELECT COUNT(*) FROM account a WHERE a.chart = c.id) AS accounts,
       (SELECT COUNT(*) FROM legal_entity e WHERE e.chart = c.id) AS entities, c.id
FROM chart c
