-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: active_person
SELECT id FROM person WHERE code = :code AND state = 'active' AND id > 1

-- The first person after the program itself.
-- name: founder
SELECT id FROM person WHERE state = 'active' AND id > 1 ORDER BY id LIMIT 1

-- name: server_person
-- [postgresql]
SELECT millrace_person()
-- [sqlite]
SELECT NULL
-- [all]

-- name: owns_database
-- [postgresql]
SELECT CASE WHEN pg_has_role(session_user, relowner, 'MEMBER') THEN 1 ELSE 0 END FROM pg_class WHERE oid = to_regclass('event')
-- [sqlite]
SELECT 1
-- [all]

-- name: credential_by_code
SELECT c.person, c.password_hash, c.pin_hash
FROM person p JOIN credential c ON c.person = p.id
WHERE p.code = :code AND p.state = 'active'

-- name: credential_by_badge
SELECT c.person, c.password_hash, c.pin_hash
FROM credential c JOIN person p ON p.id = c.person
WHERE c.badge = :badge AND p.state = 'active'

-- name: latest_sign_ins
SELECT at, succeeded FROM sign_in WHERE person = :person ORDER BY at DESC, id DESC LIMIT :limit

-- name: record_sign_in
INSERT INTO sign_in (id, person, at, station, succeeded) VALUES (:id, :person, :at, :station, :succeeded)

-- What a person's roles reach. On PostgreSQL these are views, and nothing is written.
-- name: hide_entities
-- [sqlite]
DELETE FROM visible_entity
-- [postgresql]
SELECT 1
-- [all]

-- name: hide_plants
-- [sqlite]
DELETE FROM visible_plant
-- [postgresql]
SELECT 1
-- [all]

-- name: show_entities
-- [sqlite]
INSERT INTO visible_entity (id)
SELECT e.id FROM legal_entity e
WHERE EXISTS (SELECT 1 FROM role_held h LEFT JOIN plant l ON l.id = h.plant
              WHERE h.person = :person AND h.held = 1 AND (COALESCE(h.entity, l.entity) IS NULL OR COALESCE(h.entity, l.entity) = e.id))
-- [postgresql]
SELECT CAST(:person AS BIGINT)
-- [all]

-- name: show_plants
-- [sqlite]
INSERT INTO visible_plant (id)
SELECT l.id FROM plant l
WHERE EXISTS (SELECT 1 FROM role_held h
              WHERE h.person = :person AND h.held = 1 AND (h.entity IS NULL OR h.entity = l.entity) AND (h.plant IS NULL OR h.plant = l.id))
-- [postgresql]
SELECT CAST(:person AS BIGINT)
-- [all]
