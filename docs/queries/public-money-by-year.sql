-- fr: Financements par année, nature et monnaie
-- en: Funding by year, kind and currency
SELECT year(coalesce(period_end, published_on)) AS funding_year, unit_measure, value_kind,
  count(*) AS figures, min(obs_value) AS smallest, max(obs_value) AS largest
FROM indicators_flat
WHERE concept = 'funding'
GROUP BY year(coalesce(period_end, published_on)), unit_measure, value_kind
ORDER BY funding_year NULLS LAST, unit_measure, value_kind
