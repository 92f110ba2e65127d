-- fr: Ce qui est dit de chaque lieu
-- en: What is said of each place
SELECT e.entity_id, e.name_fr, e.place_kind, e.insee_code, e.document_count, count(i.indicator_id) AS figures
FROM entities e LEFT JOIN indicators i ON i.place_id = e.entity_id
WHERE e.type = 'place'
GROUP BY e.entity_id, e.name_fr, e.place_kind, e.insee_code, e.document_count
ORDER BY figures DESC, e.document_count DESC, e.entity_id
