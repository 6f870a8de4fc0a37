// Who holds which office: the picture of ../office-holders.cypher, with the same parameters. Set them first:
// :param {country: 'KR', person: null, post: null}

MATCH path = (p:Minister)-[r:REPRESENTS]->(t:Country|Organization)
WHERE ($country IS NULL OR t.code = $country)
  AND ($person IS NULL OR p.key = $person)
  AND ($post IS NULL OR r.post = $post)
RETURN path
LIMIT 200;
