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

-- name: seen_entities
SELECT name AS code FROM legal_entity WHERE id IN (SELECT id FROM visible_entity) ORDER BY id

-- name: seen_plants
SELECT code FROM plant WHERE id IN (SELECT id FROM visible_plant) ORDER BY id

-- name: periods_on
SELECT y.code AS year, p.number, p.state
FROM period p JOIN fiscal_year y ON y.id = p.fiscal_year
WHERE p.entity IN (SELECT id FROM visible_entity) AND p.first_day <= :day AND p.last_day >= :day
ORDER BY p.entity LIMIT 1
