// All stances: concern, demands, welcome, support …: the picture of ../stances.cypher, with the same parameters. Set them first:
// :param {by: null, act: 'WELCOMED', country: null, topic: null, from: null, to: null}

MATCH path = (p:Minister|Country|Organization)-[r:EXPRESSED_CONCERN_ABOUT|CONDEMNED|OPPOSED|DEMANDED|WELCOMED|SUPPORTED|STRESSED]->(i:Issue)
WHERE ($act IS NULL OR type(r) = $act)
  AND ($by IS NULL OR p.key = $by OR 'country:' + p.country = $by)
  AND ($country IS NULL OR EXISTS { (i)-[:ABOUT]->(:Country {code: $country}) })
  AND ($topic IS NULL OR EXISTS { (i)-[:ON_TOPIC]->(:Topic {key: $topic}) })
WITH *, coalesce(r.dateText,
    head(COLLECT { MATCH (x:Article)-[:REPORTS]->(i) WHERE x.publishedText IS NOT NULL RETURN x.publishedText AS day ORDER BY day LIMIT 1 })) AS date
WHERE ($from IS NULL OR left($from, size(coalesce(date, ''))) <= date)
  AND ($to IS NULL OR left(date, size(coalesce($to, ''))) <= $to)
OPTIONAL MATCH matter = (i)-[:ABOUT|ON_TOPIC]->()
RETURN path, matter
LIMIT 200;
