// Which articles tell of a node (典拠の記事)
// One row for each article that tells of the meeting, agreement or issue, or of one that the person, country or forum has part in.
//
// Parameters:
//   node: text, any node's key; of which
// Set them first, with this line without its slashes; then paste this file.
// :param {node: 'minister:JP/佐久間亮一'}
//
// With these, the graph of cypher/example.cypher gives (keys left out):
//   published | title | publisher | url
//   2031-11-02 | 日中防衛相が会談 | – | –
//   2031-12-20 | 日韓防衛相、会談へ | – | –
// To look at it: graph/sources.cypher. On the command line: kaidan query sources --param node=佐久間亮一

MATCH (n:Minister|Country|Organization|Forum|Meeting|Agreement|Issue|Topic|Article {key: $node})
MATCH (n)-[*0..1]-(told)
WITH DISTINCT told
MATCH (x:Article)-[:REPORTS]->(told)
WITH DISTINCT x
RETURN x.publishedText AS published, x.title AS title, x.publisher AS publisher, x.url AS url, x.key AS article
ORDER BY published, article;
