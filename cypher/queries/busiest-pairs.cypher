// Who meet most often (会談の多い二人)
// One row for each two people, by the number of meetings held.
//
// Parameters:
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
//   limit: integer; rows at most (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {from: null, to: null, limit: 3}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   person | with | meetings | first | last
//   佐久間亮一 | 尹泰勲 | 2 | 2031-11-01 | 2032-01-30
//   賀志遠 | 佐久間亮一 | 1 | 2031-11-01 | 2031-11-01
//   賀志遠 | 桐生康介 | 1 | 2030-11-21 | 2030-11-21
// To look at it: graph/busiest-pairs.cypher. On the command line: kaidan query busiest-pairs --param limit=5

MATCH (p:Minister)-[r:MET_WITH {status: 'held'}]->(q:Minister)
WHERE ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
WITH p, q, count(DISTINCT r.meeting) AS meetings, min(r.dateText) AS first, max(r.dateText) AS last
RETURN p.name AS person, q.name AS `with`, meetings, first, last, p.key AS personKey, q.key AS withKey
ORDER BY meetings DESC, personKey, withKey
LIMIT toInteger($limit);
