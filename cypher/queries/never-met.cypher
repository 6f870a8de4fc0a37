// Whom a person never met, though a forum or counterpart is shared (会っていない人（同じ会議に出席、または共通の相手）)
// One row for each person of another country who was at the same forum or met the same person, without a meeting held.
//
// Parameters:
//   person: text, a Minister's key; who
// Set them first, with this line without its slashes; then paste this file.
// :param {person: 'minister:JP/佐久間亮一'}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   with | country | forums | counterparts
//   ラモン・サルセド | PH | 1 | 1
// To look at it: graph/never-met.cypher. On the command line: kaidan query never-met --param person=佐久間亮一

MATCH (me:Minister {key: $person})
MATCH (o:Minister)
WHERE o <> me
  AND (me.country IS NULL OR o.country IS NULL OR o.country <> me.country)
  AND NOT EXISTS { (me)-[:MET_WITH {status: 'held'}]-(o) }
WITH o,
     COUNT { MATCH (me)-[:ATTENDED {status: 'held'}]->(f:Forum)<-[:ATTENDED {status: 'held'}]-(o) RETURN DISTINCT f } AS forums,
     COUNT { MATCH (me)-[:MET_WITH {status: 'held'}]-(k:Minister)-[:MET_WITH {status: 'held'}]-(o) RETURN DISTINCT k } AS counterparts
WHERE forums > 0 OR counterparts > 0
RETURN o.name AS `with`, o.country AS country, forums, counterparts, o.key AS withKey
ORDER BY forums DESC, counterparts DESC, withKey;
