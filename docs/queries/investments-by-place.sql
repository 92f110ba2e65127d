-- fr: Qui investit combien, et où ?
-- en: Who invests how much, and where?
SELECT subject_en, place_en, value_kind, obs_value, obs_low, obs_high, unit_measure, time_period, quote, document_id
FROM indicators_flat
WHERE concept = 'investment'
ORDER BY unit_measure, coalesce(obs_value, obs_high, obs_low) DESC NULLS LAST, indicator_id
