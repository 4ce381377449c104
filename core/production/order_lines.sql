-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: person_exists
SELECT id FROM person WHERE id = :person AND state = 'active'
