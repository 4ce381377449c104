-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Each statement returns what breaks its invariant: subject and detail. Nothing here trusts a kept sum.

-- However long the history is, it is proven to its end. For this transaction only.
-- name: verify_takes_its_time
-- [sqlite]
SELECT 1
-- [postgresql]
SELECT set_config('statement_timeout', '0', true)
-- [all]

-- name: check_journal_balance
SELECT 'journal ' || journal AS subject, 'debit less credit is ' || CAST(SUM(amount) AS BIGINT) AS detail
FROM journal_line GROUP BY journal HAVING SUM(amount) <> 0 OR COUNT(*) < 2

-- name: check_journal_line_of_journal
SELECT 'journal line ' || l.id AS subject, 'event, entity, period or day is not its journal''s' AS detail
FROM journal_line l JOIN journal j ON j.id = l.journal
WHERE l.event <> j.event OR l.entity <> j.entity OR l.period <> j.period OR l.day <> j.day

-- name: check_account_period
SELECT 'account ' || account || ' period ' || period || ' ' || currency AS subject,
       'kept ' || CAST(SUM(kept) AS BIGINT) || ', lines ' || CAST(SUM(lines) AS BIGINT) AS detail
FROM (SELECT entity, account, period, currency, debit - credit AS kept, foreign_amount AS kept_foreign, 0 AS lines, 0 AS lines_foreign FROM account_period
      UNION ALL
      SELECT entity, account, period, currency, 0, 0, amount, foreign_amount FROM journal_line) AS both_sides
GROUP BY entity, account, period, currency HAVING SUM(kept) <> SUM(lines) OR SUM(kept_foreign) <> SUM(lines_foreign)

-- name: check_account_day
SELECT 'account ' || account || ' on ' || day AS subject,
       'kept ' || CAST(SUM(kept) AS BIGINT) || ', lines ' || CAST(SUM(lines) AS BIGINT) AS detail
FROM (SELECT entity, account, day, debit - credit AS kept, 0 AS lines FROM account_day
      UNION ALL
      SELECT entity, account, day, 0, amount FROM journal_line) AS both_sides
GROUP BY entity, account, day HAVING SUM(kept) <> SUM(lines)

-- name: check_pool_sum
SELECT 'pool ' || pool AS subject,
       'kept ' || CAST(SUM(kept_quantity) AS BIGINT) || ' worth ' || CAST(SUM(kept_value) AS BIGINT)
       || ', moves ' || CAST(SUM(quantity) AS BIGINT) || ' worth ' || CAST(SUM(value) AS BIGINT) AS detail
FROM (SELECT pool, quantity AS kept_quantity, value AS kept_value, 0 AS quantity, 0 AS value FROM pool_sum
      UNION ALL
      SELECT pool, 0, 0, quantity, value FROM stock_move WHERE owner IS NULL) AS both_sides
GROUP BY pool
HAVING SUM(kept_quantity) <> SUM(quantity) OR SUM(kept_value) <> SUM(value) OR (SUM(quantity) = 0 AND SUM(value) <> 0)

-- name: check_pool_sequence
SELECT 'pool ' || m.pool AS subject, 'moves ' || COUNT(*) || ', last sequence ' || MAX(m.sequence) AS detail
FROM stock_move m GROUP BY m.pool HAVING COUNT(*) <> MAX(m.sequence)

-- name: check_stock_place
SELECT 'pool ' || pool || ' bin ' || bin AS subject,
       'kept ' || CAST(SUM(kept) AS BIGINT) || ', moves ' || CAST(SUM(moved) AS BIGINT) AS detail
FROM (SELECT pool, bin, lot, status, owner, quantity AS kept, 0 AS moved FROM stock_place
      UNION ALL
      SELECT pool, bin, COALESCE(lot, 0), status, COALESCE(owner, 0), 0, quantity FROM stock_move) AS both_sides
GROUP BY pool, bin, lot, status, owner HAVING SUM(kept) <> SUM(moved)

-- What the open layers of a pool hold, less the shortfalls that wait for a receipt, is what the pool holds.
-- name: check_stock_layer
SELECT 'pool ' || p.id AS subject, 'layers ' || COALESCE(l.quantity, 0) || ' worth ' || COALESCE(l.value, 0) || ', pool ' || s.quantity || ' worth ' || s.value AS detail
FROM pool p
JOIN pool_sum s ON s.pool = p.id
LEFT JOIN (SELECT pool, CAST(SUM(quantity) AS BIGINT) AS quantity, CAST(SUM(value) AS BIGINT) AS value FROM stock_layer GROUP BY pool) l ON l.pool = p.id
WHERE p.method = 'fifo' AND s.quantity >= 0 AND (COALESCE(l.quantity, 0) <> s.quantity OR COALESCE(l.value, 0) <> s.value)

-- Each pool once for each of its standards, with the moment of its last move: what has come into force since then is
-- applied by its next move, or by ApplyStandardCosts.
-- name: standard_pools
SELECT p.id, s.quantity, s.value, e.currency, v.entered, COALESCE(c.first_day, '') AS first_day, COALESCE(c.cost, 0) AS cost
FROM pool p
JOIN pool_sum s ON s.pool = p.id
JOIN stock_move m ON m.pool = p.id AND m.sequence = s.sequence
JOIN event v ON v.id = m.event
JOIN legal_entity e ON e.id = p.entity
LEFT JOIN standard_cost c ON c.item = p.item AND c.plant = p.plant
WHERE p.method = 'standard'
ORDER BY p.id, c.first_day

-- name: check_stock_against_ledger
SELECT 'account ' || a.code AS subject, 'ledger ' || CAST(SUM(ledger) AS BIGINT) || ', stock ' || CAST(SUM(stock) AS BIGINT) AS detail
FROM (SELECT l.entity, l.account, l.amount AS ledger, 0 AS stock FROM journal_line l JOIN account a ON a.id = l.account AND a.control = 'stock'
      UNION ALL
      SELECT entity, account, 0, value FROM stock_move WHERE account IS NOT NULL) AS both_sides
JOIN account a ON a.id = both_sides.account
GROUP BY both_sides.entity, a.code HAVING SUM(ledger) <> SUM(stock)

-- name: check_wip_sum
SELECT 'work order ' || work_order || ' ' || element AS subject,
       'kept ' || CAST(SUM(kept) AS BIGINT) || ', entries ' || CAST(SUM(entered) AS BIGINT) AS detail
FROM (SELECT work_order, element, account, debit - credit AS kept, 0 AS entered FROM wip_sum
      UNION ALL
      SELECT work_order, element, account, 0, amount FROM wip_entry) AS both_sides
GROUP BY work_order, element, account HAVING SUM(kept) <> SUM(entered)

-- name: check_wip_against_ledger
SELECT 'account ' || a.code AS subject, 'ledger ' || CAST(SUM(ledger) AS BIGINT) || ', work in process ' || CAST(SUM(wip) AS BIGINT) AS detail
FROM (SELECT l.entity, l.account, l.amount AS ledger, 0 AS wip FROM journal_line l JOIN account a ON a.id = l.account AND a.control = 'wip'
      UNION ALL
      SELECT entity, account, 0, amount FROM wip_entry) AS both_sides
JOIN account a ON a.id = both_sides.account
GROUP BY both_sides.entity, a.code HAVING SUM(ledger) <> SUM(wip)

-- What late costs came to is what stayed somewhere on their way; what stayed in stock and in orders is what was moved and entered there.
-- name: check_late_costs
SELECT 'event ' || event AS subject, 'late costs of ' || CAST(SUM(came) AS BIGINT) || ', of which stayed ' || CAST(SUM(stayed) AS BIGINT) AS detail
FROM (SELECT event, CASE WHEN kind = 'cause' THEN amount ELSE 0 END AS came,
             CASE WHEN kind IN ('cause', 'drawn', 'arrival', 'output') THEN 0 ELSE amount END AS stayed
      FROM late_cost_share) AS both_sides
GROUP BY event HAVING SUM(came) <> SUM(stayed)
UNION ALL
SELECT 'event ' || event || ' pool ' || pool, 'late costs of ' || CAST(SUM(shared) AS BIGINT) || ', moved ' || CAST(SUM(moved) AS BIGINT)
FROM (SELECT event, pool, amount AS shared, 0 AS moved FROM late_cost_share WHERE kind = 'stock'
      UNION ALL
      SELECT event, pool, 0, value FROM stock_move WHERE kind = 'late_cost') AS both_sides
GROUP BY event, pool HAVING SUM(shared) <> SUM(moved)
UNION ALL
SELECT 'event ' || event || ' work order ' || document, 'late costs of ' || CAST(SUM(shared) AS BIGINT) || ', entered ' || CAST(SUM(entered) AS BIGINT)
FROM (SELECT event, document, amount AS shared, 0 AS entered FROM late_cost_share WHERE kind = 'work_in_process'
      UNION ALL
      SELECT event, work_order, 0, amount FROM wip_entry WHERE kind = 'late_cost') AS both_sides
GROUP BY event, document HAVING SUM(shared) <> SUM(entered)

-- name: check_open_item_sum
SELECT 'open item ' || open_item AS subject,
       'kept ' || CAST(SUM(kept) AS BIGINT) || ', entries ' || CAST(SUM(entered) AS BIGINT) AS detail
FROM (SELECT open_item, amount AS kept, foreign_amount AS kept_foreign, quantity AS kept_quantity, 0 AS entered, 0 AS entered_foreign, 0 AS entered_quantity FROM open_item_sum
      UNION ALL
      SELECT open_item, 0, 0, 0, amount, foreign_amount, quantity FROM open_item_entry) AS both_sides
GROUP BY open_item
HAVING SUM(kept) <> SUM(entered) OR SUM(kept_foreign) <> SUM(entered_foreign) OR SUM(kept_quantity) <> SUM(entered_quantity)

-- name: check_open_against_ledger
SELECT 'account ' || a.code AS subject, 'ledger ' || CAST(SUM(ledger) AS BIGINT) || ', open items ' || CAST(SUM(open_amount) AS BIGINT) AS detail
FROM (SELECT l.entity, l.account, l.amount AS ledger, 0 AS open_amount FROM journal_line l JOIN account a ON a.id = l.account AND a.control = 'open'
      UNION ALL
      SELECT entity, account, 0, amount FROM open_item_entry) AS both_sides
JOIN account a ON a.id = both_sides.account
GROUP BY both_sides.entity, a.code HAVING SUM(ledger) <> SUM(open_amount)

-- A state that entries lead to and from equally often has been left; exactly one more leads to the state that is kept.
-- name: check_document_state
SELECT 'document ' || document AS subject, 'kept ' || MAX(kept) || ', entries end elsewhere' AS detail
FROM (SELECT document, state, state AS kept, -1 AS steps FROM document_state
      UNION ALL
      SELECT document, to_state, '', 1 FROM state_entry
      UNION ALL
      SELECT document, from_state, '', -1 FROM state_entry
      UNION ALL
      SELECT document, '', '', 1 FROM document_state) AS both_sides
GROUP BY document, state HAVING SUM(steps) <> 0

-- name: check_progress
SELECT 'line ' || line || ' ' || measure AS subject,
       'kept ' || CAST(SUM(kept) AS BIGINT) || ', entries ' || CAST(SUM(entered) AS BIGINT) AS detail
FROM (SELECT line, measure, quantity AS kept, amount AS kept_amount, 0 AS entered, 0 AS entered_amount FROM progress
      UNION ALL
      SELECT line, measure, 0, 0, quantity, amount FROM progress_entry) AS both_sides
GROUP BY line, measure HAVING SUM(kept) <> SUM(entered) OR SUM(kept_amount) <> SUM(entered_amount)

-- name: check_reservation
SELECT 'line ' || line AS subject, 'kept ' || CAST(SUM(kept) AS BIGINT) || ', entries ' || CAST(SUM(entered) AS BIGINT) AS detail
FROM (SELECT line, quantity AS kept, 0 AS entered FROM reservation UNION ALL SELECT line, 0, quantity FROM reservation_entry) AS both_sides
GROUP BY line HAVING SUM(kept) <> SUM(entered)

-- name: check_journal_numbers
SELECT 'journals of year ' || fiscal_year AS subject, COUNT(*) || ' numbers, the last is ' || MAX(number) AS detail
FROM journal_number GROUP BY entity, fiscal_year HAVING COUNT(*) <> MAX(number) OR MIN(number) <> 1

-- Posted rows whose event, journal or dimension does not exist, which only a hand in the database can make.
-- name: check_orphans
SELECT 'journal line ' || l.id AS subject, 'its item, document or partner does not exist' AS detail
FROM journal_line l
WHERE (l.item IS NOT NULL AND NOT EXISTS (SELECT 1 FROM item i WHERE i.id = l.item))
   OR (l.document IS NOT NULL AND NOT EXISTS (SELECT 1 FROM document d WHERE d.id = l.document))
   OR (l.partner IS NOT NULL AND NOT EXISTS (SELECT 1 FROM partner p WHERE p.id = l.partner))
UNION ALL
SELECT 'stock move ' || m.id, 'its item or lot does not exist'
FROM stock_move m
WHERE NOT EXISTS (SELECT 1 FROM item i WHERE i.id = m.item) OR (m.lot IS NOT NULL AND NOT EXISTS (SELECT 1 FROM lot t WHERE t.id = m.lot))

-- name: event_contents
SELECT id, command, version, content, content_hash FROM event WHERE id > :after ORDER BY id LIMIT 5000

-- name: engine_check
-- [sqlite]
SELECT 'file' AS subject, integrity_check AS detail FROM pragma_integrity_check WHERE integrity_check <> 'ok'
UNION ALL
SELECT 'table ' || "table", 'row ' || COALESCE(rowid, 0) || ' points to nothing in ' || parent FROM pragma_foreign_key_check
-- [postgresql]
SELECT 'trigger ' || tgname AS subject, 'is switched off' AS detail FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'D'
-- [all]
