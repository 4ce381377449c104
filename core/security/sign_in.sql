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

-- Whose roles the views visible_entity and visible_plant follow. PostgreSQL knows by the login, and nothing is written.
-- name: end_session
-- [sqlite]
DELETE FROM session_person
-- [postgresql]
SELECT 1
-- [all]

-- name: begin_session
-- [sqlite]
INSERT INTO session_person (id) VALUES (:person)
-- [postgresql]
SELECT CAST(:person AS BIGINT)
-- [all]
