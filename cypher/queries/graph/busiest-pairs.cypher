// Who meet most often: the picture of ../busiest-pairs.cypher, with the same parameters. Set them first:
// :param {from: null, to: null, limit: 3}

MATCH (p:Minister)-[r:MET_WITH {status: 'held'}]->(q:Minister)
WHERE ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
WITH p, q, count(DISTINCT r.meeting) AS meetings, collect(r) AS talks
ORDER BY meetings DESC, p.key, q.key
LIMIT toInteger($limit)
RETURN p, q, talks;
