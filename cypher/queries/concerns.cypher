// Concerns about a country or topic (懸念)
// One row for each matter and each that expressed concern about it. A country as `by` stands for its ministers too.
//
// Parameters:
//   by: text, the key of a Minister, Country or Organization; who is concerned (null: not asked)
//   country: text, an ISO code; whose conduct it is about (null: not asked)
//   topic: text, a Topic's key; subject (null: not asked)
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {by: null, country: 'CN', topic: null, from: null, to: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   date | by | act | text | about | topics | sentences | degree
//   2031-11-01 | 佐久間亮一 | EXPRESSED_CONCERN_ABOUT | 南シナ海での一方的な現状変更の試み | CN | 南シナ海 | 1 | 深刻な
// To look at it: graph/concerns.cypher. On the command line: kaidan query concerns --param country=CN

MATCH (p:Minister|Country|Organization)-[r:EXPRESSED_CONCERN_ABOUT]->(i:Issue)
WHERE ($by IS NULL OR p.key = $by OR 'country:' + p.country = $by)
  AND ($country IS NULL OR EXISTS { (i)-[:ABOUT]->(:Country {code: $country}) })
  AND ($topic IS NULL OR EXISTS { (i)-[:ON_TOPIC]->(:Topic {key: $topic}) })
WITH *, coalesce(r.dateText,
    head(COLLECT { MATCH (x:Article)-[:REPORTS]->(i) WHERE x.publishedText IS NOT NULL RETURN x.publishedText AS day ORDER BY day LIMIT 1 })) AS date
WHERE ($from IS NULL OR left($from, size(coalesce(date, ''))) <= date)
  AND ($to IS NULL OR left(date, size(coalesce($to, ''))) <= $to)
RETURN date, p.name AS by, type(r) AS act, coalesce(i.text, i.name) AS text,
       COLLECT { MATCH (i)-[:ABOUT]->(c:Country) RETURN DISTINCT c.code AS code ORDER BY code } AS about,
       COLLECT { MATCH (i)-[:ON_TOPIC]->(t:Topic) RETURN DISTINCT t.name AS name ORDER BY name } AS topics,
       coalesce(size(r.evidenceText), 0) AS sentences, p.key AS byKey, i.key AS issue,
       r.degree AS degree
ORDER BY date, byKey, act, issue;
