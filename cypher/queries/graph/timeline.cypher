// What happened, in order of time: the picture of ../timeline.cypher, with the same parameters. Set them first:
// :param {subject: 'minister:JP/佐久間亮一', from: '2031-10', to: '2031-11'}

MATCH path = (s:Minister|Country|Organization)-[r:MET_WITH|ATTENDED|VISITED|AGREED_ON|EXPRESSED_CONCERN_ABOUT|CONDEMNED|OPPOSED|DEMANDED|WELCOMED|SUPPORTED|STRESSED]->(t)
WHERE r.dateText IS NOT NULL
  AND ($subject IS NULL OR $subject IN [s.key, t.key])
  AND ($from IS NULL OR left($from, size(coalesce(r.dateText, ''))) <= r.dateText)
  AND ($to IS NULL OR left(r.dateText, size(coalesce($to, ''))) <= $to)
RETURN path
LIMIT 200;
