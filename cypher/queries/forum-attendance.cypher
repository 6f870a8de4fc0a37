// Who was at a forum (会議の出席者)
// One row for each attendance that articles tell of.
//
// Parameters:
//   forum: text, a Forum's key; which
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
//   status: text: held, planned or denied; held, planned or denied (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {forum: 'forum:アジア海洋安全保障フォーラム', from: null, to: null, status: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   person | country | status | date | edition | sentences
//   賀志遠 | CN | held | 2031-11-01 | 12 | 1
//   佐久間亮一 | JP | held | 2031-11-01 | 12 | 1
//   尹泰勲 | KR | held | 2031-11-01 | 12 | 1
//   ラモン・サルセド | PH | held | 2031-11-01 | 12 | 1
// To look at it: graph/forum-attendance.cypher. On the command line: kaidan query forum-attendance --param forum=アジア海洋安全保障フォーラム

MATCH (p:Minister)-[r:ATTENDED]->(:Forum {key: $forum})
WHERE ($status IS NULL OR r.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
RETURN p.name AS person, p.country AS country, r.status AS status, r.dateText AS date, r.edition AS edition,
       coalesce(size(r.evidenceText), 0) AS sentences, p.key AS personKey, r.id AS edge
ORDER BY date, personKey, edge;
