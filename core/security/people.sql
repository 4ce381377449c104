-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the commands about people and roles rest on.

-- The program itself, which is person 1, is not a person to change.
-- name: lock_person
SELECT id, code, name, state, language, database_role, event FROM person WHERE id = :person AND id > 1 FOR UPDATE

-- name: person_exists
SELECT 1 FROM person WHERE code = :code

-- Whether the owner of the schema may make roles of the server.
-- name: may_make_logins
-- [postgresql]
SELECT millrace_makes_logins()
-- [sqlite]
SELECT 1
-- [all]

-- On PostgreSQL nobody reads what others prove themselves with; a new row is laid over the old one by a trigger.
-- name: credential_of
-- [sqlite]
SELECT person, password_hash, badge, pin_hash, event FROM credential WHERE person = :person
-- [postgresql]
SELECT id, '', '', '', event FROM person WHERE id = :person AND FALSE
-- [all]

-- name: badge_holder
SELECT person FROM credential WHERE badge = :badge

-- name: lock_role
SELECT id, code, name, event FROM role WHERE id = :role FOR UPDATE

-- name: role_exists
SELECT 1 FROM role WHERE code = :code

-- name: rights_of_roles
SELECT role, name FROM role_right WHERE role IN each(:roles) AND granted = 1 ORDER BY name

-- name: roles_by_id
SELECT id FROM role WHERE id IN each(:roles)

-- name: role_right_of
SELECT id, role, name, granted, event FROM role_right WHERE role = :role AND name = :name

-- name: role_held_of
SELECT id, person, role, entity, plant, held, event FROM role_held
WHERE person = :person AND role = :role AND COALESCE(entity, 0) = :entity AND COALESCE(plant, 0) = :plant
ORDER BY id LIMIT 1

-- One at a time: two who take the right from each other would both find the other one left.
-- name: lock_administration
-- [postgresql]
SELECT CAST(1 AS BIGINT) AS id FROM (SELECT pg_advisory_xact_lock(77002)) AS locked
-- [sqlite]
SELECT 1 AS id
-- [all]

-- People who can do everything everywhere, apart from one role of one person, one role's right, or one person: somebody
-- must be left who can let others in.
-- name: other_administrators
SELECT COUNT(DISTINCT h.person)
FROM role_held h
JOIN person p ON p.id = h.person AND p.state = 'active'
JOIN role_right r ON r.role = h.role AND r.granted = 1 AND r.name = '*'
WHERE h.held = 1 AND h.entity IS NULL AND h.plant IS NULL
  AND h.person <> :without_person AND h.id <> :without_held AND r.id <> :without_right

-- name: entity_of_plant
SELECT entity FROM plant WHERE id = :plant

-- name: currency_of_entity
SELECT currency FROM legal_entity WHERE id = :entity

-- name: currencies
SELECT DISTINCT currency FROM legal_entity ORDER BY currency

-- name: duty_rule_of
SELECT id, first_command, second_command, active, event FROM duty_rule
WHERE (first_command = :first AND second_command = :second) OR (first_command = :second AND second_command = :first)
ORDER BY id LIMIT 1

-- name: approval_rule_of
SELECT id, command, entity, above, active, event FROM approval_rule
WHERE command = :command AND COALESCE(entity, 0) = :entity
ORDER BY id LIMIT 1
