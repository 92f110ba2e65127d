-- fr: Quelles parts sont importées ou produites ailleurs ?
-- en: Which shares are imported or made elsewhere?
SELECT subject_en, measured, comparator, obs_value, obs_low, obs_high, time_period, value_kind, quote, published_on, document_id
FROM indicators_flat
WHERE concept = 'share' AND unit_measure = '%' AND lower(coalesce(sentence, quote)) LIKE '%import%'
ORDER BY coalesce(obs_value, obs_low, obs_high) DESC NULLS LAST, indicator_id
