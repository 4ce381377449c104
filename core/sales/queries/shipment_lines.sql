-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: shipment_lines
SELECT l.line, i.code AS item, i.name AS item_name, l.text, COALESCE(m.quantity, l.quantity) AS quantity,
       CASE WHEN m.quantity IS NULL THEN l.unit ELSE i.unit END AS quantity_unit, COALESCE(b.code, '') AS bin, COALESCE(w.code, '') AS lot,
       COALESCE(w.expires, '') AS expires, COALESCE(od.number, '') AS "order", COALESCE(o.line, 0) AS order_line, COALESCE(m.place, l.id) AS id
FROM document d
JOIN document_line l ON l.document = d.id
JOIN item i ON i.id = l.item
LEFT JOIN document_line o ON o.id = l.source_line
LEFT JOIN document od ON od.id = o.document
LEFT JOIN (SELECT line, bin, lot, CAST(SUM(-quantity) AS BIGINT) AS quantity, MIN(id) AS place 
           FROM stock_move WHERE line IN (SELECT id FROM document_line WHERE document = :shipment) GROUP BY line, bin, lot) AS m ON m.line = l.id
LEFT JOIN bin b ON b.id = m.bin
LEFT JOIN lot w ON w.id = m.lot
WHERE d.id = :shipment AND d.kind = 'shipment' AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
