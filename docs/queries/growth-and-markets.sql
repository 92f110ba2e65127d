-- fr: Tailles de marché et croissances annoncées
-- en: Market sizes and growth announced
SELECT concept_en, subject_en, measured, value_kind, comparator, obs_value, obs_low, obs_high, unit_en, unit_per, time_period, quote, publisher
FROM indicators_flat
WHERE concept IN ('market_size', 'growth', 'revenue')
ORDER BY concept_en, period_start NULLS LAST, indicator_id
