-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The schema as the last auditor, for SQLite. There is no user here but the file's owner, so what is kept is the books:
-- posted rows are for good, an event is closed by its own row, which comes last, and then all that it did is audited.
-- Foreign keys are deferred and rows may come in any order before their event, with one exception: what goes into a
-- place comes before what goes out of it, because each row is looked at by itself.
--
-- Every refusal reads "millrace: <WhatIsWrong> <table>".

-- ---- Posted is posted, and an event is closed by its own row ----

-- INSERT OR REPLACE deletes without telling the triggers on DELETE; so a row that is there refuses another of its id.
-- for each posted
DROP TRIGGER IF EXISTS {table}_before_insert;
CREATE TRIGGER {table}_before_insert BEFORE INSERT ON {table}
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.event) OR EXISTS (SELECT 1 FROM {table} WHERE rowid = NEW.rowid)
BEGIN
    SELECT RAISE(ABORT, 'millrace: EventIsClosed {table}');
END;
DROP TRIGGER IF EXISTS {table}_before_update;
CREATE TRIGGER {table}_before_update BEFORE UPDATE ON {table}
BEGIN
    SELECT RAISE(ABORT, 'millrace: PostedIsForGood {table}');
END;
DROP TRIGGER IF EXISTS {table}_before_delete;
CREATE TRIGGER {table}_before_delete BEFORE DELETE ON {table}
BEGIN
    SELECT RAISE(ABORT, 'millrace: PostedIsForGood {table}');
END;
-- end

-- for each document
DROP TRIGGER IF EXISTS {table}_before_insert;
CREATE TRIGGER {table}_before_insert BEFORE INSERT ON {table}
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.event)
BEGIN
    SELECT RAISE(ABORT, 'millrace: EventIsClosed {table}');
END;
DROP TRIGGER IF EXISTS {table}_before_update;
CREATE TRIGGER {table}_before_update BEFORE UPDATE ON {table}
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.event)
BEGIN
    SELECT RAISE(ABORT, 'millrace: EventIsClosed {table}');
END;
DROP TRIGGER IF EXISTS {table}_before_delete;
CREATE TRIGGER {table}_before_delete BEFORE DELETE ON {table}
BEGIN
    SELECT RAISE(ABORT, 'millrace: DocumentIsForGood {table}');
END;
-- end

DROP TRIGGER IF EXISTS event_before_update;
CREATE TRIGGER event_before_update BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'millrace: PostedIsForGood event');
END;
DROP TRIGGER IF EXISTS event_before_delete;
CREATE TRIGGER event_before_delete BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'millrace: PostedIsForGood event');
END;
