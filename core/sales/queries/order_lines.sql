-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: order_lines
SELECT l.line, i.code AS item, i.name AS item_name, l.text, l.quantity, l.unit AS quantity_unit, l.price, l.amount, d.currency AS amount_currency,
       COALESCE(x.code, '') AS tax_code, l.due, COALESCE(h.quantity, 0) AS reserved, i.unit AS reserved_unit,
       COALESCE(r.quantity, 0) AS shipped, l.unit AS shipped_unit, COALESCE(b.quantity, 0) AS returned, l.unit AS returned_unit,
       COALESCE(v.quantity, 0) - COALESCE(c.quantity, 0) AS invoiced, l.unit AS invoiced_unit,
       CASE WHEN s.state = 'open' AND l.quantity > COALESCE(r.quantity, 0) - COALESCE(b.quantity, 0)
            THEN l.quantity - COALESCE(r.quantity, 0) + COALESCE(b.quantity, 0) ELSE 0 END AS to_ship, l.unit AS to_ship_unit, l.id
FROM document d
JOIN document_state s ON s.document = d.id
JOIN document_line l ON l.document = d.id
JOIN item i ON i.id = l.item
LEFT JOIN tax_code x ON x.id = l.tax_code
LEFT JOIN reservation h ON h.line = l.id
LEFT JOIN progress r ON r.line = l.id AND r.measure = 'shipped'
LEFT JOIN progress b ON b.line = l.id AND b.measure = 'returned'
LEFT JOIN progress v ON v.line = l.id AND v.measure = 'invoiced'
LEFT JOIN progress c ON c.line = l.id AND c.measure = 'credited'
WHERE d.id = :order AND d.kind = 'sales_order' AND d.entity IN (SELECT id FROM visible_entity) AND d.plant IN (SELECT id FROM visible_plant)
