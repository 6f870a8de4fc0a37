// Who holds which office: the picture of ../office-holders.cypher, with the same parameters. Set them first:
// :param {country: 'KR', person: null}

MATCH path = (p:Minister)-[:REPRESENTS]->(t:Country|Organization)
WHERE ($country IS NULL OR t.code = $country)
  AND ($person IS NULL OR p.key = $person)
RETURN path
LIMIT 200;
