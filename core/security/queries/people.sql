-- SPDX-FileCopyrightText: Millrace contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The roles of a person in one text: "planner, warehouse@NORTH".
-- name: persons
SELECT p.code, p.name, p.state, p.language, p.database_role,
       -- [sqlite]
       COALESCE((SELECT GROUP_CONCAT(x.text, ', ') FROM (
       -- [postgresql]
       COALESCE((SELECT STRING_AGG(x.text, ', ' ORDER BY x.text) FROM (
       -- [all]
           SELECT r.code || CASE WHEN COALESCE(l.code, e.code) IS NULL THEN '' ELSE '@' || COALESCE(l.code, e.code) END AS text
           FROM role_held h JOIN role r ON r.id = h.role
           LEFT JOIN legal_entity e ON e.id = h.entity LEFT JOIN plant l ON l.id = h.plant
           WHERE h.person = p.id AND h.held = 1 ORDER BY 1) AS x), '') AS roles,
       (SELECT MAX(s.at) FROM sign_in s WHERE s.person = p.id AND s.succeeded = 1) AS last_sign_in
FROM person p WHERE p.id > 1

-- name: roles
SELECT r.code, r.name,
       (SELECT COUNT(*) FROM role_right x WHERE x.role = r.id AND x.granted = 1) AS rights,
       (SELECT COUNT(DISTINCT h.person) FROM role_held h WHERE h.role = r.id AND h.held = 1) AS holders
FROM role r

-- name: role_rights
SELECT r.code AS role, x.name
FROM role_right x JOIN role r ON r.id = x.role
WHERE x.granted = 1 AND (CAST(:role AS BIGINT) IS NULL OR x.role = :role)

-- name: roles_held
SELECT p.code AS person, r.code AS role, COALESCE(e.code, '') AS entity, COALESCE(l.code, '') AS plant
FROM role_held h
JOIN person p ON p.id = h.person
JOIN role r ON r.id = h.role
LEFT JOIN legal_entity e ON e.id = h.entity
LEFT JOIN plant l ON l.id = h.plant
WHERE h.held = 1 AND (CAST(:person AS BIGINT) IS NULL OR h.person = :person)

-- name: duty_rules
SELECT first_command AS first, second_command AS second, active FROM duty_rule

-- name: approval_rules
SELECT a.command, COALESCE(e.code, '') AS entity, a.above,
       COALESCE(e.currency, (SELECT MIN(currency) FROM legal_entity)) AS above_currency, a.active
FROM approval_rule a LEFT JOIN legal_entity e ON e.id = a.entity

-- name: sign_ins
SELECT s.at, p.code AS person, s.station, s.succeeded, s.id
FROM sign_in s JOIN person p ON p.id = s.person
WHERE (CAST(:person AS BIGINT) IS NULL OR s.person = :person) AND (CAST(:failedOnly AS BIGINT) = 0 OR s.succeeded = 0)

-- name: waiting_commands
SELECT w.asked, w.id, w.state, w.command, p.code AS person, w.source, w.source_key, w.reason, w.detail, w.content,
       COALESCE(e.code, '') AS entity, COALESCE(l.code, '') AS plant, w.value_at_stake AS at_stake, w.currency AS at_stake_currency,
       COALESCE(b.code, '') AS settled_by, w.settled, w.settled_event AS event
FROM waiting_command w
JOIN person p ON p.id = w.person
LEFT JOIN legal_entity e ON e.id = w.entity
LEFT JOIN plant l ON l.id = w.plant
LEFT JOIN person b ON b.id = w.settled_by
WHERE (w.state = CAST(:state AS TEXT) OR (CAST(:state AS TEXT) IS NULL AND w.state IN ('pending', 'parked')))
  AND (CAST(:command AS TEXT) IS NULL OR w.command = :command)
  AND (w.entity IS NULL OR w.entity IN (SELECT id FROM visible_entity))
  AND (w.plant IS NULL OR w.plant IN (SELECT id FROM visible_plant))
