-- fr: Rencontres de la filière et leur fréquentation
-- en: The sector’s events and who came
SELECT e.name_fr AS event, i.measured, i.value_kind, i.comparator, i.obs_value, i.time_period, i.quote, i.document_id
FROM indicators i JOIN entities e ON e.entity_id = i.subject_id
WHERE e.type = 'event' OR i.concept = 'participants'
ORDER BY e.name_fr, i.indicator_id
