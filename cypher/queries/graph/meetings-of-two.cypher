// Meetings of two people: the picture of ../meetings-of-two.cypher, with the same parameters. Set them first:
// :param {a: 'minister:JP/佐久間亮一', b: 'minister:CN/賀志遠', from: null, to: null, status: null}

MATCH path = (:Minister {key: $a})-[:PARTICIPATED_IN]->(m:Meeting)<-[:PARTICIPATED_IN]-(:Minister {key: $b})
WHERE ($status IS NULL OR m.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(m.dateText, ''))) <= m.dateText)
  AND ($to IS NULL OR left(m.dateText, size(coalesce($to, ''))) <= $to)
OPTIONAL MATCH place = (m)-[:HELD_AT]->(:Forum)
RETURN path, place
LIMIT 200;
