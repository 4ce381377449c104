-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: document_head
SELECT d.kind, d.number, COALESCE(s.state, '') AS state, d.day, d.due, d.reference,
       e.code AS entity, e.name AS entity_name, COALESCE(h.address, '') AS address, COALESCE(h.contact, '') AS contact,
       COALESCE(h.tax_number, '') AS tax_number, COALESCE(h.bank, '') AS bank, COALESCE(h.terms, '') AS terms,
       COALESCE(t.code, '') AS plant, COALESCE(t.name, '') AS plant_name,
       COALESCE(p.code, '') AS partner, COALESCE(p.name, '') AS partner_name, COALESCE(a.address, '') AS partner_address,
       COALESCE(a.tax_number, '') AS partner_tax_number, COALESCE(p.payment_days, 0) AS payment_days, d.id
FROM document d
JOIN legal_entity e ON e.id = d.entity
LEFT JOIN letterhead h ON h.entity = e.id
LEFT JOIN plant t ON t.id = d.plant
LEFT JOIN partner p ON p.id = d.partner
LEFT JOIN partner_address a ON a.partner = p.id
LEFT JOIN document_state s ON s.document = d.id
WHERE d.id = :document AND d.entity IN (SELECT id FROM visible_entity) AND (d.plant IS NULL OR d.plant IN (SELECT id FROM visible_plant))
