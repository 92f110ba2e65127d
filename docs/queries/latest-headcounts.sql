-- fr: Dernier effectif connu de chaque organisation
-- en: Latest known headcount of each organization
WITH ranked AS (
  SELECT subject_en, obs_value, obs_low, obs_high, comparator, time_period, published_on, quote, indicator_id,
    row_number() OVER (PARTITION BY subject_id ORDER BY coalesce(period_end, published_on) DESC NULLS LAST, indicator_id) AS nth
  FROM indicators_flat
  WHERE concept = 'headcount' AND value_kind = 'observed' AND subject_type = 'organization'
)
SELECT subject_en, comparator, obs_value, obs_low, obs_high, time_period, published_on, quote
FROM ranked
WHERE nth = 1
ORDER BY coalesce(obs_value, obs_high, obs_low) DESC NULLS LAST, indicator_id
