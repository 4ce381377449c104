-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What it hangs on, and whose that is: of the five one is given.
-- name: attachment_subject
SELECT id, entity, plant FROM document WHERE id = CAST(:document AS BIGINT)
UNION ALL SELECT id, NULL, NULL FROM item WHERE id = CAST(:item AS BIGINT)
UNION ALL SELECT id, NULL, NULL FROM partner WHERE id = CAST(:partner AS BIGINT)
UNION ALL SELECT id, NULL, NULL FROM lot WHERE id = CAST(:lot AS BIGINT)
UNION ALL SELECT id, entity, plant FROM event WHERE id = CAST(:event AS BIGINT)

-- name: same_attachment
SELECT a.id FROM attachment a
WHERE a.subject = :subject AND a.name = :name AND a.sha256 = :sha256
    AND NOT EXISTS (SELECT 1 FROM attachment_removal r WHERE r.attachment = a.id)
LIMIT 1

-- name: attachment_to_remove
SELECT a.name, a.entity, a.plant, (SELECT d.id FROM document d WHERE d.id = a.subject) AS document,
    (SELECT COUNT(*) FROM attachment_removal r WHERE r.attachment = a.id) AS is_removed
FROM attachment a WHERE a.id = :attachment

-- What verify reads, a few at a time.
-- name: attachments_after
SELECT id, size, sha256 FROM attachment WHERE id > :after ORDER BY id LIMIT 200

-- name: content_of_attachment
SELECT content FROM attachment_chunk WHERE attachment = :attachment ORDER BY place
