-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A demo company that is lost with the power is built again, so nobody waits for the disk while it is. Nor does anybody
-- else wait for it, so its sets may take as long as a busy machine needs. Plans are made while the tables are empty, and
-- kept: so none may be to read all of a table.
-- name: demo_durability
-- [sqlite]
PRAGMA synchronous
-- [postgresql]
SELECT CASE current_setting('synchronous_commit') WHEN 'off' THEN 0 ELSE 2 END
-- [all]

-- name: demo_in_haste
-- [sqlite]
PRAGMA synchronous = OFF
-- [postgresql]
SELECT set_config('synchronous_commit', 'off', false), set_config('statement_timeout', '0', false), set_config('enable_seqscan', 'off', false)
-- [all]

-- name: demo_durably
-- [sqlite]
PRAGMA synchronous = FULL
-- [postgresql]
SELECT set_config('synchronous_commit', 'on', false), set_config('statement_timeout', '120s', false), set_config('enable_seqscan', 'on', false)
-- [all]
