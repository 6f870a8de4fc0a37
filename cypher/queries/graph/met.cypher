// Who met whom, when, where, via which forum: the picture of ../met.cypher, with the same parameters. Set them first:
// :param {person: 'minister:JP/佐久間亮一', with: null, forum: null, country: null, from: '2031', to: null, status: null}

MATCH path = (a:Minister)-[r:MET_WITH]->(b:Minister)
WHERE ($person IS NULL OR $person IN [a.key, b.key])
  AND ($with IS NULL OR $with IN [a.key, b.key])
  AND ($country IS NULL OR $country IN [a.country, b.country])
  AND ($forum IS NULL OR r.forum = $forum
    OR EXISTS { (:Meeting {key: r.meeting})-[:HELD_AT]->(:Forum {key: $forum}) })
  AND ($status IS NULL OR r.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
OPTIONAL MATCH place = (:Meeting {key: r.meeting})-[:HELD_AT]->(:Forum)
RETURN path, place
LIMIT 200;
