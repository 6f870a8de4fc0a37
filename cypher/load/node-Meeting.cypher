// Meeting: one occasion of talks. What `kaidan load` runs for a batch of them.
// $rows is a list of {key, kaidan, properties}:
//   key: the node's key
//   kaidan: a hash of the properties; where the database has the same one, nothing is written
// and properties, each of which may be absent:
//   name: string
//   nameEn: string
//   aliases: strings
//   date: date as ISO text, or null where the day is not known
//   dateText: string
//   time: string
//   durationMinutes: integer
//   status: string
//   mode: string
//   place: string
//   plover: string
//   alternatives: strings
//   sameAs: strings

UNWIND $rows AS row
MERGE (n:Meeting {key: row.key})
  ON CREATE SET n.kaidan = ''
WITH n, row, n.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET n.kaidan = row.kaidan,
      n.name = row.properties.name,
      n.nameEn = row.properties.nameEn,
      n.aliases = row.properties.aliases,
      n.date = date(row.properties.date),
      n.dateText = row.properties.dateText,
      n.time = row.properties.time,
      n.durationMinutes = toInteger(row.properties.durationMinutes),
      n.status = row.properties.status,
      n.mode = row.properties.mode,
      n.place = row.properties.place,
      n.plover = row.properties.plover,
      n.alternatives = row.properties.alternatives,
      n.sameAs = row.properties.sameAs)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;
