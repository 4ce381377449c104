-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: seal_block
-- [postgresql]
SELECT seal_block(:most)
-- [sqlite]
SELECT :most
-- [all]

-- An event is seen when it is committed, with all its rows; one that is committed later goes into a later block, whatever
-- its time.
-- name: unsealed_events
SELECT e.id FROM event e
WHERE NOT EXISTS (SELECT 1 FROM block_event b WHERE b.event = e.id) AND e.entered >= :since
ORDER BY e.entered, e.id LIMIT :limit

-- name: last_block
SELECT id, previous_hash, hash, sealed, events FROM block ORDER BY id DESC LIMIT 1

-- name: all_blocks
SELECT id, previous_hash, hash, sealed, events FROM block ORDER BY id

-- name: events_of_block
SELECT event AS id FROM block_event WHERE block = :block ORDER BY place

-- name: number_journals
INSERT INTO journal_number (journal, entity, fiscal_year, number)
SELECT j.id, j.entity, p.fiscal_year,
       COALESCE((SELECT MAX(n.number) FROM journal_number n WHERE n.entity = j.entity AND n.fiscal_year = p.fiscal_year), 0)
       + ROW_NUMBER() OVER (PARTITION BY j.entity, p.fiscal_year ORDER BY b.place, j.id)
FROM journal j
JOIN block_event b ON b.event = j.event
JOIN period p ON p.id = j.period
WHERE j.event IN each(:ids)

-- Where the last block ended. What is entered later than two days after its time was refused by the guards.
-- name: sealed_until
SELECT MAX(e.entered) FROM block_event b JOIN event e ON e.id = b.event
WHERE b.block = (SELECT MAX(id) FROM block)
