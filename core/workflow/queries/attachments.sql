-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: attachments
SELECT a.name, a.size, a.note, e.entered AS attached, p.code AS person, a.sha256, a.event, a.id
FROM attachment a
JOIN event e ON e.id = a.event
JOIN person p ON p.id = e.person
WHERE a.subject = COALESCE(CAST(:document AS BIGINT), CAST(:item AS BIGINT), CAST(:partner AS BIGINT), CAST(:lot AS BIGINT), CAST(:event AS BIGINT))
    AND (a.entity IS NULL OR a.entity IN (SELECT id FROM visible_entity)) AND (a.plant IS NULL OR a.plant IN (SELECT id FROM visible_plant))
    AND NOT EXISTS (SELECT 1 FROM attachment_removal r WHERE r.attachment = a.id)

-- name: attachment_content
SELECT c.place, c.content
FROM attachment a
JOIN attachment_chunk c ON c.attachment = a.id
WHERE a.id = :attachment
    AND (a.entity IS NULL OR a.entity IN (SELECT id FROM visible_entity)) AND (a.plant IS NULL OR a.plant IN (SELECT id FROM visible_plant))
