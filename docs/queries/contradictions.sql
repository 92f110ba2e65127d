-- fr: Constats d’une même série et période dont les bornes s’excluent
-- en: Facts of one series and period whose bounds exclude each other
SELECT a.series_id, a.time_period, a.document_id AS document_a, a.quote AS quote_a, b.document_id AS document_b, b.quote AS quote_b
FROM indicators a
JOIN indicators b ON b.series_id = a.series_id AND b.time_period = a.time_period AND b.unit_measure = a.unit_measure
  AND coalesce(b.unit_per, '') = coalesce(a.unit_per, '')
WHERE a.value_kind = 'observed' AND b.value_kind = 'observed'
  AND (a.obs_high < b.obs_low OR (a.comparator = 'less_than' AND a.obs_high = b.obs_low))
ORDER BY a.series_id, a.time_period, a.indicator_id, b.indicator_id
