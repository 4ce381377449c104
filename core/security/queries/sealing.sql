-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is open is looked for from two days before the end of the last block: later than that nothing is entered behind its time.
-- name: seal_state
SELECT (SELECT COUNT(*) FROM block) AS blocks, (SELECT CAST(COALESCE(SUM(events), 0) AS BIGINT) FROM block) AS sealed_events,
       (SELECT COUNT(*) FROM event e
        WHERE e.entered >= COALESCE((SELECT MAX(v.entered) FROM block_event x JOIN event v ON v.id = x.event WHERE x.block = (SELECT MAX(id) FROM block)), 0) - 172800000000
          AND NOT EXISTS (SELECT 1 FROM block_event x WHERE x.event = e.id)) AS open_events,
       (SELECT MAX(v.entered) FROM block_event x JOIN event v ON v.id = x.event WHERE x.block = (SELECT MAX(id) FROM block)) AS sealed_until,
       (SELECT sealed FROM block WHERE id = (SELECT MAX(id) FROM block)) AS sealed,
       COALESCE((SELECT hash FROM block WHERE id = (SELECT MAX(id) FROM block)), '') AS hash

-- name: blocks
SELECT b.sealed, b.id, b.events,
       (SELECT MIN(e.entered) FROM block_event x JOIN event e ON e.id = x.event WHERE x.block = b.id) AS first_entered,
       (SELECT MAX(e.entered) FROM block_event x JOIN event e ON e.id = x.event WHERE x.block = b.id) AS last_entered,
       b.hash, b.previous_hash
FROM block b
