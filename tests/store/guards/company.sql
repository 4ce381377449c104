-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The company that is attacked: entity 10 with plant 11, where Anna receives goods, and entity 20 with plant 21, where Bert
-- may do everything. Carl may do everything everywhere, Dora has left. Event 500 founds it, event 600 is a receipt.

-- scene: founding
-- as: owner
-- event: 500
-- with: command=house.FoundCompany, person=1, event_entity=NULL, event_plant=NULL
INSERT INTO person (id, code, name, state, database_role, event) VALUES
    (2, 'ANNA', 'Anna', 'active', '{anna}', 500), (3, 'BERT', 'Bert', 'active', '{bert}', 500),
    (4, 'CARL', 'Carl', 'active', '{carl}', 500), (5, 'DORA', 'Dora', 'left', '{dora}', 500);
INSERT INTO role (id, code, name, event) VALUES (5, 'RECEIVER', 'Receives goods', 500), (6, 'EVERYTHING', 'May do everything', 500);
INSERT INTO role_right (id, role, name, granted, event) VALUES
    (7, 5, 'purchasing.ReceiveGoods', 1, 500), (8, 5, 'security.ChangeOwnPassword', 1, 500), (9, 5, 'purchasing.PayInvoice', 0, 500),
    (10, 6, '*', 1, 500);
INSERT INTO role_held (id, person, role, entity, plant, held, event) VALUES
    (11, 2, 5, 10, NULL, 1, 500), (12, 3, 6, 20, NULL, 1, 500), (13, 4, 6, NULL, NULL, 1, 500), (14, 5, 6, NULL, NULL, 1, 500);
INSERT INTO credential (person, password_hash, event) VALUES (2, 'secret', 500);
INSERT INTO chart (id, code, name, event) VALUES (15, 'ONE', 'One', 500), (16, 'TWO', 'Two', 500);
INSERT INTO account (id, chart, code, name, type, heading, control, active, event) VALUES
    (1000, 15, '1000', 'Inventory', 'asset', 0, 'stock', 1, 500), (1100, 15, '1100', 'Work in process', 'asset', 0, 'wip', 1, 500),
    (1200, 15, '1200', 'Goods received', 'liability', 0, 'open', 1, 500), (5000, 15, '5000', 'Expense', 'expense', 0, '', 1, 500),
    (5900, 15, '5900', 'Price variance', 'expense', 0, '', 1, 500), (9000, 15, '9000', 'Heading', 'expense', 1, '', 1, 500),
    (9100, 15, '9100', 'No longer used', 'expense', 0, '', 0, 500), (9200, 16, '9200', 'Of the other chart', 'expense', 0, '', 1, 500);
INSERT INTO legal_entity (id, code, name, currency, chart, event) VALUES (10, 'A', 'A', 'EUR', 15, 500), (20, 'B', 'B', 'EUR', 15, 500);
INSERT INTO plant (id, entity, code, name, event) VALUES (11, 10, 'PA', 'PA', 500), (21, 20, 'PB', 'PB', 500);
INSERT INTO fiscal_year (id, entity, code, first_day, last_day, event) VALUES
    (30, 10, '2026', '2026-01-01', '2026-12-31', 500), (31, 20, '2026', '2026-01-01', '2026-12-31', 500);
INSERT INTO period (id, entity, fiscal_year, number, first_day, last_day, state, event) VALUES
    (101, 10, 30, 1, '2026-01-01', '2026-01-31', 'closed', 500), (102, 10, 30, 2, '2026-02-01', '2026-02-28', 'soft_closed', 500),
    (103, 10, 30, 3, '2026-03-01', '2026-03-31', 'open', 500), (203, 20, 31, 3, '2026-03-01', '2026-03-31', 'open', 500);
INSERT INTO category (id, code, name, event) VALUES (40, 'BOUGHT', 'Bought', 500);
INSERT INTO item (id, code, name, unit, category, supply, tracking, active, event) VALUES
    (50, 'STEEL', 'Steel', 'kg', 40, 'bought', 'none', 1, 500), (51, 'BRASS', 'Brass', 'kg', 40, 'bought', 'none', 1, 500);
INSERT INTO bin (id, plant, code, name, allows_negative, event) VALUES
    (60, 11, 'MAIN', 'Main', 0, 500), (61, 11, 'FLOOR', 'Floor', 1, 500), (62, 21, 'MAIN', 'Main', 0, 500);
INSERT INTO pool (id, entity, plant, item, method, event) VALUES
    (70, 10, 11, 50, 'average', 500), (71, 10, 11, 51, 'fifo', 500), (72, 20, 21, 50, 'average', 500);
INSERT INTO partner (id, code, name, supplier, customer, currency, payment_days, active, event) VALUES
    (80, 'MILL', 'Mill', 1, 0, 'EUR', 30, 1, 500);
INSERT INTO document (id, kind, number, entity, plant, partner, day, correlation, event) VALUES
    (90, 'purchase_order', 'PO-1', 10, 11, 80, '2026-03-01', 'c', 500), (91, 'purchase_order', 'PO-2', 20, 21, 80, '2026-03-01', 'c', 500),
    (95, 'work_order', 'WO-1', 10, 11, NULL, '2026-03-01', 'c', 500);
INSERT INTO document_line (id, document, line, item, quantity, unit, event) VALUES (92, 90, 1, 50, 20, 'kg', 500), (93, 91, 1, 50, 20, 'kg', 500);
INSERT INTO structure (id, item, plant, revision, first_day, quantity, standard_lot, state, event) VALUES
    (94, 51, 11, 'A', '2026-01-01', 1, 1, 'released', 500);
INSERT INTO work_order (id, entity, plant, item, quantity, structure, first_day, due, event) VALUES
    (95, 10, 11, 51, 5, 94, '2026-03-01', '2026-03-09', 500);

-- scene: a receipt
-- event: 600
INSERT INTO event_document (event, document) VALUES (600, 90);
INSERT INTO state_entry (id, event, document, from_state, to_state) VALUES (610, 600, 90, '', 'open');
INSERT INTO progress_entry (id, event, document, line, measure, quantity) VALUES (611, 600, 90, 92, 'received', 10);
INSERT INTO journal (id, event, entity, period, day, kind) VALUES (601, 600, 10, 103, '2026-03-02', 'receipt');
INSERT INTO journal_line (id, journal, event, entity, period, day, account, amount, currency, foreign_amount) VALUES
    (602, 601, 600, 10, 103, '2026-03-02', 1000, 200, 'EUR', 200), (603, 601, 600, 10, 103, '2026-03-02', 1200, -200, 'EUR', -200);
INSERT INTO open_item (id, entity, kind, account, currency, day, event) VALUES (604, 10, 'received', 1200, 'EUR', '2026-03-02', 600);
INSERT INTO open_item_entry (id, event, open_item, entity, account, amount, foreign_amount) VALUES (605, 600, 604, 10, 1200, -200, -200);
INSERT INTO stock_move (id, event, entity, plant, pool, sequence, item, bin, status, quantity, value, account, quantity_after, value_after, layer, kind, day)
VALUES (606, 600, 10, 11, 70, 1, 50, 60, 'available', 10, 100, 1000, 10, 100, 1, 'receipt', '2026-03-02'),
       (607, 600, 10, 11, 71, 1, 51, 60, 'available', 10, 100, 1000, 10, 100, 1, 'receipt', '2026-03-02');
