-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A file that hangs on a document, an item, a partner, a lot or an event. Row ids come from one space, so the subject's is enough.
CREATE TABLE attachment ( -- posted
    id BIGINT PRIMARY KEY,
    event BIGINT NOT NULL REFERENCES event,
    entity BIGINT REFERENCES legal_entity,
    plant BIGINT REFERENCES plant,
    subject BIGINT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    size BIGINT NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX attachment_by_subject ON attachment (subject);
CREATE INDEX attachment_by_event ON attachment (event);

-- Its bytes, in pieces, as base64: both engines keep text alike.
CREATE TABLE attachment_chunk ( -- posted
    id BIGINT PRIMARY KEY,
    event BIGINT NOT NULL REFERENCES event,
    attachment BIGINT NOT NULL REFERENCES attachment,
    place BIGINT NOT NULL CHECK (place >= 0),
    content TEXT NOT NULL,
    UNIQUE (attachment, place)
);

-- What is removed is no longer shown, and stays.
CREATE TABLE attachment_removal ( -- posted
    id BIGINT PRIMARY KEY,
    event BIGINT NOT NULL REFERENCES event,
    attachment BIGINT NOT NULL UNIQUE REFERENCES attachment,
    reason TEXT NOT NULL
);
