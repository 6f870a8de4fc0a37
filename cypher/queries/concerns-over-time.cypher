// How concerns changed over time (懸念の推移)
// One row for each month and each that expressed concern: how many matters, in how many sentences.
//
// Parameters:
//   by: text, the key of a Minister, Country or Organization; who is concerned (null: not asked)
//   country: text, an ISO code; about (null: not asked)
//   topic: text, a Topic's key; subject (null: not asked)
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {by: null, country: 'CN', topic: null, from: null, to: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   month | by | concerns | sentences
//   2031-11 | 佐久間亮一 | 1 | 1
// To look at it: graph/concerns-over-time.cypher. On the command line: kaidan query concerns-over-time --param country=CN

MATCH (p:Minister|Country|Organization)-[r:EXPRESSED_CONCERN_ABOUT]->(i:Issue)
WHERE ($by IS NULL OR p.key = $by OR 'country:' + p.country = $by)
  AND ($country IS NULL OR EXISTS { (i)-[:ABOUT]->(:Country {code: $country}) })
  AND ($topic IS NULL OR EXISTS { (i)-[:ON_TOPIC]->(:Topic {key: $topic}) })
WITH *, coalesce(r.dateText,
    head(COLLECT { MATCH (x:Article)-[:REPORTS]->(i) WHERE x.publishedText IS NOT NULL RETURN x.publishedText AS day ORDER BY day LIMIT 1 })) AS date
WHERE ($from IS NULL OR left($from, size(coalesce(date, ''))) <= date)
  AND ($to IS NULL OR left(date, size(coalesce($to, ''))) <= $to)
WITH left(date, 7) AS month, p, count(DISTINCT i) AS concerns, sum(coalesce(size(r.evidenceText), 0)) AS sentences
RETURN month, p.name AS by, concerns, sentences, p.key AS byKey
ORDER BY month, byKey;
