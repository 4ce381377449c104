-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What scenes are made of. A name in braces is a part, or a value: one that the scene names behind "with", or a default.
-- defaults: entity=10, plant=11, period=103, day=2026-03-05, debit_account=1000, credit_account=1200, debit=100, credit=-100
-- defaults: item_entity=10, item_account=1200, entry=-100, pool=70, sequence=2, item=50, bin=60, quantity=10, value=100
-- defaults: stock_account=1000, quantity_after=20, value_after=200, layer=1, status=available
-- defaults: command=purchasing.ReceiveGoods, person=2, approver=NULL, event_entity=10, event_plant=11, entered=now

-- part: journal
INSERT INTO journal (id, event, entity, period, day, kind) VALUES ({e} + 1, {e}, {entity}, {period}, '{day}', 'receipt');
{lines}
-- part: lines
INSERT INTO journal_line (id, journal, event, entity, period, day, account, amount, currency, foreign_amount) VALUES
    ({e} + 2, {e} + 1, {e}, {entity}, {period}, '{day}', {debit_account}, {debit}, 'EUR', {debit}),
    ({e} + 3, {e} + 1, {e}, {entity}, {period}, '{day}', {credit_account}, {credit}, 'EUR', {credit});
-- part: open
INSERT INTO open_item (id, entity, kind, account, currency, day, event) VALUES ({e} + 4, {item_entity}, 'received', {item_account}, 'EUR', '{day}', {e});
INSERT INTO open_item_entry (id, event, open_item, entity, account, amount, foreign_amount)
VALUES ({e} + 5, {e}, {e} + 4, {entity}, {credit_account}, {entry}, {entry});
-- part: stock
INSERT INTO stock_move (id, event, entity, plant, pool, sequence, item, bin, status, quantity, value, account, quantity_after, value_after, layer, kind, day)
VALUES ({e} + 6, {e}, {entity}, {plant}, {pool}, {sequence}, {item}, {bin}, '{status}', {quantity}, {value}, {stock_account},
        {quantity_after}, {value_after}, {layer}, 'receipt', '{day}');
-- part: receipt
{journal}
{open}
{stock}
