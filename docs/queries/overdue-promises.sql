-- fr: Promesses échues que rien n’a constatées depuis
-- en: Promises overdue that nothing has observed since
SELECT e.name_en AS subject, p.concept, p.measured, p.target_value, p.unit_measure, p.promised_on, p.due_on, p.quote, p.document_id
FROM promises p LEFT JOIN entities e ON e.entity_id = p.subject_id
WHERE p.overdue
ORDER BY p.due_on, p.indicator_id
