// Meetings of two countries (二国間の会談)
// One row for each meeting with both countries among its sides, also where nobody is named.
//
// Parameters:
//   a: text, an ISO code; one side
//   b: text, an ISO code; the other side
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
//   status: text: held, planned or denied; held, planned or denied (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {a: 'JP', b: 'KR', from: null, to: null, status: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   date | name | people | place | forums | status | mode
//   2031-11-01 | 日韓防衛相会談 | 佐久間亮一、尹泰勲 | シンガポール | アジア海洋安全保障フォーラム | held | in-person
//   2032-01 | 日韓防衛相会談 | 佐久間亮一、尹泰勲 | – |  | planned | in-person
//   2032-01-30 | 日韓防衛相会談 | 佐久間亮一、尹泰勲 | 横須賀 |  | held | in-person
// To look at it: graph/meetings-of-countries.cypher. On the command line: kaidan query meetings-of-countries --param a=JP --param b=KR

MATCH (:Country {key: 'country:' + $a})-[:PARTY_TO]->(m:Meeting)
WHERE ($status IS NULL OR m.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(m.dateText, ''))) <= m.dateText)
  AND ($to IS NULL OR left(m.dateText, size(coalesce($to, ''))) <= $to)
  AND EXISTS { (:Country {key: 'country:' + $b})-[:PARTY_TO]->(m) }
WITH DISTINCT m
RETURN m.dateText AS date, m.name AS name,
       COLLECT { MATCH (p:Minister)-[:PARTICIPATED_IN]->(m) RETURN DISTINCT p.name AS name ORDER BY name } AS people,
       m.place AS place,
       COLLECT { MATCH (m)-[:HELD_AT]->(f:Forum) RETURN DISTINCT f.name AS name ORDER BY name } AS forums,
       m.status AS status, m.mode AS mode, m.key AS meeting
ORDER BY date, meeting;
