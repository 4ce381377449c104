-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is right is let through, in this order, and the sums that the database keeps are asked for after it.

-- scene: a receipt
{receipt}
-- ask: SELECT quantity, value, sequence, last_quantity, last_value FROM pool_sum WHERE pool = 70
-- answer: 20|200|2|20|200
-- ask: SELECT quantity FROM stock_place WHERE pool = 70 AND bin = 60 AND status = 'available'
-- answer: 20
-- ask: SELECT CAST(SUM(debit) AS BIGINT), CAST(SUM(credit) AS BIGINT) FROM account_period WHERE account = 1000 AND period = 103
-- answer: 300|0
-- ask: SELECT CAST(SUM(debit) AS BIGINT), CAST(SUM(credit) AS BIGINT) FROM account_day WHERE account = 1200 AND day = '2026-03-05'
-- answer: 0|100
-- ask: SELECT open_item, amount FROM open_item_sum ORDER BY open_item
-- answer: 604|-200,1004|-100

-- scene: the last goes out, and what it cost stays known
-- with: debit=-200, credit=200, entry=200, quantity=-20, value=-200, quantity_after=0, value_after=0, sequence=3, layer=0
{receipt}
-- ask: SELECT quantity, value, sequence, last_quantity, last_value FROM pool_sum WHERE pool = 70
-- answer: 0|0|3|20|200

-- scene: below zero where a bin allows it
-- with: debit=-10, credit=10, entry=10, quantity=-1, value=-10, quantity_after=-1, value_after=-10, sequence=4, layer=0, bin=61
{receipt}
-- ask: SELECT quantity FROM stock_place WHERE pool = 70 ORDER BY bin
-- answer: 0,-1
-- ask: SELECT quantity, value, last_quantity, last_value FROM pool_sum WHERE pool = 70
-- answer: -1|-10|20|200

-- scene: a receipt in layers, with a part of it drawn at once
-- with: pool=71, item=51, quantity_after=20, value_after=200
{receipt}
INSERT INTO stock_draw (id, event, move, source, pool, quantity, value, open) VALUES ({e} + 7, {e}, 607, 607, 71, 4, 40, 0), ({e} + 8, {e}, 607, {e} + 6, 71, 1, 10, 0);
-- ask: SELECT sequence, quantity, value FROM stock_layer WHERE pool = 71 ORDER BY sequence
-- answer: 1|6|60,2|9|90

-- scene: a layer that others of its event take back
INSERT INTO stock_draw (id, event, move, source, pool, quantity, value, open) VALUES ({e} + 1, {e}, 607, 607, 71, -4, -40, 0), ({e} + 2, {e}, 607, 606, 70, 1, 10, 0);
-- ask: SELECT sequence, quantity, value FROM stock_layer ORDER BY sequence
-- answer: 1|10|100,2|9|90

-- scene: from bin to bin
INSERT INTO stock_move (id, event, entity, plant, pool, sequence, item, bin, status, quantity, value, quantity_after, value_after, layer, kind, day)
VALUES ({e} + 1, {e}, 10, 11, 71, 3, 51, 61, 'available', 5, 0, 25, 200, 0, 'move', '2026-03-05'),
       ({e} + 2, {e}, 10, 11, 71, 4, 51, 60, 'available', -5, 0, 20, 200, 0, 'move', '2026-03-05');
-- ask: SELECT bin, quantity FROM stock_place WHERE pool = 71 ORDER BY bin
-- answer: 60|15,61|5

-- scene: goods of others
INSERT INTO stock_move (id, event, entity, plant, pool, sequence, item, bin, status, owner, quantity, value, quantity_after, value_after, layer, kind, day)
VALUES ({e} + 1, {e}, 10, 11, 71, 5, 51, 60, 'available', 80, 7, 0, 20, 200, 0, 'receipt', '2026-03-05');
-- ask: SELECT quantity, value, sequence FROM pool_sum WHERE pool = 71
-- answer: 20|200|5
-- ask: SELECT owner, quantity FROM stock_place WHERE pool = 71 AND bin = 60 ORDER BY owner
-- answer: 0|15,80|7

-- scene: value alone
-- with: pool=71, item=51, sequence=6, quantity=0, value=100, quantity_after=20, value_after=300, layer=0
{receipt}
-- ask: SELECT quantity, value FROM pool_sum WHERE pool = 71
-- answer: 20|300

-- scene: work in process
-- with: debit_account=1100, credit_account=5000
{journal}
INSERT INTO wip_entry (id, event, entity, work_order, element, account, amount, kind, day) VALUES
    ({e} + 4, {e}, 10, 95, 'material', 1100, 130, 'issue', '2026-03-05'), ({e} + 5, {e}, 10, 95, 'material', 1100, -30, 'return', '2026-03-05');
-- ask: SELECT element, debit, credit FROM wip_sum WHERE work_order = 95
-- answer: material|130|30

-- scene: two journals in one event, one without stock
-- with: debit_account=5900, credit_account=5000
{journal}
INSERT INTO journal (id, event, entity, period, day, kind) VALUES ({e} + 11, {e}, 10, 103, '2026-03-06', 'other');
INSERT INTO journal_line (id, journal, event, entity, period, day, account, amount, currency, foreign_amount) VALUES
    ({e} + 12, {e} + 11, {e}, 10, 103, '2026-03-06', 5000, 5, 'EUR', 5), ({e} + 13, {e} + 11, {e}, 10, 103, '2026-03-06', 5900, -5, 'EUR', -5);

-- scene: a period that is closed but for some, by one with the right
-- as: carl
-- with: person=4, period=102, day=2026-02-05, debit_account=5900, credit_account=5000
{journal}

-- scene: reserved
INSERT INTO reservation_entry (id, event, document, line, item, plant, quantity) VALUES ({e} + 1, {e}, 95, 95, 50, 11, 5), ({e} + 2, {e}, 95, 96, 50, 11, 2);
-- scene: and freed
INSERT INTO reservation_entry (id, event, document, line, item, plant, quantity) VALUES ({e} + 1, {e}, 95, 95, 50, 11, -5);
-- ask: SELECT line, quantity FROM reservation ORDER BY line
-- answer: 95|0,96|2

-- scene: several steps of a document at once
INSERT INTO state_entry (id, event, document, from_state, to_state) VALUES ({e} + 1, {e}, 95, '', 'planned'), ({e} + 2, {e}, 95, 'planned', 'released');
-- ask: SELECT state FROM document_state WHERE document = 95
-- answer: released

-- scene: progress forth and back
INSERT INTO progress_entry (id, event, document, line, measure, quantity, amount) VALUES
    ({e} + 1, {e}, 90, 92, 'received', -4, -40), ({e} + 2, {e}, 90, 92, 'invoiced', 6, 60);
-- ask: SELECT measure, quantity, amount FROM progress WHERE line = 92 ORDER BY measure
-- answer: invoiced|6|60,received|6|-40

-- scene: a document is changed by its event
UPDATE item SET name = 'Stainless', event = {e} WHERE id = 50;
-- ask: SELECT name FROM item WHERE id = 50
-- answer: Stainless

-- scene: an account without lines may still change
-- as: carl
-- with: command=ledger.ChangeAccount, person=4
UPDATE account SET control = 'wip', event = {e} WHERE id = 9100;
-- ask: SELECT control FROM account WHERE id = 9100
-- answer: wip

-- scene: a command is left waiting
-- on: postgresql
-- event: none
INSERT INTO waiting_command (id, command_id, command, version, entity, content, content_hash, reason, person, source, asked, state)
VALUES ({e} + 1, 'approved', 'purchasing.ReceiveGoods', 1, 10, '{}', 'h', 'ApprovalNeeded', 2, 'test', 1, 'pending');
-- scene: and approved by another
-- on: postgresql
-- as: carl
-- with: approver=4, command_id=approved, debit_account=5900, credit_account=5000
{journal}
UPDATE waiting_command SET state = 'done', settled = 1, settled_by = 4, settled_event = {e} WHERE command_id = 'approved';

-- scene: the own password
-- on: postgresql
-- with: command=security.ChangeOwnPassword
INSERT INTO credential (person, password_hash, event) VALUES (2, 'changed', {e});

-- scene: and it is the only one
-- on: postgresql
-- as: owner
-- event: none
-- ask: SELECT person, password_hash FROM credential
-- answer: 2|changed

-- scene: a role from one who may give it
-- on: postgresql
-- as: carl
-- with: command=security.GiveRole, person=4
INSERT INTO role_held (id, person, role, entity, plant, held, event) VALUES ({e} + 1, 2, 5, 20, 21, 1, {e});
-- scene: and it counts
-- on: postgresql
-- with: event_entity=20, event_plant=21, entity=20, plant=21, item_entity=20, period=203, pool=72, bin=62, sequence=1, quantity_after=10, value_after=100
{receipt}

-- scene: numbers
-- on: postgresql
-- event: none
INSERT INTO sign_in (id, person, at, succeeded) VALUES ({e} + 1, 2, 1, 1);
-- ask: SELECT take_number('receipt', 10) <> take_number('receipt', 10), take_number('customer_invoice', 10), take_number('customer_invoice', 10), take_number('customer_invoice', 20)
-- answer: 1|CI-A-1001|CI-A-1002|CI-B-1001
