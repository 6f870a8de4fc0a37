// People whom both met (二人がともに会った相手)
// One row for each person with whom both held meetings.
//
// Parameters:
//   a: text, a Minister's key; one
//   b: text, a Minister's key; the other
// Set them first, with this line without its slashes; then paste this file.
// :param {a: 'minister:JP/佐久間亮一', b: 'minister:PH/ラモン・サルセド'}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   person | country | withA | withB
//   尹泰勲 | KR | 2 | 1
// To look at it: graph/common-counterparts.cypher. On the command line: kaidan query common-counterparts --param a=佐久間亮一 --param b=賀志遠

MATCH (:Minister {key: $a})-[r:MET_WITH {status: 'held'}]-(o:Minister)
WITH o, count(DISTINCT r.meeting) AS withA
MATCH (:Minister {key: $b})-[r:MET_WITH {status: 'held'}]-(o)
WITH o, withA, count(DISTINCT r.meeting) AS withB
RETURN o.name AS person, o.country AS country, withA, withB, o.key AS personKey
ORDER BY personKey;
