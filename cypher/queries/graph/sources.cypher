// Which articles tell of a node: the picture of ../sources.cypher, with the same parameters. Set them first:
// :param {node: 'minister:JP/佐久間亮一'}

MATCH (n:Minister|Country|Organization|Forum|Meeting|Agreement|Issue|Topic|Article {key: $node})
MATCH path = (n)-[*0..1]-(told)<-[:REPORTS]-(:Article)
RETURN path
LIMIT 200;
