-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: reserved_by_line
SELECT line, quantity FROM reservation WHERE line IN each(:lines) AND quantity <> 0
