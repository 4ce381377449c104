-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: followers_of_documents
SELECT d.id
FROM document d
JOIN document_state s ON s.document = d.id AND s.state = 'posted'
WHERE d.kind = :kind AND d.id IN (
    SELECT l.document FROM document_line l JOIN document_line o ON o.id = l.source_line WHERE o.document IN each(:documents))
ORDER BY d.id

-- name: origins_of_lines
SELECT l.id, l.document, d.kind, l.source_line, o.document AS source
FROM document_line l
JOIN document d ON d.id = l.document
LEFT JOIN document_line o ON o.id = l.source_line
WHERE l.id IN each(:lines)
ORDER BY l.id

-- name: origins_of_document
SELECT l.id, l.document, d.kind, l.source_line, o.document AS source
FROM document_line l
JOIN document d ON d.id = l.document
LEFT JOIN document_line o ON o.id = l.source_line
WHERE l.document = :document
ORDER BY l.id
