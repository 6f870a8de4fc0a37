// Meetings of two people (二人の会談)
// One row for each meeting that both took part in.
//
// Parameters:
//   a: text, a Minister's key; one
//   b: text, a Minister's key; the other
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
//   status: text: held, planned or denied; held, planned or denied (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {a: 'minister:JP/佐久間亮一', b: 'minister:CN/賀志遠', from: null, to: null, status: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   date | time | durationMinutes | place | forums | status | mode | articles
//   2031-11-01 | – | – | シンガポール | アジア海洋安全保障フォーラム | held | in-person | 1
//   2032-06 | – | – | – |  | planned | in-person | 1
// To look at it: graph/meetings-of-two.cypher. On the command line: kaidan query meetings-of-two --param a=佐久間亮一 --param b=賀志遠

MATCH (:Minister {key: $a})-[:PARTICIPATED_IN]->(m:Meeting)
WHERE ($status IS NULL OR m.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(m.dateText, ''))) <= m.dateText)
  AND ($to IS NULL OR left(m.dateText, size(coalesce($to, ''))) <= $to)
  AND EXISTS { (:Minister {key: $b})-[:PARTICIPATED_IN]->(m) }
WITH DISTINCT m
RETURN m.dateText AS date, m.time AS time, m.durationMinutes AS durationMinutes, m.place AS place,
       COLLECT { MATCH (m)-[:HELD_AT]->(f:Forum) RETURN DISTINCT f.name AS name ORDER BY name } AS forums,
       m.status AS status, m.mode AS mode,
       COUNT { MATCH (x:Article)-[:REPORTS]->(m) RETURN DISTINCT x } AS articles, m.key AS meeting
ORDER BY date, meeting;
