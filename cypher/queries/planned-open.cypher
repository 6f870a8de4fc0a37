// Planned talks that are still open (実施がまだ報じられていない予定)
// One row for each planned meeting without a held one of the same sides and people whose date is compatible (or, where the plan has no date, is not before its first report).
//
// Parameters:
//   country: text, an ISO code; one of the sides (null: not asked)
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {country: null, from: null, to: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   date | name | people | sides | mode
//   2032-06 | 日中防衛相会談 | 佐久間亮一、賀志遠 | CN、JP | in-person
// To look at it: graph/planned-open.cypher. On the command line: kaidan query planned-open

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
RETURN m.dateText AS date, m.name AS name,
       COLLECT { MATCH (p:Minister)-[:PARTICIPATED_IN]->(m) RETURN DISTINCT p.name AS name ORDER BY name } AS people,
       COLLECT { MATCH (c:Country)-[:PARTY_TO]->(m) RETURN DISTINCT c.code AS code ORDER BY code } AS sides,
       m.mode AS mode, m.key AS meeting
ORDER BY date, meeting;
