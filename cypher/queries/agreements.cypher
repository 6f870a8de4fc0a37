// What a person, country or organisation agreed on (合意事項)
// One row for each agreement and party. A country stands for its ministers too.
//
// Parameters:
//   actor: text, the key of a Minister, Country or Organization; a party (null: not asked)
//   topic: text, a Topic's key; subject (null: not asked)
//   from: text, a date such as 2025-11-01, 2025-11 or 2025; not before this date (null: not asked)
//   to: text, a date such as 2025-11-01, 2025-11 or 2025; not after this date (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {actor: 'country:JP', topic: null, from: null, to: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   date | by | text | kind | strength | topics | sentences
//   2031-11-01 | 佐久間亮一 | 防衛当局間の意思疎通を続けること | commitment | agreed | 南シナ海 | 1
// To look at it: graph/agreements.cypher. On the command line: kaidan query agreements --param actor=日本

MATCH (p:Minister|Country|Organization)-[r:AGREED_ON]->(g:Agreement)
WHERE ($actor IS NULL OR p.key = $actor OR 'country:' + p.country = $actor)
  AND ($topic IS NULL OR EXISTS { (g)-[:ON_TOPIC]->(:Topic {key: $topic}) })
WITH *, coalesce(r.dateText, g.dateText,
    head(COLLECT { MATCH (g)-[:REACHED_AT]->(m:Meeting) WHERE m.dateText IS NOT NULL RETURN m.dateText AS day ORDER BY day LIMIT 1 })) AS date
WHERE ($from IS NULL OR left($from, size(coalesce(date, ''))) <= date)
  AND ($to IS NULL OR left(date, size(coalesce($to, ''))) <= $to)
RETURN date, p.name AS by, coalesce(g.text, g.name) AS text, g.agreementKind AS kind, r.strength AS strength,
       COLLECT { MATCH (g)-[:ON_TOPIC]->(t:Topic) RETURN DISTINCT t.name AS name ORDER BY name } AS topics,
       coalesce(size(r.evidenceText), 0) AS sentences, p.key AS byKey, g.key AS agreement
ORDER BY date, agreement, byKey, strength;
