-- fr: Organisations nommées dans les mêmes textes
-- en: Organizations named in the same texts
WITH named AS (
  SELECT DISTINCT m.entity_id, m.document_id
  FROM mentions m JOIN entities e ON e.entity_id = m.entity_id
  WHERE e.type = 'organization'
)
SELECT a.entity_id AS organization_a, b.entity_id AS organization_b, count(*) AS documents
FROM named a JOIN named b ON b.document_id = a.document_id AND a.entity_id < b.entity_id
GROUP BY a.entity_id, b.entity_id
ORDER BY documents DESC, organization_a, organization_b
LIMIT 50
