// Which articles tell of a node (典拠の記事)
// One row for each article that tells of the meeting, agreement or issue, or of one that the person, country or forum has part in.
//
// Parameters:
//   node: text, any node's key; of which
// Example, on the graph of cypher/example.cypher, with the parameters set here:
//   published | title | publisher | url
//   2025-11-02 | 日中防衛相が会談 | – | –
//   2025-12-20 | 日韓防衛相、会談へ | – | –

:params {node: 'minister:JP/小泉進次郎'}

// As a table
MATCH (n:Minister|Country|Organization|Forum|Meeting|Agreement|Issue|Topic|Article {key: $node})
MATCH (n)-[*0..1]-(told)
WITH DISTINCT told
MATCH (x:Article)-[:REPORTS]->(told)
WITH DISTINCT x
RETURN x.publishedText AS published, x.title AS title, x.publisher AS publisher, x.url AS url, x.key AS article
ORDER BY published, article;

// As a graph
MATCH (n:Minister|Country|Organization|Forum|Meeting|Agreement|Issue|Topic|Article {key: $node})
MATCH path = (n)-[*0..1]-(told)<-[:REPORTS]-(:Article)
RETURN path
LIMIT 200;
