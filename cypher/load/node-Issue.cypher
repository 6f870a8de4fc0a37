// Issue: a matter that concern or another stance is about. What `kaidan load` runs for a batch of them.
// $rows is a list of {key, kaidan, properties}:
//   key: the node's key
//   kaidan: a hash of the properties; where the database has the same one, nothing is written
// and properties, each of which may be absent:
//   name: string
//   nameEn: string
//   aliases: strings
//   text: string
//   plover: string

UNWIND $rows AS row
MERGE (n:Issue {key: row.key})
  ON CREATE SET n.kaidan = ''
WITH n, row, n.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET n.kaidan = row.kaidan,
      n.name = row.properties.name,
      n.nameEn = row.properties.nameEn,
      n.aliases = row.properties.aliases,
      n.text = row.properties.text,
      n.plover = row.properties.plover)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;
