-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether the command was accepted before, and whether duties or approvals have a say in it: one question before each command.
-- name: before_command
SELECT e.id, e.content_hash, e.receipt,
       CASE WHEN EXISTS (SELECT 1 FROM duty_rule WHERE active = 1 AND (first_command = :command OR second_command = :command)) THEN 1 ELSE 0 END AS has_duty,
       CASE WHEN EXISTS (SELECT 1 FROM approval_rule WHERE active = 1 AND command = :command) THEN 1 ELSE 0 END AS has_approval
FROM (SELECT 1 AS one) AS always
LEFT JOIN event e ON e.command_id = :command_id

-- name: take_number
-- [postgresql]
SELECT take_number(:kind, :entity)
-- [sqlite]
INSERT INTO number_range (entity, kind, prefix, next)
SELECT CASE gapless WHEN 1 THEN :entity ELSE 0 END, kind,
       CASE gapless WHEN 1 THEN prefix || (SELECT code FROM legal_entity WHERE id = :entity) || '-' ELSE prefix END, 1002
FROM number_kind WHERE kind = :kind
ON CONFLICT (entity, kind) DO UPDATE SET next = next + 1
RETURNING prefix || (next - 1)
-- [all]

-- Whether this person has done, on this chain, what a rule sets against this command.
-- name: conflicting_duty
SELECT DISTINCT e.command
FROM duty_rule r
JOIN event e ON e.correlation = :correlation AND e.person = :person
    AND ((r.first_command = :command AND e.command = r.second_command) OR (r.second_command = :command AND e.command = r.first_command))
WHERE r.active = 1

-- name: approval_bound
SELECT CAST(MIN(above) AS BIGINT) FROM approval_rule
WHERE active = 1 AND command = :command AND (entity IS NULL OR entity = :entity)

-- name: waiting_by_command_id
SELECT id, state, content_hash FROM waiting_command WHERE command_id = :command_id

-- name: settle_waiting
UPDATE waiting_command SET state = :state, settled = :settled, settled_by = :person, settled_event = :event WHERE id = :id
