// Who met in the margins of a forum: the picture of ../forum-margins.cypher, with the same parameters. Set them first:
// :param {forum: 'forum:アジア海洋安全保障フォーラム', from: '2031-11', to: null, status: null}

MATCH path = (:Minister)-[r:MET_WITH]->(:Minister)
WHERE (r.forum = $forum OR EXISTS { (:Meeting {key: r.meeting})-[:HELD_AT]->(:Forum {key: $forum}) })
  AND ($status IS NULL OR r.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
OPTIONAL MATCH meeting = (:Meeting {key: r.meeting})-[:HELD_AT]->(:Forum {key: $forum})
RETURN path, meeting
LIMIT 200;
