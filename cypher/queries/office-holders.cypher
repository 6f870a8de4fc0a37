// Who holds which office (役職者)
// One row for a person and an office as articles write it.
//
// Parameters:
//   country: text, an ISO code; for which (null: not asked)
//   person: text, a Minister's key; who (null: not asked)
//   post: text, one name for all titles of a post: 国防相, 外相, 首相, 元首; which post (null: not asked)
// Set them first, with this line without its slashes; then paste this file.
// :param {country: 'KR', person: null, post: null}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   country | office | person | from | to
//   KR | 国防部長官 | 尹泰勲 | 2031-11-01 | 2031-11-01
// To look at it: graph/office-holders.cypher. On the command line: kaidan query office-holders --param country=KR

MATCH (p:Minister)-[r:REPRESENTS]->(t:Country|Organization)
WHERE ($country IS NULL OR t.code = $country)
  AND ($person IS NULL OR p.key = $person)
  AND ($post IS NULL OR r.post = $post)
RETURN coalesce(t.code, t.name) AS country, r.office AS office, p.name AS person, r.fromText AS `from`, r.toText AS `to`,
       p.key AS personKey
ORDER BY country, personKey, office, `from`, `to`;
