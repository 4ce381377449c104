-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: currency_of_entity
SELECT currency FROM legal_entity WHERE id = :entity

-- name: entity_count
SELECT COUNT(*) FROM legal_entity

-- A whole copy of a SQLite file while others work. PostgreSQL's copies are made by pg_dump.
-- name: copy_into
-- [sqlite]
VACUUM INTO :file
-- [postgresql]
SELECT CAST(:file AS TEXT) AS file
-- [all]

-- The company is called what its first legal entity is called.
-- name: first_entity
SELECT name FROM legal_entity ORDER BY id LIMIT 1

-- name: people_with_password
SELECT p.code FROM person p JOIN credential c ON c.person = p.id WHERE c.password_hash <> '' ORDER BY p.code
