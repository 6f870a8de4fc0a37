// Who holds which office (役職者)
// One row for a person and an office as articles write it.
//
// Parameters:
//   country: text, an ISO code; for which (null: not asked)
//   person: text, a Minister's key; who (null: not asked)
// Example, on the graph of cypher/example.cypher, with the parameters set here:
//   country | office | person | from | to
//   KR | 国防部長官 | 安圭伯 | 2025-11-01 | 2025-11-01

:params {country: 'KR', person: null}

// As a table
MATCH (p:Minister)-[r:REPRESENTS]->(t:Country|Organization)
WHERE ($country IS NULL OR t.code = $country)
  AND ($person IS NULL OR p.key = $person)
RETURN coalesce(t.code, t.name) AS country, r.office AS office, p.name AS person, r.fromText AS `from`, r.toText AS `to`,
       p.key AS personKey
ORDER BY country, personKey, office, `from`, `to`;

// As a graph
MATCH path = (p:Minister)-[:REPRESENTS]->(t:Country|Organization)
WHERE ($country IS NULL OR t.code = $country)
  AND ($person IS NULL OR p.key = $person)
RETURN path
LIMIT 200;
