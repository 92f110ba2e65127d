-- fr: Confiance et relecture, par concept
-- en: Confidence and review, by concept
SELECT concept_en, count(*) AS figures, round(avg(confidence), 3) AS mean_confidence,
  count(*) FILTER (WHERE review_status <> 'unreviewed') AS reviewed
FROM indicators_flat
GROUP BY concept_en
ORDER BY figures DESC, concept_en
