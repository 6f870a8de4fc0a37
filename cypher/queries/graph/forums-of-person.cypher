// Which forums a person was at: the picture of ../forums-of-person.cypher, with the same parameters. Set them first:
// :param {person: 'minister:JP/佐久間亮一', from: null, to: null, status: null}

MATCH path = (:Minister {key: $person})-[r:ATTENDED]->(:Forum)
WHERE ($status IS NULL OR r.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
RETURN path
LIMIT 200;
