// People whom both met: the picture of ../common-counterparts.cypher, with the same parameters. Set them first:
// :param {a: 'minister:JP/佐久間亮一', b: 'minister:PH/ラモン・サルセド'}

MATCH path = (:Minister {key: $a})-[:MET_WITH {status: 'held'}]-(:Minister)-[:MET_WITH {status: 'held'}]-(:Minister {key: $b})
RETURN path
LIMIT 200;
