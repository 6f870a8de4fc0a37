// People whom both met (二人がともに会った相手)
// One row for each person with whom both held meetings.
//
// Parameters:
//   a: text, a Minister's key; one
//   b: text, a Minister's key; the other
// Example, on the graph of cypher/example.cypher, with the parameters set here:
//   person | country | withA | withB
//   安圭伯 | KR | 2 | 1

:params {a: 'minister:JP/小泉進次郎', b: 'minister:MY/カレド・ノルディン'}

// As a table
MATCH (:Minister {key: $a})-[r:MET_WITH {status: 'held'}]-(o:Minister)
WITH o, count(DISTINCT r.meeting) AS withA
MATCH (:Minister {key: $b})-[r:MET_WITH {status: 'held'}]-(o)
WITH o, withA, count(DISTINCT r.meeting) AS withB
RETURN o.name AS person, o.country AS country, withA, withB, o.key AS personKey
ORDER BY personKey;

// As a graph
MATCH path = (:Minister {key: $a})-[:MET_WITH {status: 'held'}]-(:Minister)-[:MET_WITH {status: 'held'}]-(:Minister {key: $b})
RETURN path
LIMIT 200;
