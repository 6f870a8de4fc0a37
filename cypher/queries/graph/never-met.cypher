// Whom a person never met, though a forum or counterpart is shared: the picture of ../never-met.cypher, with the same parameters. Set them first:
// :param {person: 'minister:JP/佐久間亮一'}

MATCH path = (me:Minister {key: $person})-[r:ATTENDED|MET_WITH]-(between)-[s:ATTENDED|MET_WITH]-(o:Minister)
WHERE r.status = 'held' AND s.status = 'held' AND type(r) = type(s) AND o <> me
  AND (me.country IS NULL OR o.country IS NULL OR o.country <> me.country)
  AND NOT EXISTS { (me)-[:MET_WITH {status: 'held'}]-(o) }
RETURN path
LIMIT 200;
