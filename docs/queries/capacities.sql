-- fr: Capacités de production, en service et en projet
-- en: Production capacities, in service and planned
SELECT subject_en, place_en, measured, value_kind, comparator, obs_value, obs_low, obs_high, unit_measure, unit_per, time_period, quote
FROM indicators_flat
WHERE concept IN ('capacity', 'equipment')
ORDER BY subject_en NULLS LAST, value_kind, indicator_id
