// Who succeeded whom in an office (誰の後任か)
// One row for each two holders of a post in a row, by the day on which articles first show them in it.
//
// Parameters:
//   country: text, an ISO code; where (null: not asked)
//   post: text, one name for all titles of a post: 国防相, 外相, 首相, 元首; which post (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {country: 'JP', post: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   country | post | earlier | later | lastSeen | firstSeen
//   JP | 国防相 | 桐生康介 | 佐久間亮一 | 2030-11-21 | 2031-11-01
// To look at it: graph/successions.cypher. On the command line: kaidan query successions --param country=JP

MATCH (p:Minister)-[r:REPRESENTS]->(t:Country|Organization)
WHERE r.post IS NOT NULL AND ($country IS NULL OR t.code = $country) AND ($post IS NULL OR r.post = $post)
WITH t, r.post AS post, p, min(r.fromText) AS firstSeen, max(r.toText) AS lastSeen
ORDER BY t.key, post, firstSeen, p.key
WITH t, post, collect({person: p, firstSeen: firstSeen, lastSeen: lastSeen}) AS holders
UNWIND range(0, size(holders) - 2) AS i
WITH t, post, holders[i] AS earlier, holders[i + 1] AS later
RETURN coalesce(t.code, t.name) AS country, post, earlier.person.name AS earlier, later.person.name AS later,
       earlier.lastSeen AS lastSeen, later.firstSeen AS firstSeen, earlier.person.key AS earlierKey, later.person.key AS laterKey
ORDER BY country, post, firstSeen, earlierKey, laterKey;
