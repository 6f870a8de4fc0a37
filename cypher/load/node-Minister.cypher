// Minister: a person in political, governmental or military office. What `kaidan load` runs for a batch of them.
// $rows is a list of {key, kaidan, properties}:
//   key: the node's key
//   kaidan: a hash of the properties; where the database has the same one, nothing is written
// and properties, each of which may be absent:
//   name: string
//   nameEn: string
//   aliases: strings
//   country: string
//   offices: strings
//   sameAs: strings

UNWIND $rows AS row
MERGE (n:Minister {key: row.key})
  ON CREATE SET n.kaidan = ''
WITH n, row, n.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET n.kaidan = row.kaidan,
      n.name = row.properties.name,
      n.nameEn = row.properties.nameEn,
      n.aliases = row.properties.aliases,
      n.country = row.properties.country,
      n.offices = row.properties.offices,
      n.sameAs = row.properties.sameAs)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;
