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

-- name: lock_waiting
SELECT id, state, content_hash FROM waiting_command WHERE id = :id FOR UPDATE

-- name: settle_waiting
UPDATE waiting_command SET state = 'done', settled = :settled, settled_by = :person, settled_event = :event WHERE id = :id

-- A parked command that was mended and now needs a second person.
-- name: wait_again
UPDATE waiting_command
SET state = 'pending', content = :content, content_hash = :hash, accepted = :accepted, entity = :entity, plant = :plant,
    reason = :reason, detail = '', value_at_stake = :value, currency = :currency, person = :person
WHERE id = :id

-- name: session_person
SELECT code, name FROM person WHERE id = :person AND state = 'active'

-- name: session_rights
SELECT DISTINCT r.name, h.entity, h.plant
FROM role_held h
JOIN role_right r ON r.role = h.role AND r.granted = 1
WHERE h.person = :person AND h.held = 1
ORDER BY r.name, h.entity, h.plant

-- Events are named by the id of their command.
-- name: event_ids
SELECT command_id AS code, id FROM event WHERE command_id IN each_text(:codes)

-- name: event_codes
SELECT id, command_id AS code FROM event WHERE id IN each(:ids)
