-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What stands on paper of an entity of ours: where it lives, how to reach it, where to pay, on what terms.
CREATE TABLE letterhead ( -- document
    id BIGINT PRIMARY KEY,
    entity BIGINT NOT NULL UNIQUE REFERENCES legal_entity,
    address TEXT NOT NULL CHECK (length(address) BETWEEN 1 AND 400),
    contact TEXT NOT NULL DEFAULT '',
    tax_number TEXT NOT NULL DEFAULT '',
    bank TEXT NOT NULL DEFAULT '',
    terms TEXT NOT NULL DEFAULT '',
    event BIGINT NOT NULL
);

CREATE TABLE partner_address ( -- document
    id BIGINT PRIMARY KEY,
    partner BIGINT NOT NULL UNIQUE REFERENCES partner,
    address TEXT NOT NULL CHECK (length(address) BETWEEN 1 AND 400),
    tax_number TEXT NOT NULL DEFAULT '',
    event BIGINT NOT NULL
);
