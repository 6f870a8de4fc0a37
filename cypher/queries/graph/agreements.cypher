// What a person, country or organisation agreed on: the picture of ../agreements.cypher, with the same parameters. Set them first:
// :param {actor: 'country:JP', topic: null, from: null, to: null}

MATCH path = (p:Minister|Country|Organization)-[r:AGREED_ON]->(g:Agreement)
WHERE ($actor IS NULL OR p.key = $actor OR 'country:' + p.country = $actor)
  AND ($topic IS NULL OR EXISTS { (g)-[:ON_TOPIC]->(:Topic {key: $topic}) })
WITH *, coalesce(r.dateText, g.dateText,
    head(COLLECT { MATCH (g)-[:REACHED_AT]->(m:Meeting) WHERE m.dateText IS NOT NULL RETURN m.dateText AS day ORDER BY day LIMIT 1 })) AS date
WHERE ($from IS NULL OR left($from, size(coalesce(date, ''))) <= date)
  AND ($to IS NULL OR left(date, size(coalesce($to, ''))) <= $to)
OPTIONAL MATCH topic = (g)-[:ON_TOPIC]->(:Topic)
RETURN path, topic
LIMIT 200;
