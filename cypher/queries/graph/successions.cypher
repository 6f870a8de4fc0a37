// Who succeeded whom in an office: the picture of ../successions.cypher, with the same parameters. Set them first:
// :param {country: 'JP', post: null}

MATCH (t:Country|Organization)<-[r:REPRESENTS]-(:Minister)
WHERE r.post IS NOT NULL AND ($country IS NULL OR t.code = $country) AND ($post IS NULL OR r.post = $post)
WITH t, r.post AS post, collect(r) AS terms
WHERE size(terms) > 1
UNWIND terms AS term
RETURN startNode(term) AS holder, term, t
LIMIT 200;
