-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: take_id_block
-- [postgresql]
SELECT nextval('row_id')
-- [sqlite]
UPDATE id_block SET next = next + 1000 WHERE id = 1 RETURNING next - 1000
-- [all]

-- name: read_setting
SELECT value FROM setting WHERE name = :name

-- name: write_setting
INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value

-- name: migration_table
-- [postgresql]
SELECT 1 FROM pg_class WHERE oid = to_regclass('migration')
-- [sqlite]
SELECT 1 FROM sqlite_master WHERE name = 'migration'
-- [all]

-- name: any_table
-- [postgresql]
SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' LIMIT 1
-- [sqlite]
SELECT 1 FROM sqlite_master WHERE type = 'table' LIMIT 1
-- [all]

-- name: application_id
-- [postgresql]
SELECT 1
-- [sqlite]
SELECT application_id FROM pragma_application_id
-- [all]

-- name: record_migration
INSERT INTO migration (number, name, checksum, applied) VALUES (:number, :name, :checksum, :applied)

-- name: applied_migrations
SELECT number, checksum FROM migration ORDER BY number
