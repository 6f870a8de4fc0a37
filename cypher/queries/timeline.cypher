// What happened, in order of time (年表)
// One row for each dated edge, of everything or of one node (a person, country, forum …) at either end.
//
// Parameters:
//   subject: text, any node's key; at either end (null: not asked)
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {subject: 'minister:JP/佐久間亮一', from: '2031-10', to: '2031-11'}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   date | event | who | what | status
//   2031-10-31 | VISITED | 佐久間亮一 | フィリピン | held
//   2031-11-01 | AGREED_ON | 佐久間亮一 | 防衛当局間の意思疎通を続けること | –
//   2031-11-01 | ATTENDED | 佐久間亮一 | アジア海洋安全保障フォーラム | held
//   2031-11-01 | EXPRESSED_CONCERN_ABOUT | 佐久間亮一 | 南シナ海での一方的な現状変更の試み | –
//   2031-11-01 | MET_WITH | 賀志遠 | 佐久間亮一 | held
//   2031-11-01 | MET_WITH | 佐久間亮一 | 尹泰勲 | held
//   2031-11-01 | OPPOSED | 佐久間亮一 | 南シナ海での一方的な現状変更の試み | –
// To look at it: graph/timeline.cypher. On the command line: kaidan query timeline --param subject=佐久間亮一

MATCH (s:Minister|Country|Organization)-[r:MET_WITH|ATTENDED|VISITED|AGREED_ON|EXPRESSED_CONCERN_ABOUT|CONDEMNED|OPPOSED|DEMANDED|WELCOMED|SUPPORTED|STRESSED]->(t)
WHERE r.dateText IS NOT NULL
  AND ($subject IS NULL OR $subject IN [s.key, t.key])
  AND ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
RETURN r.dateText AS date, type(r) AS event, s.name AS who, coalesce(t.text, t.name) AS what, r.status AS status,
       s.key AS whoKey, t.key AS whatKey, r.id AS edge
ORDER BY date, event, whoKey, whatKey, edge;
