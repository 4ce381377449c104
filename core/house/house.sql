-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: currency_of_entity
SELECT currency FROM legal_entity WHERE id = :entity

-- name: entity_count
SELECT COUNT(*) FROM legal_entity
