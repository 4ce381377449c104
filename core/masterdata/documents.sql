-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: lock_documents
SELECT id, kind, number, entity, plant, partner, day, due, currency, reference, correlation, event
FROM document
WHERE id IN each(:documents)
ORDER BY id
FOR NO KEY UPDATE

-- name: states_of_documents
SELECT document, state FROM document_state WHERE document IN each(:documents)

-- name: lines_of_documents
SELECT id, document, line, item, text, quantity, unit, price, amount, tax_code, due, source_line, event
FROM document_line
WHERE document IN each(:documents)
ORDER BY document, line

-- name: progress_of_documents
SELECT line, measure, quantity, amount FROM progress WHERE document IN each(:documents)
