-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: pick_lines
SELECT l.line, COALESCE(w.expires, '') AS expires, COALESCE(b.code, '') AS bin, COALESCE(w.code, '') AS lot, i.code AS item, i.name AS item_name,
       l.quantity - COALESCE(r.quantity, 0) + COALESCE(k.quantity, 0) AS to_ship, l.unit AS to_ship_unit,
       COALESCE(p.quantity, 0) AS available, i.unit AS available_unit, l.due, l.id
FROM document d
JOIN document_state s ON s.document = d.id AND s.state = 'open'
JOIN document_line l ON l.document = d.id
JOIN item i ON i.id = l.item
LEFT JOIN progress r ON r.line = l.id AND r.measure = 'shipped'
LEFT JOIN progress k ON k.line = l.id AND k.measure = 'returned'
LEFT JOIN (SELECT c.item, c.plant, h.bin, h.lot, CAST(SUM(h.quantity) AS BIGINT) AS quantity
           FROM stock_place h JOIN pool c ON c.id = h.pool
           WHERE h.status = 'available' AND h.owner = 0 AND h.occupied = 1 AND h.quantity > 0
             AND c.item IN (SELECT item FROM document_line WHERE document = :order)
           GROUP BY c.item, c.plant, h.bin, h.lot) AS p ON p.item = l.item AND p.plant = d.plant
LEFT JOIN bin b ON b.id = p.bin
LEFT JOIN lot w ON w.id = p.lot
WHERE d.id = :order AND d.kind = 'sales_order' AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
  AND l.quantity > COALESCE(r.quantity, 0) - COALESCE(k.quantity, 0)
