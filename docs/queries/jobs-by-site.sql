-- fr: Emplois par site : effectifs, créations, suppressions
-- en: Jobs by site: headcount, created, cut
SELECT subject_en, place_en, concept, value_kind, obs_value, obs_low, obs_high, time_period, quote, document_id
FROM indicators_flat
WHERE concept IN ('headcount', 'jobs_created', 'jobs_cut')
ORDER BY subject_en NULLS LAST, place_en NULLS LAST, concept, period_start NULLS LAST, indicator_id
