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
