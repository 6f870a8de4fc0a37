// Which countries meet most often: the picture of ../busiest-countries.cypher, with the same parameters. Set them first:
// :param {from: null, to: null, limit: 3}

MATCH (m:Meeting {status: 'held'})
WHERE ($from IS NULL OR left($from, size(coalesce(m.dateText, ''))) <= m.dateText)
  AND ($to IS NULL OR left(m.dateText, size(coalesce($to, ''))) <= $to)
WITH m, COLLECT { MATCH (c:Country)-[:PARTY_TO]->(m) RETURN DISTINCT c.code AS code ORDER BY code } AS sides
UNWIND sides AS a
UNWIND sides AS b
WITH m, a, b WHERE a < b
WITH a, b, count(m) AS meetings, collect(m) AS talks
ORDER BY meetings DESC, a, b
LIMIT toInteger($limit)
UNWIND talks AS m
MATCH path = (:Country {code: a})-[:PARTY_TO]->(m)<-[:PARTY_TO]-(:Country {code: b})
RETURN path
LIMIT 200;
