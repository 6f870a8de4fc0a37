// ON_TOPIC: belongs to the subject. What `kaidan load` runs for a batch of them, after the nodes.
// One statement for each two labels that it may join.
// $rows is a list of {id, source, target, kaidan, properties}:
//   id, source, target: the edge's key and those of its ends
//   kaidan: a hash of the properties; where the database has the same one, nothing is written
// and properties, each of which may be absent:
//   none

// Issue to Topic
UNWIND $rows AS row
MATCH (a:Issue {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Topic {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:ON_TOPIC {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

// Agreement to Topic
UNWIND $rows AS row
MATCH (a:Agreement {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Topic {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:ON_TOPIC {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;
