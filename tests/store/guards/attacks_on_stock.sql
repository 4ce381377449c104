-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- scene: more goes out of a bin than is in it
-- with: debit=-110, credit=110, entry=110, quantity=-11, value=-110, quantity_after=-1, value_after=-10, layer=0
-- says: millrace: StockBelowZero
{receipt}

-- scene: goods go out in a status that they are not in
-- with: quantity=-1, value=0, quantity_after=9, value_after=100, layer=0, status=held
-- says: millrace: StockBelowZero
{stock}

-- scene: a move that says another quantity after it
-- with: quantity_after=21
-- says: millrace: PoolMovedMeanwhile
{receipt}

-- scene: a move that says another value after it
-- with: value_after=201
-- says: millrace: PoolMovedMeanwhile
{receipt}

-- scene: a move before the last
-- with: sequence=0
-- says: millrace: PoolMovedMeanwhile
{receipt}

-- scene: a move in another plant than its pool
-- with: plant=21, bin=62
-- as: owner
-- says: millrace: MoveNotOfItsPool
{receipt}

-- scene: a move of another item than its pool
-- with: item=51
-- says: millrace: MoveNotOfItsPool
{receipt}

-- scene: a move into a bin of another plant
-- with: bin=62
-- says: millrace: MoveNotOfItsPool
{receipt}

-- scene: goods of others with a value of ours
-- says: millrace: MoveNotOfItsPool
{journal}
{open}
INSERT INTO stock_move (id, event, entity, plant, pool, sequence, item, bin, status, owner, quantity, value, account, quantity_after, value_after, layer, kind, day)
VALUES ({e} + 6, {e}, 10, 11, 70, 2, 50, 60, 'available', 80, 10, 100, 1000, 10, 100, 0, 'receipt', '2026-03-05');

-- scene: more is drawn from a layer than is in it
-- says: millrace: LayerBelowZero
INSERT INTO stock_draw (id, event, move, source, pool, quantity, value, open) VALUES ({e} + 1, {e}, 607, 607, 71, 11, 110, 0);

-- scene: a draw of one pool from a layer of another
-- says: millrace: LayerBelowZero
INSERT INTO stock_draw (id, event, move, source, pool, quantity, value, open) VALUES ({e} + 1, {e}, 606, 607, 70, 1, 10, 0);

-- scene: a document that is in another state by now
-- says: millrace: StateChangedMeanwhile
INSERT INTO state_entry (id, event, document, from_state, to_state) VALUES ({e} + 1, {e}, 90, 'draft', 'closed');

-- scene: a document that has begun already
-- says: millrace: StateChangedMeanwhile
INSERT INTO state_entry (id, event, document, from_state, to_state) VALUES ({e} + 1, {e}, 90, '', 'open');

-- scene: a document that has not begun
-- says: millrace: StateChangedMeanwhile
INSERT INTO state_entry (id, event, document, from_state, to_state) VALUES ({e} + 1, {e}, 95, 'open', 'closed');

-- scene: less than nothing received
-- says: progress_quantity_check
-- says on sqlite: millrace: ProgressBelowZero
INSERT INTO progress_entry (id, event, document, line, measure, quantity) VALUES ({e} + 1, {e}, 90, 92, 'received', -11);

-- scene: less than nothing received, past the check
-- on: sqlite
-- says: millrace: ProgressBelowZero
INSERT OR IGNORE INTO progress_entry (id, event, document, line, measure, quantity) VALUES ({e} + 1, {e}, 90, 92, 'received', -11);

-- scene: value where there is no stock, past the check
-- on: sqlite
-- with: debit=-99, credit=99, entry=99
-- says: millrace: PoolMovedMeanwhile
{journal}
{open}
INSERT OR IGNORE INTO stock_move (id, event, entity, plant, pool, sequence, item, bin, status, quantity, value, account, quantity_after, value_after, layer, kind, day)
VALUES ({e} + 6, {e}, 10, 11, 70, 2, 50, 60, 'available', -10, -99, 1000, 0, 1, 0, 'issue', '2026-03-05');

-- scene: value where there is no stock
-- with: debit=-99, credit=99, entry=99, quantity=-10, value=-99, quantity_after=0, value_after=1, layer=0
-- says: pool_sum
-- says on sqlite: CHECK constraint failed
{receipt}

-- scene: less than nothing reserved
-- says: reservation
INSERT INTO reservation_entry (id, event, document, line, item, plant, quantity) VALUES ({e} + 1, {e}, 95, 95, 50, 11, -1);
