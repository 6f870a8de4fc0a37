// Agreements of two countries, with the meeting that made them (二国間の合意と、それを生んだ会談)
// One row for each agreement to which both countries, or people of theirs, are parties.
//
// Parameters:
//   a: text, an ISO code; one side
//   b: text, an ISO code; the other side
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {a: 'JP', b: 'CN', from: null, to: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   date | text | kind | parties | meetings
//   2031-11-01 | 防衛当局間の意思疎通を続けること | commitment | 佐久間亮一、賀志遠 | 日中防衛相会談
// To look at it: graph/agreements-between.cypher. On the command line: kaidan query agreements-between --param a=JP --param b=CN

MATCH (g:Agreement)
WHERE EXISTS { MATCH (p)-[:AGREED_ON]->(g) WHERE coalesce(p.country, p.code) = $a }
  AND EXISTS { MATCH (p)-[:AGREED_ON]->(g) WHERE coalesce(p.country, p.code) = $b }
WITH g, coalesce(g.dateText,
    head(COLLECT { MATCH (g)-[:REACHED_AT]->(m:Meeting) WHERE m.dateText IS NOT NULL RETURN m.dateText AS day ORDER BY day LIMIT 1 })) AS date
WHERE ($from IS NULL OR left($from, size(coalesce(date, ''))) <= date)
  AND ($to IS NULL OR left(date, size(coalesce($to, ''))) <= $to)
RETURN date, coalesce(g.text, g.name) AS text, g.agreementKind AS kind,
       COLLECT { MATCH (p)-[:AGREED_ON]->(g) RETURN DISTINCT p.name AS name ORDER BY name } AS parties,
       COLLECT { MATCH (g)-[:REACHED_AT]->(m:Meeting) RETURN DISTINCT m.name AS name ORDER BY name } AS meetings,
       g.key AS agreement
ORDER BY date, agreement;
