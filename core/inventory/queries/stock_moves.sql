-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The newest first, pool by pool: as the moves of a pool are found without reading the others.
-- name: stock_moves
SELECT m.pool, m.sequence, m.day, m.kind, pl.code AS plant, i.code AS item, b.code AS bin, COALESCE(l.code, '') AS lot, m.status,
       COALESCE(o.code, '') AS owner, m.quantity, i.unit AS quantity_unit, m.value, e.currency AS value_currency, m.quantity_after, i.unit AS quantity_after_unit,
       m.value_after, e.currency AS value_after_currency, COALESCE(d.number, '') AS document, v.name AS event_name, v.entered, m.event, m.id
FROM stock_move m
JOIN item i ON i.id = m.item
JOIN plant pl ON pl.id = m.plant
JOIN legal_entity e ON e.id = m.entity
JOIN bin b ON b.id = m.bin
JOIN event v ON v.id = m.event
LEFT JOIN lot l ON l.id = m.lot
LEFT JOIN partner o ON o.id = m.owner
LEFT JOIN document d ON d.id = m.document
WHERE m.entity IN (SELECT id FROM visible_entity) AND m.plant IN (SELECT id FROM visible_plant)
    AND m.pool IN (SELECT p.id FROM pool p WHERE p.item = :item AND (CAST(:plant AS BIGINT) IS NULL OR p.plant = :plant))

-- name: moves_of_lot
SELECT m.pool, m.sequence, m.day, m.kind, pl.code AS plant, i.code AS item, b.code AS bin, COALESCE(l.code, '') AS lot, m.status,
       COALESCE(o.code, '') AS owner, m.quantity, i.unit AS quantity_unit, m.value, e.currency AS value_currency, m.quantity_after, i.unit AS quantity_after_unit,
       m.value_after, e.currency AS value_after_currency, COALESCE(d.number, '') AS document, v.name AS event_name, v.entered, m.event, m.id
FROM stock_move m
JOIN item i ON i.id = m.item
JOIN plant pl ON pl.id = m.plant
JOIN legal_entity e ON e.id = m.entity
JOIN bin b ON b.id = m.bin
JOIN event v ON v.id = m.event
LEFT JOIN lot l ON l.id = m.lot
LEFT JOIN partner o ON o.id = m.owner
LEFT JOIN document d ON d.id = m.document
WHERE m.entity IN (SELECT id FROM visible_entity) AND m.plant IN (SELECT id FROM visible_plant)
    AND m.lot = :lot

-- Everything that events about the document moved.
-- name: moves_of_document
SELECT m.pool, m.sequence, m.day, m.kind, pl.code AS plant, i.code AS item, b.code AS bin, COALESCE(l.code, '') AS lot, m.status,
       COALESCE(o.code, '') AS owner, m.quantity, i.unit AS quantity_unit, m.value, e.currency AS value_currency, m.quantity_after, i.unit AS quantity_after_unit,
       m.value_after, e.currency AS value_after_currency, COALESCE(d.number, '') AS document, v.name AS event_name, v.entered, m.event, m.id
FROM stock_move m
JOIN item i ON i.id = m.item
JOIN plant pl ON pl.id = m.plant
JOIN legal_entity e ON e.id = m.entity
JOIN bin b ON b.id = m.bin
JOIN event v ON v.id = m.event
LEFT JOIN lot l ON l.id = m.lot
LEFT JOIN partner o ON o.id = m.owner
LEFT JOIN document d ON d.id = m.document
WHERE m.entity IN (SELECT id FROM visible_entity) AND m.plant IN (SELECT id FROM visible_plant)
    AND m.event IN (SELECT x.event FROM event_document x WHERE x.document = :document)
