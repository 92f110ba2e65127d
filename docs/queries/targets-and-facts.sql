-- fr: Objectifs et constats d’une même série, côte à côte
-- en: Targets and facts of one series, side by side
SELECT p.series_id, p.target_value, p.target_low, p.target_high, p.unit_measure, p.due_on, p.promised_on,
  p.observed_value, p.observed_low, p.observed_high, p.observed_on, p.observation_count, p.quote
FROM promises p
WHERE p.series_id IS NOT NULL
ORDER BY p.series_id, p.due_on NULLS LAST, p.indicator_id
