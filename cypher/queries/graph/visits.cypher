// Who travelled where: the picture of ../visits.cypher, with the same parameters. Set them first:
// :param {person: null, country: 'PH', origin: null, from: null, to: null, status: null}

MATCH path = (p:Minister)-[r:VISITED]->(c:Country)
WHERE ($person IS NULL OR p.key = $person)
  AND ($country IS NULL OR c.code = $country)
  AND ($origin IS NULL OR p.country = $origin)
  AND ($status IS NULL OR r.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
RETURN path
LIMIT 200;
