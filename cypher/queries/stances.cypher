// All stances: concern, demands, welcome, support … (立場の表明)
// One row for each stance on a matter.
//
// Parameters:
//   by: text, the key of a Minister, Country or Organization; who (null: not asked)
//   act: text, a relationship type such as WELCOMED; edge type: WELCOMED, SUPPORTED, STRESSED … (null: not asked)
//   country: text, an ISO code; about (null: not asked)
//   topic: text, a Topic's key; subject (null: not asked)
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {by: null, act: 'WELCOMED', country: null, topic: null, from: null, to: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   date | by | act | text | about | topics | sentences
//   2031-11-02 | 尹泰勲 | WELCOMED | 日中の対話 |  |  | 1
// To look at it: graph/stances.cypher. On the command line: kaidan query stances --param act=WELCOMED

MATCH (p:Minister|Country|Organization)-[r:EXPRESSED_CONCERN_ABOUT|CONDEMNED|OPPOSED|DEMANDED|WELCOMED|SUPPORTED|STRESSED]->(i:Issue)
WHERE ($act IS NULL OR type(r) = $act)
  AND ($by IS NULL OR p.key = $by OR 'country:' + p.country = $by)
  AND ($country IS NULL OR EXISTS { (i)-[:ABOUT]->(:Country {code: $country}) })
  AND ($topic IS NULL OR EXISTS { (i)-[:ON_TOPIC]->(:Topic {key: $topic}) })
WITH *, coalesce(r.dateText,
    head(COLLECT { MATCH (x:Article)-[:REPORTS]->(i) WHERE x.publishedText IS NOT NULL RETURN x.publishedText AS day ORDER BY day LIMIT 1 })) AS date
WHERE ($from IS NULL OR left($from, size(coalesce(date, ''))) <= date)
  AND ($to IS NULL OR left(date, size(coalesce($to, ''))) <= $to)
RETURN date, p.name AS by, type(r) AS act, coalesce(i.text, i.name) AS text,
       COLLECT { MATCH (i)-[:ABOUT]->(c:Country) RETURN DISTINCT c.code AS code ORDER BY code } AS about,
       COLLECT { MATCH (i)-[:ON_TOPIC]->(t:Topic) RETURN DISTINCT t.name AS name ORDER BY name } AS topics,
       coalesce(size(r.evidenceText), 0) AS sentences, p.key AS byKey, i.key AS issue
ORDER BY date, byKey, act, issue;
