// Planned talks that then took place (予定どおり行われた会談)
// One row for a planned meeting and the held one that fits it.
//
// Parameters:
//   country: text, an ISO code; one of the sides (null: not asked)
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {country: null, from: null, to: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   planned | held | name | people
//   2032-01 | 2032-01-30 | 日韓防衛相会談 | 佐久間亮一、尹泰勲
// To look at it: graph/planned-then-held.cypher. On the command line: kaidan query planned-then-held

MATCH (m:Meeting {status: 'planned'})
WHERE ($country IS NULL OR EXISTS { (:Country {code: $country})-[:PARTY_TO]->(m) })
  AND ($from IS NULL OR left($from, size(coalesce(m.dateText, ''))) <= m.dateText)
  AND ($to IS NULL OR left(m.dateText, size(coalesce($to, ''))) <= $to)
WITH m, head(COLLECT { MATCH (x:Article)-[:REPORTS]->(m) WHERE x.publishedText IS NOT NULL RETURN x.publishedText AS day ORDER BY day LIMIT 1 }) AS reported
MATCH (m)<-[:PARTY_TO|PARTICIPATED_IN]-()-[:PARTY_TO|PARTICIPATED_IN]->(h:Meeting {status: 'held'})
WHERE CASE
    WHEN m.dateText IS NULL THEN left(reported, size(coalesce(h.dateText, ''))) <= h.dateText
    ELSE m.dateText STARTS WITH h.dateText OR h.dateText STARTS WITH m.dateText
  END
  AND NOT EXISTS { MATCH (x)-[:PARTY_TO]->(m) WHERE NOT EXISTS { (x)-[:PARTY_TO]->(h) } }
  AND NOT EXISTS { MATCH (x)-[:PARTICIPATED_IN]->(m) WHERE NOT EXISTS { (x)-[:PARTICIPATED_IN]->(h) } }
WITH DISTINCT m, h
RETURN m.dateText AS planned, h.dateText AS held, h.name AS name,
       COLLECT { MATCH (p:Minister)-[:PARTICIPATED_IN]->(h) RETURN DISTINCT p.name AS name ORDER BY name } AS people,
       m.key AS plannedKey, h.key AS heldKey
ORDER BY held, heldKey, plannedKey;
