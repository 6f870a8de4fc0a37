// Organization: ASEAN, NATO, EU, 国連 …. What `kaidan load` runs for a batch of them.
// $rows is a list of {key, kaidan, properties}:
//   key: the node's key
//   kaidan: a hash of the properties; where the database has the same one, nothing is written
// and properties, each of which may be absent:
//   name: string
//   nameEn: string
//   aliases: strings
//   code: string

UNWIND $rows AS row
MERGE (n:Organization {key: row.key})
  ON CREATE SET n.kaidan = ''
WITH n, row, n.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET n.kaidan = row.kaidan,
      n.name = row.properties.name,
      n.nameEn = row.properties.nameEn,
      n.aliases = row.properties.aliases,
      n.code = row.properties.code)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;
