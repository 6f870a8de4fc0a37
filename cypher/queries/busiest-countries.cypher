// Which countries meet most often (会談の多い二国)
// One row for each two countries, by the number of meetings held to which both were sides.
//
// Parameters:
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
//   limit: integer; rows at most (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {from: null, to: null, limit: 3}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   a | b | meetings | first | last
//   CN | JP | 2 | 2030-11-21 | 2031-11-01
//   JP | KR | 2 | 2031-11-01 | 2032-01-30
//   KR | PH | 1 | 2031-11-01 | 2031-11-01
// To look at it: graph/busiest-countries.cypher. On the command line: kaidan query busiest-countries

MATCH (m:Meeting {status: 'held'})
WHERE ($from IS NULL OR left($from, size(coalesce(m.dateText, ''))) <= m.dateText)
  AND ($to IS NULL OR left(m.dateText, size(coalesce($to, ''))) <= $to)
WITH m, COLLECT { MATCH (c:Country)-[:PARTY_TO]->(m) RETURN DISTINCT c.code AS code ORDER BY code } AS sides
UNWIND sides AS a
UNWIND sides AS b
WITH m, a, b WHERE a < b
RETURN a, b, count(m) AS meetings, min(m.dateText) AS first, max(m.dateText) AS last
ORDER BY meetings DESC, a, b
LIMIT toInteger($limit);
