-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- scene: a journal that does not balance
-- with: debit=101, value=101, value_after=201
-- says: millrace: JournalUnbalanced
{receipt}

-- scene: a journal without lines
-- says: millrace: JournalUnbalanced
INSERT INTO journal (id, event, entity, period, day, kind) VALUES ({e} + 1, {e}, 10, 103, '2026-03-05', 'receipt');

-- scene: two journals that balance only together
-- says: millrace: JournalUnbalanced
INSERT INTO journal (id, event, entity, period, day, kind) VALUES ({e} + 1, {e}, 10, 103, '2026-03-05', 'a'), ({e} + 2, {e}, 10, 103, '2026-03-05', 'b');
INSERT INTO journal_line (id, journal, event, entity, period, day, account, amount, currency, foreign_amount) VALUES
    ({e} + 3, {e} + 1, {e}, 10, 103, '2026-03-05', 5000, 50, 'EUR', 50), ({e} + 4, {e} + 1, {e}, 10, 103, '2026-03-05', 5000, 50, 'EUR', 50),
    ({e} + 5, {e} + 2, {e}, 10, 103, '2026-03-05', 5000, -50, 'EUR', -50), ({e} + 6, {e} + 2, {e}, 10, 103, '2026-03-05', 5000, -50, 'EUR', -50);

-- scene: lines for another's event
-- event: none
-- says: millrace: EventNotOfThisTransaction journal_line
-- says on sqlite: millrace: EventIsClosed journal_line
INSERT INTO journal_line (id, journal, event, entity, period, day, account, amount, currency, foreign_amount) VALUES
    ({e} + 2, 601, 600, 10, 103, '2026-03-02', 5000, 50, 'EUR', 50), ({e} + 3, 601, 600, 10, 103, '2026-03-02', 5000, -50, 'EUR', -50);

-- scene: lines of one's own event on an old journal
-- says: millrace: LineNotOfItsJournal
{journal}
INSERT INTO journal_line (id, journal, event, entity, period, day, account, amount, currency, foreign_amount) VALUES
    ({e} + 8, 601, {e}, 10, 103, '2026-03-02', 5000, 50, 'EUR', 50), ({e} + 9, 601, {e}, 10, 103, '2026-03-02', 5000, -50, 'EUR', -50);

-- scene: lines in another period than their journal
-- says: millrace: LineNotOfItsJournal
INSERT INTO journal (id, event, entity, period, day, kind) VALUES ({e} + 1, {e}, 10, 103, '2026-03-05', 'receipt');
INSERT INTO journal_line (id, journal, event, entity, period, day, account, amount, currency, foreign_amount) VALUES
    ({e} + 2, {e} + 1, {e}, 10, 101, '2026-03-05', 5000, 50, 'EUR', 50), ({e} + 3, {e} + 1, {e}, 10, 101, '2026-03-05', 5000, -50, 'EUR', -50);

-- scene: a closed period
-- with: period=101, day=2026-01-05
-- says: millrace: PeriodClosed
{receipt}

-- scene: a period that is closed but for some, by one without the right
-- with: period=102, day=2026-02-05
-- says: millrace: PeriodClosed
{receipt}

-- scene: a day of another period
-- with: day=2026-02-05
-- says: millrace: DayOutsidePeriod
{receipt}

-- scene: a period of another entity
-- with: period=203
-- says: millrace: DayOutsidePeriod
{receipt}

-- scene: a heading
-- with: debit_account=9000, credit_account=5000
-- says: millrace: AccountNotPostable
{journal}

-- scene: an account that is no longer used
-- with: debit_account=9100, credit_account=5000
-- says: millrace: AccountNotPostable
{journal}

-- scene: an account of another chart
-- with: debit_account=9200, credit_account=5000
-- says: millrace: AccountNotPostable
{journal}

-- scene: books without stock
-- says: millrace: SubledgerDiffers
{journal}
{open}

-- scene: stock without books
-- says: millrace: SubledgerDiffers
{stock}

-- scene: stock that differs from the books
-- with: value=99, value_after=199
-- says: millrace: SubledgerDiffers
{receipt}

-- scene: an open item that differs from the books
-- with: entry=-99
-- says: millrace: SubledgerDiffers
{receipt}

-- scene: stock on an account that is not for stock
-- with: debit_account=5000, stock_account=5000
-- says: millrace: SubledgerDiffers
{receipt}

-- scene: stock on the wrong control account
-- with: debit_account=1100, stock_account=1100
-- says: millrace: SubledgerDiffers
{receipt}

-- scene: stock that cancels out on an account that is not for stock
-- says: millrace: SubledgerDiffers
INSERT INTO stock_move (id, event, entity, plant, pool, sequence, item, bin, status, quantity, value, account, quantity_after, value_after, layer, kind, day)
VALUES ({e} + 6, {e}, 10, 11, 70, 2, 50, 60, 'available', 1, 7, 5000, 11, 107, 0, 'move', '2026-03-05'),
       ({e} + 7, {e}, 10, 11, 70, 3, 50, 60, 'available', -1, -7, 5000, 10, 100, 0, 'move', '2026-03-05');

-- scene: work in process without books
-- says: millrace: SubledgerDiffers
INSERT INTO wip_entry (id, event, entity, work_order, element, account, amount, kind, day)
VALUES ({e} + 1, {e}, 10, 95, 'material', 1100, 100, 'issue', '2026-03-05');

-- scene: work in process of another entity
-- as: owner
-- says: millrace: EntryNotOfItsWorkOrder
INSERT INTO wip_entry (id, event, entity, work_order, element, account, amount, kind, day)
VALUES ({e} + 1, {e}, 20, 95, 'material', 1100, 100, 'issue', '2026-03-05');

-- scene: an entry on another account than its open item
-- with: item_account=5000
-- says: millrace: EntryNotOfItsOpenItem
{receipt}

-- scene: an entry in another entity than its open item
-- as: owner
-- with: item_entity=20
-- says: millrace: EntryNotOfItsOpenItem
{receipt}

-- scene: a posted line is changed
-- as: owner
-- event: none
-- says: millrace: PostedIsForGood journal_line
UPDATE journal_line SET amount = 0 WHERE id = 602;

-- scene: a posted line is deleted
-- as: owner
-- event: none
-- says: millrace: PostedIsForGood journal_line
DELETE FROM journal_line WHERE id = 602;

-- scene: a posted move is changed
-- as: owner
-- event: none
-- says: millrace: PostedIsForGood stock_move
UPDATE stock_move SET value = 1 WHERE id = 606;

-- scene: an event is changed
-- as: owner
-- event: none
-- says: millrace: PostedIsForGood event
UPDATE event SET person = 3 WHERE id = 600;

-- scene: an event is deleted
-- as: owner
-- event: none
-- says: millrace: PostedIsForGood event
DELETE FROM event WHERE id = 600;

-- scene: a document is deleted
-- as: owner
-- event: none
-- says: millrace: DocumentIsForGood item
DELETE FROM item WHERE id = 51;

-- scene: a document is changed behind its event
-- as: owner
-- event: none
-- says: millrace: EventNotOfThisTransaction item
-- says on sqlite: millrace: EventIsClosed item
UPDATE item SET name = 'Gold' WHERE id = 50;

-- scene: a document is added behind an old event
-- as: owner
-- event: none
-- says: millrace: EventNotOfThisTransaction category
-- says on sqlite: millrace: EventIsClosed category
INSERT INTO category (id, code, name, event) VALUES ({e} + 1, 'LATE', 'Late', 500);

-- scene: posted rows are emptied
-- on: postgresql
-- as: owner
-- event: none
-- says: millrace: PostedIsForGood journal_line
TRUNCATE journal_line;

-- scene: documents are emptied
-- on: postgresql
-- as: owner
-- event: none
-- says: millrace: DocumentIsForGood note
TRUNCATE note;

-- scene: everything is emptied at once
-- on: postgresql
-- as: owner
-- event: none
-- says: IsForGood
TRUNCATE event CASCADE;

-- scene: a posted row is replaced
-- on: sqlite
-- says: millrace: EventIsClosed journal_line
INSERT OR REPLACE INTO journal_line (id, journal, event, entity, period, day, account, amount, currency, foreign_amount)
VALUES (602, {e} + 1, {e}, 10, 103, '2026-03-05', 1000, 1, 'EUR', 1);

-- scene: an event is replaced
-- on: sqlite
-- event: none
-- says: millrace: EventIsClosed event
INSERT OR REPLACE INTO event (id, command_id, command, version, name, person, source, entered, day, correlation, content, content_hash, receipt)
VALUES (600, 'new', 'a.B', 1, 'n', 3, 'test', 1, '2026-03-05', 'c', '{}', 'h', '{}');

-- scene: a posted row without any event
-- on: sqlite
-- event: none
-- says: FOREIGN KEY constraint failed
{receipt}

-- scene: the control of an account that has lines
-- as: owner
-- with: command=ledger.ChangeAccount, person=4
-- says: millrace: FrozenOnceUsed account
UPDATE account SET control = '', event = {e} WHERE id = 1000;

-- scene: the entity of a pool
-- as: owner
-- says: millrace: FrozenOnceUsed pool
UPDATE pool SET entity = 20, event = {e} WHERE id = 70;

-- scene: the account of an open item
-- as: owner
-- says: millrace: FrozenOnceUsed open_item
UPDATE open_item SET account = 5000, event = {e} WHERE id = 604;

-- scene: the days of a period
-- as: owner
-- says: millrace: FrozenOnceUsed period
UPDATE period SET first_day = '2026-01-01', event = {e} WHERE id = 103;

-- scene: an event of a person who has left
-- as: owner
-- with: person=5
-- says: millrace: PersonNotActive
{receipt}
