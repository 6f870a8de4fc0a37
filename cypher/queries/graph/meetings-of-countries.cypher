// Meetings of two countries: the picture of ../meetings-of-countries.cypher, with the same parameters. Set them first:
// :param {a: 'JP', b: 'KR', from: null, to: null, status: null}

MATCH path = (:Country {key: 'country:' + $a})-[:PARTY_TO]->(m:Meeting)<-[:PARTY_TO]-(:Country {key: 'country:' + $b})
WHERE ($status IS NULL OR m.status = $status)
  AND ($from IS NULL OR left($from, size(coalesce(m.dateText, ''))) <= m.dateText)
  AND ($to IS NULL OR left(m.dateText, size(coalesce($to, ''))) <= $to)
OPTIONAL MATCH people = (m)<-[:PARTICIPATED_IN]-(:Minister)
RETURN path, people
LIMIT 200;
