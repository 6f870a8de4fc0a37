// Agreements of two countries, with the meeting that made them: the picture of ../agreements-between.cypher, with the same parameters. Set them first:
// :param {a: 'JP', b: 'CN', from: null, to: null}

MATCH (g:Agreement)
WHERE EXISTS { MATCH (p)-[:AGREED_ON]->(g) WHERE coalesce(p.country, p.code) = $a }
  AND EXISTS { MATCH (p)-[:AGREED_ON]->(g) WHERE coalesce(p.country, p.code) = $b }
WITH g, coalesce(g.dateText,
    head(COLLECT { MATCH (g)-[:REACHED_AT]->(m:Meeting) WHERE m.dateText IS NOT NULL RETURN m.dateText AS day ORDER BY day LIMIT 1 })) AS date
WHERE ($from IS NULL OR left($from, size(coalesce(date, ''))) <= date)
  AND ($to IS NULL OR left(date, size(coalesce($to, ''))) <= $to)
MATCH path = ()-[:AGREED_ON]->(g)
OPTIONAL MATCH meeting = (g)-[:REACHED_AT]->(:Meeting)
RETURN path, meeting
LIMIT 200;
