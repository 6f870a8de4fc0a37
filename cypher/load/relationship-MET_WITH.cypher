// MET_WITH: held, planned or cancelled talks with; one edge a meeting, smaller key first, never within one country. What `kaidan load` runs for a batch of them, after the nodes.
// $rows is a list of {id, source, target, kaidan, properties}:
//   id, source, target: the edge's key and those of its ends
//   kaidan: a hash of the properties; where the database has the same one, nothing is written
// and properties, each of which may be absent:
//   status: string
//   date: date as ISO text, or null where the day is not known
//   dateText: string
//   mode: string
//   meeting: string
//   forum: string
//   place: string
//   plover: string
//   evidenceText: strings
//   evidenceArticle: strings
//   evidenceStart: integers
//   evidenceEnd: integers
//   evidenceRule: strings

// Minister to Minister
UNWIND $rows AS row
MATCH (a:Minister {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Minister {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:MET_WITH {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan,
      r.status = row.properties.status,
      r.date = date(row.properties.date),
      r.dateText = row.properties.dateText,
      r.mode = row.properties.mode,
      r.meeting = row.properties.meeting,
      r.forum = row.properties.forum,
      r.place = row.properties.place,
      r.plover = row.properties.plover,
      r.evidenceText = row.properties.evidenceText,
      r.evidenceArticle = row.properties.evidenceArticle,
      r.evidenceStart = [x IN row.properties.evidenceStart | toInteger(x)],
      r.evidenceEnd = [x IN row.properties.evidenceEnd | toInteger(x)],
      r.evidenceRule = row.properties.evidenceRule)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;
