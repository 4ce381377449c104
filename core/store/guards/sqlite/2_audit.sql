-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ---- The audit of an event, when its row closes it ----

DROP TRIGGER IF EXISTS event_before_insert;
CREATE TRIGGER event_before_insert BEFORE INSERT ON event
BEGIN
    SELECT RAISE(ABORT, 'millrace: EventIsClosed event') WHERE EXISTS (SELECT 1 FROM event WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'millrace: PersonNotActive event')
    WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND state = 'active')
       OR NEW.approver IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.approver AND state = 'active');
    SELECT RAISE(ABORT, 'millrace: DayOutsidePeriod journal')
    FROM journal j LEFT JOIN period p ON p.id = j.period
    WHERE j.event = NEW.id AND (p.entity IS NOT j.entity OR j.day < p.first_day OR j.day > p.last_day);
    SELECT RAISE(ABORT, 'millrace: PeriodClosed journal')
    FROM journal j JOIN period p ON p.id = j.period
    WHERE j.event = NEW.id AND p.state <> 'open' AND (p.state = 'closed' OR NOT EXISTS (
        SELECT 1 FROM role_held h CROSS JOIN role_right r ON r.role = h.role
        WHERE h.person = NEW.person AND h.held = 1 AND r.granted = 1
          AND r.name IN ('ledger.PostToSoftClosed', 'ledger.*', '*')
          AND (h.entity IS NULL OR h.entity = j.entity) AND (h.plant IS NULL OR h.plant = NEW.plant)));
    SELECT RAISE(ABORT, 'millrace: JournalUnbalanced journal')
    FROM journal j
    WHERE j.event = NEW.id AND (SELECT count(*) < 2 OR sum(l.amount) <> 0 FROM journal_line l WHERE l.journal = j.id);
    SELECT RAISE(ABORT, 'millrace: LineNotOfItsJournal journal_line')
    FROM journal_line l LEFT JOIN journal j ON j.id = l.journal
    WHERE l.event = NEW.id
      AND (j.event IS NOT l.event OR j.entity IS NOT l.entity OR j.period IS NOT l.period OR j.day IS NOT l.day);
    SELECT RAISE(ABORT, 'millrace: AccountNotPostable journal_line')
    FROM journal_line l LEFT JOIN account a ON a.id = l.account LEFT JOIN legal_entity e ON e.id = l.entity
    WHERE l.event = NEW.id AND (a.heading IS NOT 0 OR a.active IS NOT 1 OR a.chart IS NOT e.chart);
    SELECT RAISE(ABORT, 'millrace: EntryNotOfItsOpenItem open_item_entry')
    FROM open_item_entry o LEFT JOIN open_item i ON i.id = o.open_item
    WHERE o.event = NEW.id AND (i.account IS NOT o.account OR i.entity IS NOT o.entity);
    SELECT RAISE(ABORT, 'millrace: EntryNotOfItsWorkOrder wip_entry')
    FROM wip_entry w LEFT JOIN work_order o ON o.id = w.work_order
    WHERE w.event = NEW.id AND o.entity IS NOT w.entity;
    -- The move that is a pool's last says what the pool has come to.
    SELECT RAISE(ABORT, 'millrace: PoolMovedMeanwhile stock_move')
    FROM stock_move m LEFT JOIN pool_sum s ON s.pool = m.pool
    WHERE m.event = NEW.id
      AND (s.sequence IS NULL OR s.sequence < m.sequence
           OR s.sequence = m.sequence AND (s.quantity <> m.quantity_after OR s.value <> m.value_after));
    SELECT RAISE(ABORT, 'millrace: MoveNotOfItsPool stock_move')
    FROM stock_move m LEFT JOIN pool p ON p.id = m.pool LEFT JOIN bin b ON b.id = m.bin
    WHERE m.event = NEW.id
      AND (p.entity IS NOT m.entity OR p.plant IS NOT m.plant OR p.item IS NOT m.item OR b.plant IS NOT m.plant
           OR p.lot IS NOT NULL AND p.lot IS NOT m.lot OR m.owner IS NOT NULL AND m.value <> 0);
    -- Each control account against its sub-ledger; no other account has one.
    SELECT RAISE(ABORT, 'millrace: SubledgerDiffers journal_line')
    FROM (
        SELECT r.entity, r.account, sum(r.books) AS books, sum(r.stock) AS stock, sum(r.wip) AS wip, sum(r.open) AS open
        FROM (
            SELECT entity, account, amount AS books, NULL AS stock, NULL AS wip, NULL AS open
            FROM journal_line WHERE event = NEW.id
            UNION ALL
            SELECT entity, account, NULL, value, NULL, NULL FROM stock_move WHERE event = NEW.id AND account IS NOT NULL
            UNION ALL
            SELECT entity, account, NULL, NULL, amount, NULL FROM wip_entry WHERE event = NEW.id
            UNION ALL
            SELECT entity, account, NULL, NULL, NULL, amount FROM open_item_entry WHERE event = NEW.id
        ) r GROUP BY r.entity, r.account
    ) t LEFT JOIN account a ON a.id = t.account
    WHERE a.id IS NULL
       OR CASE a.control WHEN 'stock' THEN coalesce(t.books, 0) <> coalesce(t.stock, 0) ELSE t.stock IS NOT NULL END
       OR CASE a.control WHEN 'wip' THEN coalesce(t.books, 0) <> coalesce(t.wip, 0) ELSE t.wip IS NOT NULL END
       OR CASE a.control WHEN 'open' THEN coalesce(t.books, 0) <> coalesce(t.open, 0) ELSE t.open IS NOT NULL END;
END;
