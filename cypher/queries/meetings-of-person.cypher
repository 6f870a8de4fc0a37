// A person's meetings (ある人の会談)
// One row for each meeting that the person took part in, also where nobody else is named.
//
// Parameters:
//   person: text, a Minister's key; who took part
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
//   status: text: held, planned or denied; held, planned or denied (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {person: 'minister:CN/賀志遠', from: null, to: null, status: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   date | name | role | others | sides | place | status | mode
//   2030-11-21 | 日中防衛相会談 | principal | 桐生康介 | CN、JP | ビエンチャン | held | in-person
//   2031-11-01 | 日中防衛相会談 | principal | 佐久間亮一 | CN、JP | シンガポール | held | in-person
//   2032-06 | 日中防衛相会談 | principal | 佐久間亮一 | CN、JP | – | planned | in-person
// To look at it: graph/meetings-of-person.cypher. On the command line: kaidan query meetings-of-person --param person=賀志遠

MATCH (:Minister {key: $person})-[r:PARTICIPATED_IN]->(m:Meeting)
WHERE ($status IS NULL OR m.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(m.dateText, ''))) <= m.dateText)
  AND ($to IS NULL OR left(m.dateText, size(coalesce($to, ''))) <= $to)
RETURN m.dateText AS date, m.name AS name, r.role AS role,
       COLLECT { MATCH (o:Minister)-[:PARTICIPATED_IN]->(m) WHERE o.key <> $person RETURN DISTINCT o.name AS name ORDER BY name } AS others,
       COLLECT { MATCH (c:Country)-[:PARTY_TO]->(m) RETURN DISTINCT c.code AS code ORDER BY code } AS sides,
       m.place AS place, m.status AS status, m.mode AS mode, m.key AS meeting
ORDER BY date, meeting, role;
