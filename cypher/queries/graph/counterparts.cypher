// Everyone whom a person met: the picture of ../counterparts.cypher, with the same parameters. Set them first:
// :param {person: 'minister:JP/佐久間亮一', from: null, to: null}

MATCH path = (:Minister {key: $person})-[r:MET_WITH {status: 'held'}]-(:Minister)
WHERE ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
RETURN path
LIMIT 200;
