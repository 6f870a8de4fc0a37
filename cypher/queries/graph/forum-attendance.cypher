// Who was at a forum: the picture of ../forum-attendance.cypher, with the same parameters. Set them first:
// :param {forum: 'forum:アジア海洋安全保障フォーラム', from: null, to: null, status: null}

MATCH path = (:Minister)-[r:ATTENDED]->(:Forum {key: $forum})
WHERE ($status IS NULL OR r.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
RETURN path
LIMIT 200;
