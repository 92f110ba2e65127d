-- fr: Les textes et ce que chacun apporte
-- en: The texts and what each one gives
SELECT d.document_id, d.title, d.publisher, d.published_on, d.language, d.document_type,
  coalesce(i.figures, 0) AS figures, coalesce(r.roles, 0) AS roles
FROM documents d
LEFT JOIN (SELECT document_id, count(*) AS figures FROM indicators GROUP BY document_id) i ON i.document_id = d.document_id
LEFT JOIN (SELECT document_id, count(*) AS roles FROM roles GROUP BY document_id) r ON r.document_id = d.document_id
ORDER BY d.published_on NULLS LAST, d.document_id
