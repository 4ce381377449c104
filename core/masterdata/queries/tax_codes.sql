-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: tax_codes
SELECT code, name, rate, id FROM tax_code
