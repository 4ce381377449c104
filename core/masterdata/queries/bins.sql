-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: bins
SELECT p.code AS plant, b.code, b.name, b.allows_negative, b.id
FROM bin b
JOIN plant p ON p.id = b.plant
WHERE b.plant IN (SELECT id FROM visible_plant)
    AND (CAST(:plant AS BIGINT) IS NULL OR b.plant = :plant)
    AND (CAST(:bin AS BIGINT) IS NULL OR b.id = :bin)
    AND (CAST(:search AS TEXT) IS NULL OR lower(b.code) LIKE '%' || replace(replace(replace(lower(CAST(:search AS TEXT)), '!', '!!'), '%', '!%'), '_', '!_') || '%' ESCAPE '!'
        OR lower(b.name) LIKE '%' || replace(replace(replace(lower(CAST(:search AS TEXT)), '!', '!!'), '%', '!%'), '_', '!_') || '%' ESCAPE '!')
