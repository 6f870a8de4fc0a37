// Planned talks that are still open: the picture of ../planned-open.cypher, with the same parameters. Set them first:
// :param {country: null, from: null, to: null}

MATCH (m:Meeting {status: 'planned'})
WHERE ($country IS NULL OR EXISTS { (:Country {code: $country})-[:PARTY_TO]->(m) })
  AND ($from IS NULL OR left($from, size(coalesce(m.dateText, ''))) <= m.dateText)
  AND ($to IS NULL OR left(m.dateText, size(coalesce($to, ''))) <= $to)
WITH m, head(COLLECT { MATCH (x:Article)-[:REPORTS]->(m) WHERE x.publishedText IS NOT NULL RETURN x.publishedText AS day ORDER BY day LIMIT 1 }) AS reported
WHERE NOT EXISTS {
  MATCH (m)<-[:PARTY_TO|PARTICIPATED_IN]-()-[:PARTY_TO|PARTICIPATED_IN]->(h:Meeting {status: 'held'})
  WHERE CASE
      WHEN m.dateText IS NULL THEN left(reported, size(coalesce(h.dateText, ''))) <= h.dateText
      ELSE m.dateText STARTS WITH h.dateText OR h.dateText STARTS WITH m.dateText
    END
    AND NOT EXISTS { MATCH (x)-[:PARTY_TO]->(m) WHERE NOT EXISTS { (x)-[:PARTY_TO]->(h) } }
    AND NOT EXISTS { MATCH (x)-[:PARTICIPATED_IN]->(m) WHERE NOT EXISTS { (x)-[:PARTICIPATED_IN]->(h) } }
}
MATCH path = (m)<-[:PARTICIPATED_IN|PARTY_TO]-()
RETURN path
LIMIT 200;
