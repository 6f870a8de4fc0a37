// Who met in the margins of a forum (会議の機会に行われた会談)
// One row for two people and one meeting held at the forum.
//
// Parameters:
//   forum: text, a Forum's key; which
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
//   status: text: held, planned or denied; held, planned or denied (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {forum: 'forum:アジア海洋安全保障フォーラム', from: '2031-11', to: null, status: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   person | with | date | place | forum | status | mode | sentences
//   賀志遠 | 佐久間亮一 | 2031-11-01 | シンガポール | アジア海洋安全保障フォーラム | held | in-person | 1
//   佐久間亮一 | 尹泰勲 | 2031-11-01 | シンガポール | アジア海洋安全保障フォーラム | held | in-person | 1
//   尹泰勲 | ラモン・サルセド | 2031-11-01 | シンガポール | アジア海洋安全保障フォーラム | held | in-person | 1
// To look at it: graph/forum-margins.cypher. On the command line: kaidan query forum-margins --param forum=アジア海洋安全保障フォーラム

MATCH (p:Minister)-[r:MET_WITH]->(q:Minister)
WHERE (r.forum = $forum OR EXISTS { (:Meeting {key: r.meeting})-[:HELD_AT]->(:Forum {key: $forum}) })
  AND ($status IS NULL OR r.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
OPTIONAL MATCH (f:Forum {key: r.forum})
RETURN p.name AS person, q.name AS `with`, r.dateText AS date, r.place AS place, f.name AS forum, r.status AS status,
       r.mode AS mode, coalesce(size(r.evidenceText), 0) AS sentences, p.key AS personKey, q.key AS withKey, r.meeting AS meeting
ORDER BY date, personKey, withKey, meeting;
