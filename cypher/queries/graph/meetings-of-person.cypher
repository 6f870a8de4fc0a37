// A person's meetings: the picture of ../meetings-of-person.cypher, with the same parameters. Set them first:
// :param {person: 'minister:CN/賀志遠', from: null, to: null, status: null}

MATCH path = (:Minister {key: $person})-[:PARTICIPATED_IN]->(m:Meeting)<-[:PARTICIPATED_IN|PARTY_TO]-()
WHERE ($status IS NULL OR m.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(m.dateText, ''))) <= m.dateText)
  AND ($to IS NULL OR left(m.dateText, size(coalesce($to, ''))) <= $to)
RETURN path
LIMIT 200;
