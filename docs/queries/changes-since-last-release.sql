-- fr: Quels chiffres sont apparus ou ont disparu depuis la version précédente ?
-- en: Which figures came or went since the release before?
WITH before AS (
  SELECT max(release) AS release FROM releases WHERE release < (SELECT release FROM current_release)
), old_rows AS (
  SELECT h.* FROM indicators_history h JOIN before b ON h.release = b.release
)
SELECT 'added' AS change, i.indicator_id, i.document_id, i.concept, i.obs_value, i.unit_measure, i.quote
FROM indicators i LEFT JOIN old_rows o ON o.indicator_id = i.indicator_id
WHERE o.indicator_id IS NULL
UNION ALL
SELECT 'removed' AS change, o.indicator_id, o.document_id, o.concept, o.obs_value, o.unit_measure, o.quote
FROM old_rows o LEFT JOIN indicators i ON i.indicator_id = o.indicator_id
WHERE i.indicator_id IS NULL
ORDER BY change, document_id, indicator_id
