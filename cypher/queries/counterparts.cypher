// Everyone whom a person met (ある人が会った相手)
// One row for each counterpart, with how often they met (meetings held).
//
// Parameters:
//   person: text, a Minister's key; whose counterparts
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {person: 'minister:JP/佐久間亮一', from: null, to: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   with | country | meetings | first | last
//   尹泰勲 | KR | 2 | 2031-11-01 | 2032-01-30
//   賀志遠 | CN | 1 | 2031-11-01 | 2031-11-01
// To look at it: graph/counterparts.cypher. On the command line: kaidan query counterparts --param person=佐久間亮一

MATCH (:Minister {key: $person})-[r:MET_WITH {status: 'held'}]-(o:Minister)
WHERE ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
WITH o, count(DISTINCT r.meeting) AS meetings, min(r.dateText) AS first, max(r.dateText) AS last
RETURN o.name AS `with`, o.country AS country, meetings, first, last, o.key AS withKey
ORDER BY meetings DESC, withKey;
