// Who met whom, when, where, via which forum (誰が誰と、いつ、どこで、どの会議で会ったか)
// One row for two people and one meeting. With `person`, that person stands first in each row; else the smaller key does.
//
// Parameters:
//   person: text, a Minister's key; one of the two (null: not asked)
//   with: text, a Minister's key; the other (null: not asked)
//   forum: text, a Forum's key; in whose setting or margins (null: not asked)
//   country: text, an ISO code; of one of the two (null: not asked)
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
//   status: text: held, planned or denied; held, planned or denied (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {person: 'minister:JP/佐久間亮一', with: null, forum: null, country: null, from: '2031', to: null, status: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   person | with | date | place | forum | status | mode | sentences
//   佐久間亮一 | 賀志遠 | 2031-11-01 | シンガポール | アジア海洋安全保障フォーラム | held | in-person | 1
//   佐久間亮一 | 尹泰勲 | 2031-11-01 | シンガポール | アジア海洋安全保障フォーラム | held | in-person | 1
//   佐久間亮一 | 尹泰勲 | 2032-01 | – | – | planned | in-person | 1
//   佐久間亮一 | 尹泰勲 | 2032-01-30 | 横須賀 | – | held | in-person | 1
//   佐久間亮一 | 賀志遠 | 2032-06 | – | – | planned | in-person | 1
// To look at it: graph/met.cypher. On the command line: kaidan query met --param person=佐久間亮一

MATCH (a:Minister)-[r:MET_WITH]->(b:Minister)
WHERE ($person IS NULL OR $person IN [a.key, b.key])
  AND ($with IS NULL OR $with IN [a.key, b.key])
  AND ($country IS NULL OR $country IN [a.country, b.country])
  AND ($forum IS NULL OR r.forum = $forum
    OR EXISTS { (:Meeting {key: r.meeting})-[:HELD_AT]->(:Forum {key: $forum}) })
  AND ($status IS NULL OR r.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
WITH r, CASE WHEN b.key = $person THEN b ELSE a END AS p, CASE WHEN b.key = $person THEN a ELSE b END AS q
OPTIONAL MATCH (f:Forum {key: r.forum})
RETURN p.name AS person, q.name AS `with`, r.dateText AS date, r.place AS place, f.name AS forum, r.status AS status,
       r.mode AS mode, coalesce(size(r.evidenceText), 0) AS sentences, p.key AS personKey, q.key AS withKey, r.meeting AS meeting
ORDER BY date, personKey, withKey, meeting;
