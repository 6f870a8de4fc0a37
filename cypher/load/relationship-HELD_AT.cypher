// HELD_AT: took place in the setting or margins of. What `kaidan load` runs for a batch of them, after the nodes.
// $rows is a list of {id, source, target, kaidan, properties}:
//   id, source, target: the edge's key and those of its ends
//   kaidan: a hash of the properties; where the database has the same one, nothing is written
// and properties, each of which may be absent:
//   edition: string
//   evidenceText: strings
//   evidenceArticle: strings
//   evidenceStart: integers
//   evidenceEnd: integers
//   evidenceRule: strings

// Meeting to Forum
UNWIND $rows AS row
MATCH (a:Meeting {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Forum {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:HELD_AT {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan,
      r.edition = row.properties.edition,
      r.evidenceText = row.properties.evidenceText,
      r.evidenceArticle = row.properties.evidenceArticle,
      r.evidenceStart = [x IN row.properties.evidenceStart | toInteger(x)],
      r.evidenceEnd = [x IN row.properties.evidenceEnd | toInteger(x)],
      r.evidenceRule = row.properties.evidenceRule)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;
