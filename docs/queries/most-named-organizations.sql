-- fr: Les organisations dont le plus de textes parlent
-- en: The organizations that most texts speak of
SELECT e.entity_id, e.name_en, e.document_count, e.mention_count, count(i.indicator_id) AS figures
FROM entities e LEFT JOIN indicators i ON i.subject_id = e.entity_id
WHERE e.type = 'organization'
GROUP BY e.entity_id, e.name_en, e.document_count, e.mention_count
ORDER BY e.document_count DESC, e.mention_count DESC, e.entity_id
LIMIT 50
