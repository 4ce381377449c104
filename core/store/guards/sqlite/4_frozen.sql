-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- ---- What decides where value lies does not change under it ----

DROP TRIGGER IF EXISTS account_frozen;
CREATE TRIGGER account_frozen BEFORE UPDATE ON account
WHEN (OLD.id, OLD.chart, OLD.control, OLD.type) <> (NEW.id, NEW.chart, NEW.control, NEW.type)
    AND EXISTS (SELECT 1 FROM journal_line WHERE account = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed account');
END;
DROP TRIGGER IF EXISTS legal_entity_frozen;
CREATE TRIGGER legal_entity_frozen BEFORE UPDATE ON legal_entity
WHEN (OLD.id, OLD.currency, OLD.chart) <> (NEW.id, NEW.currency, NEW.chart)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed legal_entity');
END;
DROP TRIGGER IF EXISTS plant_frozen;
CREATE TRIGGER plant_frozen BEFORE UPDATE ON plant WHEN (OLD.id, OLD.entity) <> (NEW.id, NEW.entity)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed plant');
END;
DROP TRIGGER IF EXISTS period_frozen;
CREATE TRIGGER period_frozen BEFORE UPDATE ON period
WHEN (OLD.id, OLD.entity, OLD.fiscal_year, OLD.first_day, OLD.last_day) <> (NEW.id, NEW.entity, NEW.fiscal_year, NEW.first_day, NEW.last_day)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed period');
END;
DROP TRIGGER IF EXISTS open_item_frozen;
CREATE TRIGGER open_item_frozen BEFORE UPDATE ON open_item
WHEN (OLD.id, OLD.entity, OLD.kind, OLD.account, OLD.currency) <> (NEW.id, NEW.entity, NEW.kind, NEW.account, NEW.currency)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed open_item');
END;
DROP TRIGGER IF EXISTS document_frozen;
CREATE TRIGGER document_frozen BEFORE UPDATE ON document
WHEN (OLD.id, OLD.kind, OLD.number, OLD.entity) <> (NEW.id, NEW.kind, NEW.number, NEW.entity)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed document');
END;
DROP TRIGGER IF EXISTS work_order_frozen;
CREATE TRIGGER work_order_frozen BEFORE UPDATE ON work_order WHEN (OLD.id, OLD.entity) <> (NEW.id, NEW.entity)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed work_order');
END;
DROP TRIGGER IF EXISTS bin_frozen;
CREATE TRIGGER bin_frozen BEFORE UPDATE ON bin WHEN (OLD.id, OLD.plant) <> (NEW.id, NEW.plant)
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed bin');
END;
DROP TRIGGER IF EXISTS pool_frozen;
CREATE TRIGGER pool_frozen BEFORE UPDATE ON pool
WHEN (OLD.id, OLD.entity, OLD.plant, OLD.item, coalesce(OLD.lot, 0)) <> (NEW.id, NEW.entity, NEW.plant, NEW.item, coalesce(NEW.lot, 0))
BEGIN
    SELECT RAISE(ABORT, 'millrace: FrozenOnceUsed pool');
END;
