// Article: an article. What `kaidan load` runs for a batch of them.
// $rows is a list of {key, kaidan, properties}:
//   key: the node's key
//   kaidan: a hash of the properties; where the database has the same one, nothing is written
// and properties, each of which may be absent:
//   name: string
//   nameEn: string
//   aliases: strings
//   title: string
//   published: date as ISO text, or null where the day is not known
//   publishedText: string
//   url: string
//   source: string
//   publisher: string
//   sha256: string

UNWIND $rows AS row
MERGE (n:Article {key: row.key})
  ON CREATE SET n.kaidan = ''
WITH n, row, n.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET n.kaidan = row.kaidan,
      n.name = row.properties.name,
      n.nameEn = row.properties.nameEn,
      n.aliases = row.properties.aliases,
      n.title = row.properties.title,
      n.published = date(row.properties.published),
      n.publishedText = row.properties.publishedText,
      n.url = row.properties.url,
      n.source = row.properties.source,
      n.publisher = row.properties.publisher,
      n.sha256 = row.properties.sha256)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;
