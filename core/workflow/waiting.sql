-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: waiting_by_id
SELECT id, command_id, command, version, entity, plant, content, content_hash, accepted, reason, detail, value_at_stake, currency,
       person, source, source_key, asked, state
FROM waiting_command WHERE id = :id

-- name: end_waiting
UPDATE waiting_command SET state = :state, detail = :detail, settled = :settled, settled_by = :person WHERE id = :id AND state = :was
