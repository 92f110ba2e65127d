-- fr: Chiffres que les textes attribuent à quelqu’un d’autre
-- en: Figures that the texts credit to somebody else
SELECT stated_by, subject_en, concept_en, obs_value, obs_low, obs_high, unit_measure, time_period, quote, document_id
FROM indicators_flat
WHERE stated_by_id IS NOT NULL
ORDER BY stated_by, indicator_id
