-- fr: Qui exerce quelle fonction, et à quelle date du texte ?
-- en: Who holds which role, and as of which text’s date?
SELECT p.name AS person, r.role_title, o.name_en AS organization, d.published_on, r.quote, d.source_url
FROM roles r
JOIN entities p ON p.entity_id = r.person_id
LEFT JOIN entities o ON o.entity_id = r.organization_id
JOIN documents d ON d.document_id = r.document_id
ORDER BY o.name_en NULLS LAST, p.name, r.role_id
