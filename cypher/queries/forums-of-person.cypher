// Which forums a person was at (ある人が出席した会議)
// One row for each attendance of the person.
//
// Parameters:
//   person: text, a Minister's key; who
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
//   status: text: held, planned or denied; held, planned or denied (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {person: 'minister:JP/佐久間亮一', from: null, to: null, status: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   forum | status | date | edition | sentences
//   アジア海洋安全保障フォーラム | held | 2031-11-01 | 12 | 1
// To look at it: graph/forums-of-person.cypher. On the command line: kaidan query forums-of-person --param person=佐久間亮一

MATCH (:Minister {key: $person})-[r:ATTENDED]->(f:Forum)
WHERE ($status IS NULL OR r.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
RETURN f.name AS forum, r.status AS status, r.dateText AS date, r.edition AS edition,
       coalesce(size(r.evidenceText), 0) AS sentences, f.key AS forumKey, r.id AS edge
ORDER BY date, forumKey, edge;
