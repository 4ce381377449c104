-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Where there are many users. Anna signs in as herself and speaks SQL.

-- scene: in another's name
-- with: person=4
-- says: millrace: NotThisPerson
{receipt}

-- scene: approved by oneself
-- with: approver=2
-- says: millrace: NotThisPerson
{receipt}

-- scene: approved in another's name
-- with: approver=4
-- says: millrace: NotThisPerson
{receipt}

-- scene: an approval of what nobody asked for
-- as: carl
-- with: approver=4
-- says: millrace: NotThisPerson
{receipt}

-- scene: a command without the right to it
-- with: command=purchasing.OrderGoods
-- says: millrace: NoRightToCommand purchasing.OrderGoods
{receipt}

-- scene: a command whose right was taken away
-- with: command=purchasing.PayInvoice
-- says: millrace: NoRightToCommand purchasing.PayInvoice
{receipt}

-- scene: a command in an entity where there is no right to it
-- with: event_entity=20, event_plant=21
-- says: millrace: NoRightToCommand purchasing.ReceiveGoods
{receipt}

-- scene: a command for the whole company with a right in one entity
-- with: event_entity=NULL, event_plant=NULL
-- says: millrace: NoRightToCommand purchasing.ReceiveGoods
{receipt}

-- scene: by one who has left
-- as: dora
-- with: person=5
-- says: millrace: PersonNotActive
{receipt}

-- scene: entered at another time
-- with: entered=1
-- says: millrace: EnteredAtAnotherTime
{receipt}

-- scene: a document of an entity that one does not see
-- says: row-level security policy for table "document"
INSERT INTO document (id, kind, number, entity, plant, day, correlation, event) VALUES ({e} + 1, 'receipt', 'R', 20, 21, '2026-03-05', 'c', {e});

-- scene: a line of a document that one does not see
-- says: row-level security policy for table "document_line"
INSERT INTO document_line (id, document, line, item, quantity, unit, event) VALUES ({e} + 1, 91, 2, 50, 1, 'kg', {e});

-- scene: stock of a plant that one does not see
-- with: entity=20, plant=21, pool=72, bin=62, sequence=1, quantity_after=10, value_after=100
-- says: row-level security policy for table "stock_move"
{stock}

-- scene: a role for oneself
-- says: millrace: CommandMayNotWrite role_held
INSERT INTO role_held (id, person, role, held, event) VALUES ({e} + 1, 2, 6, 1, {e});

-- scene: a right for one's own role
-- says: millrace: CommandMayNotWrite role_right
INSERT INTO role_right (id, role, name, granted, event) VALUES ({e} + 1, 5, '*', 1, {e});

-- scene: a role for oneself, while changing the own password
-- with: command=security.ChangeOwnPassword
-- says: millrace: CommandMayNotWrite role_held
INSERT INTO role_held (id, person, role, held, event) VALUES ({e} + 1, 2, 6, 1, {e});

-- scene: another's password, while changing the own
-- with: command=security.ChangeOwnPassword
-- says: millrace: CommandMayNotWrite credential
INSERT INTO credential (person, password_hash, event) VALUES (4, 'known', {e});

-- scene: a password in an event about something else
-- says: millrace: CommandMayNotWrite credential
INSERT INTO credential (person, password_hash, event) VALUES (2, 'known', {e});

-- scene: passwords are read
-- event: none
-- says: permission denied for table credential
SELECT password_hash FROM credential;

-- scene: a period is opened on the way
-- says: millrace: CommandMayNotWrite period
UPDATE period SET state = 'open', event = {e} WHERE id = 101;

-- scene: a rule of posting on the way
-- says: millrace: CommandMayNotWrite posting_rule
INSERT INTO posting_rule (id, entity, role, first_day, account, event) VALUES ({e} + 1, 10, 'GoodsReceived', '2026-01-01', 5000, {e});

-- scene: a posted line is changed
-- event: none
-- says: permission denied for table journal_line
UPDATE journal_line SET amount = 0 WHERE id = 602;

-- scene: a posted line is deleted
-- event: none
-- says: permission denied for table journal_line
DELETE FROM journal_line;

-- scene: posted rows are emptied
-- event: none
-- says: permission denied for table stock_move
TRUNCATE stock_move;

-- scene: a kept sum is changed
-- event: none
-- says: permission denied for table pool_sum
UPDATE pool_sum SET value = 1000000 WHERE pool = 70;

-- scene: a balance is made up
-- event: none
-- says: permission denied for table account_period
INSERT INTO account_period VALUES (10, 5000, 103, 'EUR', 0, 1, 0, 0);

-- scene: a seal is made up
-- event: none
-- says: permission denied for table block
INSERT INTO block (id, previous_hash, hash, sealed, events) VALUES (1, '', '', 1, 0);

-- scene: a setting is changed
-- event: none
-- says: permission denied for table setting
UPDATE setting SET value = '';

-- scene: the scope is widened
-- event: none
-- says: permission denied for table person_scope
UPDATE person_scope SET everywhere = true;

-- scene: the audit is drawn forward, and lines follow it
-- says: millrace: EventNotOfThisTransaction journal_line
{receipt}
SET CONSTRAINTS ALL IMMEDIATE;
INSERT INTO journal_line (id, journal, event, entity, period, day, account, amount, currency, foreign_amount)
VALUES ({e} + 9, {e} + 1, {e}, 10, 103, '2026-03-05', 5000, 1, 'EUR', 1);

-- scene: an old event is opened again
-- event: none
-- says: millrace: EventNotOfThisTransaction journal_line
INSERT INTO event (id, command_id, command, version, name, entity, plant, person, source, entered, day, correlation, content, content_hash, receipt)
VALUES (600, 'again', 'purchasing.ReceiveGoods', 1, 'n', 10, 11, 2, 'test', (extract(epoch FROM now()) * 1000000)::bigint, '2026-03-05', 'c', '{}', 'h', '{}')
ON CONFLICT DO NOTHING;
INSERT INTO journal_line (id, journal, event, entity, period, day, account, amount, currency, foreign_amount) VALUES
    ({e} + 2, 601, 600, 10, 103, '2026-03-02', 5000, 50, 'EUR', 50), ({e} + 3, 601, 600, 10, 103, '2026-03-02', 5000, -50, 'EUR', -50);

-- scene: an event is opened by hand
-- event: none
-- says: permission denied for table event_open
INSERT INTO event_open (event) VALUES (600);

-- scene: a table of one's own stands before the right one
-- event: none
-- says: millrace: EventNotOfThisTransaction journal_line
CREATE TEMP TABLE event_open (event BIGINT PRIMARY KEY) ON COMMIT DROP;
INSERT INTO pg_temp.event_open (event) VALUES (600);
INSERT INTO journal_line (id, journal, event, entity, period, day, account, amount, currency, foreign_amount) VALUES
    ({e} + 2, 601, 600, 10, 103, '2026-03-02', 5000, 50, 'EUR', 50), ({e} + 3, 601, 600, 10, 103, '2026-03-02', 5000, -50, 'EUR', -50);

-- scene: a function of one's own stands before the right one
-- event: none
-- says: permission denied for schema public
CREATE FUNCTION public.millrace_holds(who bigint, wanted text, in_entity int, in_plant int) RETURNS boolean LANGUAGE sql AS 'SELECT true';

-- scene: triggers are turned off
-- event: none
-- says: must be owner of table journal_line
ALTER TABLE journal_line DISABLE TRIGGER ALL;

-- scene: triggers are turned off for the session
-- event: none
-- says: permission denied to set parameter "session_replication_role"
SET LOCAL session_replication_role = replica;

-- scene: row-level security is turned off
-- event: none
-- says: query would be affected by row-level security policy for table "document"
SET LOCAL row_security = off;
SELECT count(*) FROM document;

-- scene: a command left waiting in another's name
-- event: none
-- says: millrace: NotThisPerson
INSERT INTO waiting_command (id, command_id, command, version, entity, content, content_hash, reason, person, source, asked, state)
VALUES ({e} + 1, 'w', 'purchasing.ReceiveGoods', 1, 10, '{}', 'h', 'ApprovalNeeded', 4, 'test', 1, 'pending');

-- scene: a sign-in in another's name
-- event: none
-- says: row-level security policy for table "sign_in"
INSERT INTO sign_in (id, person, at, succeeded) VALUES ({e} + 1, 4, 1, 1);

-- scene: a number of another entity
-- event: none
-- says: millrace: NumberNotGiven
SELECT take_number('receipt', 20);
