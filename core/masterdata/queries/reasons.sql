-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: reasons
SELECT code, name, kind, id FROM reason WHERE CAST(:kind AS TEXT) IS NULL OR kind = :kind
