-- fr: Surfaces, toutes en mètres carrés
-- en: Floor areas, all in square metres
SELECT e.name_en AS subject, i.value_kind, i.obs_value * u.factor AS area_m2, i.obs_value, i.unit_measure, i.time_period, i.quote
FROM indicators i
JOIN units u ON u.unit_measure = i.unit_measure AND u.quantity_kind = 'area'
LEFT JOIN entities e ON e.entity_id = i.subject_id
ORDER BY area_m2 DESC NULLS LAST, i.indicator_id
