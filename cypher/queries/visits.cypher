// Who travelled where (訪問)
// One row for each visit.
//
// Parameters:
//   person: text, a Minister's key; who (null: not asked)
//   country: text, an ISO code; where to (null: not asked)
//   origin: text, an ISO code; the visitor's country (null: not asked)
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
//   status: text: held, planned or denied; held, planned or denied (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {person: null, country: 'PH', origin: null, from: null, to: null, status: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   date | person | origin | country | status | sentences
//   2031-10-31 | 佐久間亮一 | JP | フィリピン | held | 1
// To look at it: graph/visits.cypher. On the command line: kaidan query visits --param country=PH

MATCH (p:Minister)-[r:VISITED]->(c:Country)
WHERE ($person IS NULL OR p.key = $person)
  AND ($country IS NULL OR c.code = $country)
  AND ($origin IS NULL OR p.country = $origin)
  AND ($status IS NULL OR r.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
RETURN r.dateText AS date, p.name AS person, p.country AS origin, c.name AS country, r.status AS status,
       coalesce(size(r.evidenceText), 0) AS sentences, p.key AS personKey, c.key AS countryKey, r.id AS edge
ORDER BY date, personKey, countryKey, edge;
