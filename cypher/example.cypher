// Written by kaidan. Run it with: cypher-shell -f FILE, or paste it into Neo4j Browser. It may be run again.

CREATE CONSTRAINT kaidan_minister_key IF NOT EXISTS FOR (n:Minister) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_country_key IF NOT EXISTS FOR (n:Country) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_organization_key IF NOT EXISTS FOR (n:Organization) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_forum_key IF NOT EXISTS FOR (n:Forum) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_meeting_key IF NOT EXISTS FOR (n:Meeting) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_agreement_key IF NOT EXISTS FOR (n:Agreement) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_issue_key IF NOT EXISTS FOR (n:Issue) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_topic_key IF NOT EXISTS FOR (n:Topic) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_article_key IF NOT EXISTS FOR (n:Article) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT kaidan_represents_id IF NOT EXISTS FOR ()-[r:REPRESENTS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_met_with_id IF NOT EXISTS FOR ()-[r:MET_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_participated_in_id IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_party_to_id IF NOT EXISTS FOR ()-[r:PARTY_TO]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_held_at_id IF NOT EXISTS FOR ()-[r:HELD_AT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_held_in_id IF NOT EXISTS FOR ()-[r:HELD_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_attended_id IF NOT EXISTS FOR ()-[r:ATTENDED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_agreed_on_id IF NOT EXISTS FOR ()-[r:AGREED_ON]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_expressed_concern_about_id IF NOT EXISTS FOR ()-[r:EXPRESSED_CONCERN_ABOUT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_condemned_id IF NOT EXISTS FOR ()-[r:CONDEMNED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_opposed_id IF NOT EXISTS FOR ()-[r:OPPOSED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_demanded_id IF NOT EXISTS FOR ()-[r:DEMANDED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_welcomed_id IF NOT EXISTS FOR ()-[r:WELCOMED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_supported_id IF NOT EXISTS FOR ()-[r:SUPPORTED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_stressed_id IF NOT EXISTS FOR ()-[r:STRESSED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_reached_at_id IF NOT EXISTS FOR ()-[r:REACHED_AT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_about_id IF NOT EXISTS FOR ()-[r:ABOUT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_on_topic_id IF NOT EXISTS FOR ()-[r:ON_TOPIC]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_visited_id IF NOT EXISTS FOR ()-[r:VISITED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT kaidan_reports_id IF NOT EXISTS FOR ()-[r:REPORTS]-() REQUIRE r.id IS UNIQUE;

UNWIND [
  {key: 'article:111111111111', kaidan: 'mfRN9e9zMzAf0RraejvqcG', properties: {name: '日中防衛相が会談', title: '日中防衛相が会談', published: '2031-11-02', publishedText: '2031-11-02', source: 'example-1.txt', sha256: '1111111111111111111111111111111111111111111111111111111111111111'}},
  {key: 'article:222222222222', kaidan: 'gj3q8NXZmwzbpKzbqVy9Ca', properties: {name: '日韓防衛相、会談へ', title: '日韓防衛相、会談へ', published: '2031-12-20', publishedText: '2031-12-20', source: 'example-2.txt', sha256: '2222222222222222222222222222222222222222222222222222222222222222'}}
] AS row
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

UNWIND [
  {key: 'country:JP', kaidan: 'I_rH4X76CN2MwnNCQP66aq', properties: {name: '日本', nameEn: 'Japan', code: 'JP'}},
  {key: 'country:CN', kaidan: 'YEXRgsWu_3fD2zpRb9Od0A', properties: {name: '中国', nameEn: 'China', code: 'CN'}},
  {key: 'country:KR', kaidan: 'Y1R3TPNc-6tES6F6lNte9g', properties: {name: '韓国', nameEn: 'South Korea', code: 'KR'}},
  {key: 'country:PH', kaidan: 'DuZcb-LQYwoz9KsENUwKmV', properties: {name: 'フィリピン', nameEn: 'Philippines', code: 'PH'}}
] AS row
MERGE (n:Country {key: row.key})
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

UNWIND [
  {key: 'minister:JP/佐久間亮一', kaidan: 'x8VL3oBgrStwyNV4M8g89h', properties: {name: '佐久間亮一', aliases: ['佐久間'], country: 'JP', offices: ['防衛大臣']}},
  {key: 'minister:JP/桐生康介', kaidan: 'SuFQDsOpvIJ8oRge64kBd0', properties: {name: '桐生康介', country: 'JP', offices: ['防衛大臣']}},
  {key: 'minister:CN/賀志遠', kaidan: 'CAK4nGfs94X98LrdXgT5El', properties: {name: '賀志遠', country: 'CN', offices: ['国防部長']}},
  {key: 'minister:KR/尹泰勲', kaidan: 'JBiPJDXv7PZuXEvRtT2Rq4', properties: {name: '尹泰勲', country: 'KR', offices: ['国防部長官']}},
  {key: 'minister:PH/ラモン・サルセド', kaidan: 'vAjCFE6XgHZH8i8mjiCjpz', properties: {name: 'ラモン・サルセド', country: 'PH', offices: ['国防相']}}
] AS row
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

UNWIND [
  {key: 'forum:アジア海洋安全保障フォーラム', kaidan: 'Bv_t1tOjeSjB6wRCPbSlNP', properties: {name: 'アジア海洋安全保障フォーラム', nameEn: 'Asia Maritime Security Forum'}},
  {key: 'forum:シャングリラ会合', kaidan: '12LqHdIkIR14s0XeqioxzL', properties: {name: 'シャングリラ会合', nameEn: 'Shangri-La Dialogue'}}
] AS row
MERGE (n:Forum {key: row.key})
  ON CREATE SET n.kaidan = ''
WITH n, row, n.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET n.kaidan = row.kaidan,
      n.name = row.properties.name,
      n.nameEn = row.properties.nameEn,
      n.aliases = row.properties.aliases)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {key: 'topic:南シナ海', kaidan: 'S-UgO7Xkw6-G3uXepmHGm6', properties: {name: '南シナ海'}}
] AS row
MERGE (n:Topic {key: row.key})
  ON CREATE SET n.kaidan = ''
WITH n, row, n.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET n.kaidan = row.kaidan,
      n.name = row.properties.name,
      n.nameEn = row.properties.nameEn,
      n.aliases = row.properties.aliases)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {key: 'meeting:佐久間・賀 2031-11-01', kaidan: 'wNFKG-Yk6F5yyE1MI7gLfg', properties: {name: '日中防衛相会談', date: '2031-11-01', dateText: '2031-11-01', status: 'held', mode: 'in-person', place: 'シンガポール', plover: 'CONSULT'}},
  {key: 'meeting:佐久間・尹 2031-11-01', kaidan: 'oHUeY0ZjthWu0x-rQgRICa', properties: {name: '日韓防衛相会談', date: '2031-11-01', dateText: '2031-11-01', status: 'held', mode: 'in-person', place: 'シンガポール', plover: 'CONSULT'}},
  {key: 'meeting:尹・サルセド 2031-11-01', kaidan: 'fC7SzQQqVb-KeoKobxCQxN', properties: {name: '韓国・フィリピン国防相会談', date: '2031-11-01', dateText: '2031-11-01', status: 'held', mode: 'in-person', place: 'シンガポール', plover: 'CONSULT'}},
  {key: 'meeting:桐生・賀 2030-11-21', kaidan: '6dKCYFBxvBg5nHFKqwds9r', properties: {name: '日中防衛相会談', date: '2030-11-21', dateText: '2030-11-21', status: 'held', mode: 'in-person', place: 'ビエンチャン', plover: 'CONSULT'}},
  {key: 'meeting:佐久間・尹 2032-01 予定', kaidan: 'eJQKXwgXOxpX-Y7efvdkRM', properties: {name: '日韓防衛相会談', date: null, dateText: '2032-01', status: 'planned', mode: 'in-person', plover: 'CONSULT'}},
  {key: 'meeting:佐久間・尹 2032-01-30', kaidan: '04vamXooFYv0lGymLpgig0', properties: {name: '日韓防衛相会談', date: '2032-01-30', dateText: '2032-01-30', status: 'held', mode: 'in-person', place: '横須賀', plover: 'CONSULT'}},
  {key: 'meeting:佐久間・賀 2032-06 予定', kaidan: 'q2KdZWG5a1F4bvp4NVUvuD', properties: {name: '日中防衛相会談', date: null, dateText: '2032-06', status: 'planned', mode: 'in-person', plover: 'CONSULT'}}
] AS row
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

UNWIND [
  {key: 'agreement:意思疎通', kaidan: '9owIgP30kAL5WgQR1-glhF', properties: {name: '防衛当局間の意思疎通を続けること', text: '防衛当局間の意思疎通を続けること', agreementKind: 'commitment', date: '2031-11-01', dateText: '2031-11-01', plover: 'AGREE'}}
] AS row
MERGE (n:Agreement {key: row.key})
  ON CREATE SET n.kaidan = ''
WITH n, row, n.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET n.kaidan = row.kaidan,
      n.name = row.properties.name,
      n.nameEn = row.properties.nameEn,
      n.aliases = row.properties.aliases,
      n.text = row.properties.text,
      n.agreementKind = row.properties.agreementKind,
      n.date = date(row.properties.date),
      n.dateText = row.properties.dateText,
      n.plover = row.properties.plover)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {key: 'issue:南シナ海', kaidan: 'l76-uq3-ADbZfzRtB6Q11L', properties: {name: '南シナ海での一方的な現状変更の試み', text: '南シナ海での一方的な現状変更の試み', plover: 'ACCUSE/disapprove'}},
  {key: 'issue:日中対話', kaidan: '5NoK_VbkOmWeXKG31NcwhT', properties: {name: '日中の対話', text: '日中の対話', plover: 'SUPPORT'}}
] AS row
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

UNWIND [
  {id: 'e1', source: 'minister:JP/佐久間亮一', target: 'country:JP', kaidan: 'Qb_MZHcqPrk6aDGijaxKD6', properties: {office: '防衛大臣', post: '国防相', from: '2031-11-01', fromText: '2031-11-01', to: '2031-11-01', toText: '2031-11-01', evidenceText: ['防衛大臣は述べた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [10], evidenceEnd: [19], evidenceRule: ['example']}},
  {id: 'e2', source: 'minister:JP/桐生康介', target: 'country:JP', kaidan: 'A_WtOnOiCzr8ccJlTyngvX', properties: {office: '防衛大臣', post: '国防相', from: '2030-11-21', fromText: '2030-11-21', to: '2030-11-21', toText: '2030-11-21', evidenceText: ['防衛大臣は述べた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [20], evidenceEnd: [29], evidenceRule: ['example']}},
  {id: 'e3', source: 'minister:CN/賀志遠', target: 'country:CN', kaidan: 'l1peRwYh8NDoYfEG5LjKRZ', properties: {office: '国防部長', post: '国防相', from: '2030-11-21', fromText: '2030-11-21', to: '2030-11-21', toText: '2030-11-21', evidenceText: ['国防部長は述べた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [30], evidenceEnd: [39], evidenceRule: ['example']}},
  {id: 'e4', source: 'minister:KR/尹泰勲', target: 'country:KR', kaidan: '5djxQpBe3NYgUN2cALSFFU', properties: {office: '国防部長官', post: '国防相', from: '2031-11-01', fromText: '2031-11-01', to: '2031-11-01', toText: '2031-11-01', evidenceText: ['国防部長官は述べた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [40], evidenceEnd: [50], evidenceRule: ['example']}},
  {id: 'e5', source: 'minister:PH/ラモン・サルセド', target: 'country:PH', kaidan: 'r9ZHcJ4539TIzLwMg7fG7C', properties: {office: '国防相', post: '国防相', from: '2031-11-01', fromText: '2031-11-01', to: '2031-11-01', toText: '2031-11-01', evidenceText: ['国防相は述べた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [50], evidenceEnd: [58], evidenceRule: ['example']}}
] AS row
MATCH (a:Minister {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Country {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:REPRESENTS {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan,
      r.office = row.properties.office,
      r.post = row.properties.post,
      r.from = date(row.properties.from),
      r.fromText = row.properties.fromText,
      r.to = date(row.properties.to),
      r.toText = row.properties.toText,
      r.evidenceText = row.properties.evidenceText,
      r.evidenceArticle = row.properties.evidenceArticle,
      r.evidenceStart = [x IN row.properties.evidenceStart | toInteger(x)],
      r.evidenceEnd = [x IN row.properties.evidenceEnd | toInteger(x)],
      r.evidenceRule = row.properties.evidenceRule)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {id: 'e6', source: 'minister:CN/賀志遠', target: 'meeting:佐久間・賀 2031-11-01', kaidan: 'k-DC_U1ndBmkIs5f88vHkT', properties: {role: 'principal', evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [60], evidenceEnd: [73], evidenceRule: ['example']}},
  {id: 'e9', source: 'minister:JP/佐久間亮一', target: 'meeting:佐久間・賀 2031-11-01', kaidan: 'Q-CMusIkoWGdFXpgGAd2Ft', properties: {role: 'principal', evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [90], evidenceEnd: [103], evidenceRule: ['example']}},
  {id: 'e13', source: 'minister:JP/佐久間亮一', target: 'meeting:佐久間・尹 2031-11-01', kaidan: 'ZzuQ3aB0jt1quG3Zf_BKCk', properties: {role: 'principal', evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [130], evidenceEnd: [143], evidenceRule: ['example']}},
  {id: 'e16', source: 'minister:KR/尹泰勲', target: 'meeting:佐久間・尹 2031-11-01', kaidan: 'oWxixjl0ohzDIaqVWsZbTz', properties: {role: 'principal', evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [160], evidenceEnd: [173], evidenceRule: ['example']}},
  {id: 'e20', source: 'minister:KR/尹泰勲', target: 'meeting:尹・サルセド 2031-11-01', kaidan: 'EoQI6RnfXNl_n_dzlfD7b2', properties: {role: 'principal', evidenceText: ['韓国・フィリピン国防相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [200], evidenceEnd: [219], evidenceRule: ['example']}},
  {id: 'e23', source: 'minister:PH/ラモン・サルセド', target: 'meeting:尹・サルセド 2031-11-01', kaidan: 'EfhqxiXmx9K4hc9JY3QFz7', properties: {role: 'principal', evidenceText: ['韓国・フィリピン国防相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [230], evidenceEnd: [249], evidenceRule: ['example']}},
  {id: 'e27', source: 'minister:CN/賀志遠', target: 'meeting:桐生・賀 2030-11-21', kaidan: 'aVZwnsdmTP6mCdhbD76iMJ', properties: {role: 'principal', evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [270], evidenceEnd: [283], evidenceRule: ['example']}},
  {id: 'e30', source: 'minister:JP/桐生康介', target: 'meeting:桐生・賀 2030-11-21', kaidan: 'nNqJZ_haaGotKAW6HlEsdD', properties: {role: 'principal', evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [300], evidenceEnd: [313], evidenceRule: ['example']}},
  {id: 'e34', source: 'minister:JP/佐久間亮一', target: 'meeting:佐久間・尹 2032-01 予定', kaidan: '4-mridLBTlS2aRANYK4sTy', properties: {role: 'principal', evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [340], evidenceEnd: [353], evidenceRule: ['example']}},
  {id: 'e37', source: 'minister:KR/尹泰勲', target: 'meeting:佐久間・尹 2032-01 予定', kaidan: 'EE4bBHX89qBIUhPR5L0WSV', properties: {role: 'principal', evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [370], evidenceEnd: [383], evidenceRule: ['example']}},
  {id: 'e40', source: 'minister:JP/佐久間亮一', target: 'meeting:佐久間・尹 2032-01-30', kaidan: 'i2ujPvMuHRqxR90x_00aqr', properties: {role: 'principal', evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [400], evidenceEnd: [413], evidenceRule: ['example']}},
  {id: 'e43', source: 'minister:KR/尹泰勲', target: 'meeting:佐久間・尹 2032-01-30', kaidan: 'g7WS8ec-9bHVysU5_1D6ye', properties: {role: 'principal', evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [430], evidenceEnd: [443], evidenceRule: ['example']}},
  {id: 'e46', source: 'minister:CN/賀志遠', target: 'meeting:佐久間・賀 2032-06 予定', kaidan: 'ks8K5QAnzaaLwwbvOyUzYt', properties: {role: 'principal', evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [460], evidenceEnd: [473], evidenceRule: ['example']}},
  {id: 'e49', source: 'minister:JP/佐久間亮一', target: 'meeting:佐久間・賀 2032-06 予定', kaidan: 'NhnvyS-Ja2UHcCn_aXAdYK', properties: {role: 'principal', evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [490], evidenceEnd: [503], evidenceRule: ['example']}}
] AS row
MATCH (a:Minister {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Meeting {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:PARTICIPATED_IN {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan,
      r.role = row.properties.role,
      r.evidenceText = row.properties.evidenceText,
      r.evidenceArticle = row.properties.evidenceArticle,
      r.evidenceStart = [x IN row.properties.evidenceStart | toInteger(x)],
      r.evidenceEnd = [x IN row.properties.evidenceEnd | toInteger(x)],
      r.evidenceRule = row.properties.evidenceRule)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {id: 'e7', source: 'country:CN', target: 'meeting:佐久間・賀 2031-11-01', kaidan: 'YHerk4PDrpxVcv6F1Iaro0', properties: {evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [70], evidenceEnd: [83], evidenceRule: ['example']}},
  {id: 'e10', source: 'country:JP', target: 'meeting:佐久間・賀 2031-11-01', kaidan: '2OJacTXOqP_FcPC0lhjli1', properties: {evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [100], evidenceEnd: [113], evidenceRule: ['example']}},
  {id: 'e14', source: 'country:JP', target: 'meeting:佐久間・尹 2031-11-01', kaidan: 'UFK2qmWDio1JWQEZvY5ePP', properties: {evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [140], evidenceEnd: [153], evidenceRule: ['example']}},
  {id: 'e17', source: 'country:KR', target: 'meeting:佐久間・尹 2031-11-01', kaidan: '9Uuoba2LtUsXiqXpFENHUf', properties: {evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [170], evidenceEnd: [183], evidenceRule: ['example']}},
  {id: 'e21', source: 'country:KR', target: 'meeting:尹・サルセド 2031-11-01', kaidan: '3cJ561s8IazeQHstx-m8p3', properties: {evidenceText: ['韓国・フィリピン国防相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [210], evidenceEnd: [229], evidenceRule: ['example']}},
  {id: 'e24', source: 'country:PH', target: 'meeting:尹・サルセド 2031-11-01', kaidan: 'KHIrcJx4JWclIAyageVW-9', properties: {evidenceText: ['韓国・フィリピン国防相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [240], evidenceEnd: [259], evidenceRule: ['example']}},
  {id: 'e28', source: 'country:CN', target: 'meeting:桐生・賀 2030-11-21', kaidan: 'rQwG-HWiia_0ybdcFvRRUY', properties: {evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [280], evidenceEnd: [293], evidenceRule: ['example']}},
  {id: 'e31', source: 'country:JP', target: 'meeting:桐生・賀 2030-11-21', kaidan: 'W1z0Wzf06n9CIEC_aEM6OC', properties: {evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [310], evidenceEnd: [323], evidenceRule: ['example']}},
  {id: 'e35', source: 'country:JP', target: 'meeting:佐久間・尹 2032-01 予定', kaidan: 'bIWSgV3BHytFU3JoNVDNgl', properties: {evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [350], evidenceEnd: [363], evidenceRule: ['example']}},
  {id: 'e38', source: 'country:KR', target: 'meeting:佐久間・尹 2032-01 予定', kaidan: 'lloh3ETyr1fGAiuebGtUHZ', properties: {evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [380], evidenceEnd: [393], evidenceRule: ['example']}},
  {id: 'e41', source: 'country:JP', target: 'meeting:佐久間・尹 2032-01-30', kaidan: 'qBWkni6TfPK0Cz8U1lwtBh', properties: {evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [410], evidenceEnd: [423], evidenceRule: ['example']}},
  {id: 'e44', source: 'country:KR', target: 'meeting:佐久間・尹 2032-01-30', kaidan: 'k5ouoidFctbQUtBqP3_vws', properties: {evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [440], evidenceEnd: [453], evidenceRule: ['example']}},
  {id: 'e47', source: 'country:CN', target: 'meeting:佐久間・賀 2032-06 予定', kaidan: 'bN7Ql2G6S6CKOrsrhTABSz', properties: {evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [470], evidenceEnd: [483], evidenceRule: ['example']}},
  {id: 'e50', source: 'country:JP', target: 'meeting:佐久間・賀 2032-06 予定', kaidan: 'pPLRuPMMyrrTg_596qLWaS', properties: {evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [500], evidenceEnd: [513], evidenceRule: ['example']}}
] AS row
MATCH (a:Country {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Meeting {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:PARTY_TO {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan,
      r.evidenceText = row.properties.evidenceText,
      r.evidenceArticle = row.properties.evidenceArticle,
      r.evidenceStart = [x IN row.properties.evidenceStart | toInteger(x)],
      r.evidenceEnd = [x IN row.properties.evidenceEnd | toInteger(x)],
      r.evidenceRule = row.properties.evidenceRule)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {id: 'e8', source: 'minister:CN/賀志遠', target: 'minister:JP/佐久間亮一', kaidan: 'iHVZbrQiMNhrSv_FsLrNfn', properties: {status: 'held', date: '2031-11-01', dateText: '2031-11-01', mode: 'in-person', meeting: 'meeting:佐久間・賀 2031-11-01', forum: 'forum:アジア海洋安全保障フォーラム', place: 'シンガポール', plover: 'CONSULT', evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [80], evidenceEnd: [93], evidenceRule: ['example']}},
  {id: 'e15', source: 'minister:JP/佐久間亮一', target: 'minister:KR/尹泰勲', kaidan: 'UWLthsP_PHJRlCAftbKinv', properties: {status: 'held', date: '2031-11-01', dateText: '2031-11-01', mode: 'in-person', meeting: 'meeting:佐久間・尹 2031-11-01', forum: 'forum:アジア海洋安全保障フォーラム', place: 'シンガポール', plover: 'CONSULT', evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [150], evidenceEnd: [163], evidenceRule: ['example']}},
  {id: 'e22', source: 'minister:KR/尹泰勲', target: 'minister:PH/ラモン・サルセド', kaidan: 'yVmIwrZrbaJiTWZ-fb5SXt', properties: {status: 'held', date: '2031-11-01', dateText: '2031-11-01', mode: 'in-person', meeting: 'meeting:尹・サルセド 2031-11-01', forum: 'forum:アジア海洋安全保障フォーラム', place: 'シンガポール', plover: 'CONSULT', evidenceText: ['韓国・フィリピン国防相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [220], evidenceEnd: [239], evidenceRule: ['example']}},
  {id: 'e29', source: 'minister:CN/賀志遠', target: 'minister:JP/桐生康介', kaidan: 'Q0HZvR0DAppu4-YpwCoNQ1', properties: {status: 'held', date: '2030-11-21', dateText: '2030-11-21', mode: 'in-person', meeting: 'meeting:桐生・賀 2030-11-21', forum: 'forum:アジア海洋安全保障フォーラム', place: 'ビエンチャン', plover: 'CONSULT', evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [290], evidenceEnd: [303], evidenceRule: ['example']}},
  {id: 'e36', source: 'minister:JP/佐久間亮一', target: 'minister:KR/尹泰勲', kaidan: '9pWLSpwgGFwyhcgPV2rUNZ', properties: {status: 'planned', date: null, dateText: '2032-01', mode: 'in-person', meeting: 'meeting:佐久間・尹 2032-01 予定', plover: 'CONSULT', evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [360], evidenceEnd: [373], evidenceRule: ['example']}},
  {id: 'e42', source: 'minister:JP/佐久間亮一', target: 'minister:KR/尹泰勲', kaidan: 'ea6wJjf5ViVVcEcN9mXzh0', properties: {status: 'held', date: '2032-01-30', dateText: '2032-01-30', mode: 'in-person', meeting: 'meeting:佐久間・尹 2032-01-30', place: '横須賀', plover: 'CONSULT', evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [420], evidenceEnd: [433], evidenceRule: ['example']}},
  {id: 'e48', source: 'minister:CN/賀志遠', target: 'minister:JP/佐久間亮一', kaidan: 'JPfxOiASDHpSD2HFbd3wZe', properties: {status: 'planned', date: null, dateText: '2032-06', mode: 'in-person', meeting: 'meeting:佐久間・賀 2032-06 予定', plover: 'CONSULT', evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [480], evidenceEnd: [493], evidenceRule: ['example']}}
] AS row
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

UNWIND [
  {id: 'e11', source: 'meeting:佐久間・賀 2031-11-01', target: 'forum:アジア海洋安全保障フォーラム', kaidan: '4Nsv5D7y8UXp9kqFCSE-b9', properties: {evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [110], evidenceEnd: [123], evidenceRule: ['example']}},
  {id: 'e18', source: 'meeting:佐久間・尹 2031-11-01', target: 'forum:アジア海洋安全保障フォーラム', kaidan: 'VUx_brXnDRC--EoiXa3kXe', properties: {evidenceText: ['日韓防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [180], evidenceEnd: [193], evidenceRule: ['example']}},
  {id: 'e25', source: 'meeting:尹・サルセド 2031-11-01', target: 'forum:アジア海洋安全保障フォーラム', kaidan: 'RsgnR1Wcw3nNGBxd6ci60n', properties: {evidenceText: ['韓国・フィリピン国防相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [250], evidenceEnd: [269], evidenceRule: ['example']}},
  {id: 'e32', source: 'meeting:桐生・賀 2030-11-21', target: 'forum:アジア海洋安全保障フォーラム', kaidan: 'Ez6TdhIRXvoI-xKBIreW0Z', properties: {evidenceText: ['日中防衛相会談が行われた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [320], evidenceEnd: [333], evidenceRule: ['example']}}
] AS row
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

UNWIND [
  {id: 'e12', source: 'article:111111111111', target: 'meeting:佐久間・賀 2031-11-01', kaidan: '7eDegHSSQIBAklwT-R4gxa', properties: {}},
  {id: 'e19', source: 'article:111111111111', target: 'meeting:佐久間・尹 2031-11-01', kaidan: '7eDegHSSQIBAklwT-R4gxa', properties: {}},
  {id: 'e26', source: 'article:111111111111', target: 'meeting:尹・サルセド 2031-11-01', kaidan: '7eDegHSSQIBAklwT-R4gxa', properties: {}},
  {id: 'e33', source: 'article:111111111111', target: 'meeting:桐生・賀 2030-11-21', kaidan: '7eDegHSSQIBAklwT-R4gxa', properties: {}},
  {id: 'e39', source: 'article:222222222222', target: 'meeting:佐久間・尹 2032-01 予定', kaidan: '7eDegHSSQIBAklwT-R4gxa', properties: {}},
  {id: 'e45', source: 'article:222222222222', target: 'meeting:佐久間・尹 2032-01-30', kaidan: '7eDegHSSQIBAklwT-R4gxa', properties: {}},
  {id: 'e51', source: 'article:222222222222', target: 'meeting:佐久間・賀 2032-06 予定', kaidan: '7eDegHSSQIBAklwT-R4gxa', properties: {}}
] AS row
MATCH (a:Article {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Meeting {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:REPORTS {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {id: 'e52', source: 'minister:JP/佐久間亮一', target: 'forum:アジア海洋安全保障フォーラム', kaidan: 'z9QwkZ6FltAX7VgGhqpu6k', properties: {status: 'held', date: '2031-11-01', dateText: '2031-11-01', edition: '12', plover: 'CONSULT', evidenceText: ['会議に出席した。'], evidenceArticle: ['article:111111111111'], evidenceStart: [520], evidenceEnd: [528], evidenceRule: ['example']}},
  {id: 'e53', source: 'minister:CN/賀志遠', target: 'forum:アジア海洋安全保障フォーラム', kaidan: 'e516rHx6RgPVEj4sHoLJNA', properties: {status: 'held', date: '2031-11-01', dateText: '2031-11-01', edition: '12', plover: 'CONSULT', evidenceText: ['会議に出席した。'], evidenceArticle: ['article:111111111111'], evidenceStart: [530], evidenceEnd: [538], evidenceRule: ['example']}},
  {id: 'e54', source: 'minister:KR/尹泰勲', target: 'forum:アジア海洋安全保障フォーラム', kaidan: 'yQAlkuOXK9CldffuNeta1h', properties: {status: 'held', date: '2031-11-01', dateText: '2031-11-01', edition: '12', plover: 'CONSULT', evidenceText: ['会議に出席した。'], evidenceArticle: ['article:111111111111'], evidenceStart: [540], evidenceEnd: [548], evidenceRule: ['example']}},
  {id: 'e55', source: 'minister:PH/ラモン・サルセド', target: 'forum:アジア海洋安全保障フォーラム', kaidan: '7Umh8AJXKE7MA9nnsIiWRf', properties: {status: 'held', date: '2031-11-01', dateText: '2031-11-01', edition: '12', plover: 'CONSULT', evidenceText: ['会議に出席した。'], evidenceArticle: ['article:111111111111'], evidenceStart: [550], evidenceEnd: [558], evidenceRule: ['example']}}
] AS row
MATCH (a:Minister {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Forum {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:ATTENDED {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan,
      r.status = row.properties.status,
      r.date = date(row.properties.date),
      r.dateText = row.properties.dateText,
      r.edition = row.properties.edition,
      r.plover = row.properties.plover,
      r.evidenceText = row.properties.evidenceText,
      r.evidenceArticle = row.properties.evidenceArticle,
      r.evidenceStart = [x IN row.properties.evidenceStart | toInteger(x)],
      r.evidenceEnd = [x IN row.properties.evidenceEnd | toInteger(x)],
      r.evidenceRule = row.properties.evidenceRule)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {id: 'e56', source: 'minister:JP/佐久間亮一', target: 'country:PH', kaidan: 'XV30rbNjF5hbaGEv1rZwht', properties: {status: 'held', date: '2031-10-31', dateText: '2031-10-31', plover: 'CONSULT/visit', evidenceText: ['佐久間大臣はフィリピンを訪れた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [560], evidenceEnd: [576], evidenceRule: ['example']}}
] AS row
MATCH (a:Minister {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Country {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:VISITED {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan,
      r.status = row.properties.status,
      r.date = date(row.properties.date),
      r.dateText = row.properties.dateText,
      r.plover = row.properties.plover,
      r.evidenceText = row.properties.evidenceText,
      r.evidenceArticle = row.properties.evidenceArticle,
      r.evidenceStart = [x IN row.properties.evidenceStart | toInteger(x)],
      r.evidenceEnd = [x IN row.properties.evidenceEnd | toInteger(x)],
      r.evidenceRule = row.properties.evidenceRule)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {id: 'e57', source: 'minister:JP/佐久間亮一', target: 'agreement:意思疎通', kaidan: 'IFehOMbwpZ28McBTpiHivX', properties: {date: '2031-11-01', dateText: '2031-11-01', strength: 'agreed', plover: 'AGREE', evidenceText: ['意思疎通を続けることで一致した。'], evidenceArticle: ['article:111111111111'], evidenceStart: [570], evidenceEnd: [586], evidenceRule: ['example']}},
  {id: 'e58', source: 'minister:CN/賀志遠', target: 'agreement:意思疎通', kaidan: 'gRnn35pTSVF0upSKdoJ8b3', properties: {date: '2031-11-01', dateText: '2031-11-01', strength: 'agreed', plover: 'AGREE', evidenceText: ['意思疎通を続けることで一致した。'], evidenceArticle: ['article:111111111111'], evidenceStart: [580], evidenceEnd: [596], evidenceRule: ['example']}}
] AS row
MATCH (a:Minister {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Agreement {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:AGREED_ON {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan,
      r.date = date(row.properties.date),
      r.dateText = row.properties.dateText,
      r.strength = row.properties.strength,
      r.plover = row.properties.plover,
      r.evidenceText = row.properties.evidenceText,
      r.evidenceArticle = row.properties.evidenceArticle,
      r.evidenceStart = [x IN row.properties.evidenceStart | toInteger(x)],
      r.evidenceEnd = [x IN row.properties.evidenceEnd | toInteger(x)],
      r.evidenceRule = row.properties.evidenceRule)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {id: 'e59', source: 'agreement:意思疎通', target: 'meeting:佐久間・賀 2031-11-01', kaidan: '6vaLDZ8mFvfIhMhbpqKOKQ', properties: {evidenceText: ['意思疎通を続けることで一致した。'], evidenceArticle: ['article:111111111111'], evidenceStart: [590], evidenceEnd: [606], evidenceRule: ['example']}}
] AS row
MATCH (a:Agreement {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Meeting {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:REACHED_AT {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan,
      r.evidenceText = row.properties.evidenceText,
      r.evidenceArticle = row.properties.evidenceArticle,
      r.evidenceStart = [x IN row.properties.evidenceStart | toInteger(x)],
      r.evidenceEnd = [x IN row.properties.evidenceEnd | toInteger(x)],
      r.evidenceRule = row.properties.evidenceRule)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {id: 'e60', source: 'minister:JP/佐久間亮一', target: 'issue:南シナ海', kaidan: 'eibVSt1lrckYhg2YTUJwgf', properties: {date: '2031-11-01', dateText: '2031-11-01', plover: 'ACCUSE/disapprove', evidenceText: ['深刻な懸念を伝えた。'], evidenceArticle: ['article:111111111111'], evidenceStart: [600], evidenceEnd: [610], evidenceRule: ['example'], degree: '深刻な'}}
] AS row
MATCH (a:Minister {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Issue {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:EXPRESSED_CONCERN_ABOUT {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan,
      r.date = date(row.properties.date),
      r.dateText = row.properties.dateText,
      r.plover = row.properties.plover,
      r.evidenceText = row.properties.evidenceText,
      r.evidenceArticle = row.properties.evidenceArticle,
      r.evidenceStart = [x IN row.properties.evidenceStart | toInteger(x)],
      r.evidenceEnd = [x IN row.properties.evidenceEnd | toInteger(x)],
      r.evidenceRule = row.properties.evidenceRule,
      r.degree = row.properties.degree)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {id: 'e61', source: 'minister:JP/佐久間亮一', target: 'issue:南シナ海', kaidan: 'm5GYchVA2tQTwiP-YGiHxo', properties: {date: '2031-11-01', dateText: '2031-11-01', plover: 'ACCUSE/disapprove', evidenceText: ['強く反対した。'], evidenceArticle: ['article:111111111111'], evidenceStart: [610], evidenceEnd: [617], evidenceRule: ['example']}}
] AS row
MATCH (a:Minister {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Issue {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:OPPOSED {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan,
      r.date = date(row.properties.date),
      r.dateText = row.properties.dateText,
      r.plover = row.properties.plover,
      r.evidenceText = row.properties.evidenceText,
      r.evidenceArticle = row.properties.evidenceArticle,
      r.evidenceStart = [x IN row.properties.evidenceStart | toInteger(x)],
      r.evidenceEnd = [x IN row.properties.evidenceEnd | toInteger(x)],
      r.evidenceRule = row.properties.evidenceRule)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {id: 'e62', source: 'minister:KR/尹泰勲', target: 'issue:日中対話', kaidan: 'k3PX8pS1itl6T21S9RFieS', properties: {date: '2031-11-02', dateText: '2031-11-02', plover: 'SUPPORT', evidenceText: ['対話を歓迎した。'], evidenceArticle: ['article:111111111111'], evidenceStart: [620], evidenceEnd: [628], evidenceRule: ['example']}}
] AS row
MATCH (a:Minister {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Issue {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:WELCOMED {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan,
      r.date = date(row.properties.date),
      r.dateText = row.properties.dateText,
      r.plover = row.properties.plover,
      r.evidenceText = row.properties.evidenceText,
      r.evidenceArticle = row.properties.evidenceArticle,
      r.evidenceStart = [x IN row.properties.evidenceStart | toInteger(x)],
      r.evidenceEnd = [x IN row.properties.evidenceEnd | toInteger(x)],
      r.evidenceRule = row.properties.evidenceRule)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {id: 'e63', source: 'issue:南シナ海', target: 'country:CN', kaidan: 'K-gf1Q9mArPlUvFaYpw1q0', properties: {evidenceText: ['中国'], evidenceArticle: ['article:111111111111'], evidenceStart: [630], evidenceEnd: [632], evidenceRule: ['example']}}
] AS row
MATCH (a:Issue {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Country {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:ABOUT {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan,
      r.evidenceText = row.properties.evidenceText,
      r.evidenceArticle = row.properties.evidenceArticle,
      r.evidenceStart = [x IN row.properties.evidenceStart | toInteger(x)],
      r.evidenceEnd = [x IN row.properties.evidenceEnd | toInteger(x)],
      r.evidenceRule = row.properties.evidenceRule)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {id: 'e64', source: 'issue:南シナ海', target: 'topic:南シナ海', kaidan: '7eDegHSSQIBAklwT-R4gxa', properties: {}}
] AS row
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

UNWIND [
  {id: 'e65', source: 'agreement:意思疎通', target: 'topic:南シナ海', kaidan: '7eDegHSSQIBAklwT-R4gxa', properties: {}}
] AS row
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

UNWIND [
  {id: 'e66', source: 'article:111111111111', target: 'agreement:意思疎通', kaidan: '7eDegHSSQIBAklwT-R4gxa', properties: {}}
] AS row
MATCH (a:Article {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Agreement {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:REPORTS {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;

UNWIND [
  {id: 'e67', source: 'article:111111111111', target: 'issue:南シナ海', kaidan: '7eDegHSSQIBAklwT-R4gxa', properties: {}}
] AS row
MATCH (a:Article {key: row.source}) WHERE a.kaidan IS NOT NULL
MATCH (b:Issue {key: row.target}) WHERE b.kaidan IS NOT NULL
MERGE (a)-[r:REPORTS {id: row.id}]->(b)
  ON CREATE SET r.kaidan = ''
WITH r, row, r.kaidan AS before
FOREACH (_ IN CASE WHEN before <> row.kaidan THEN [1] ELSE [] END |
  SET r.kaidan = row.kaidan)
RETURN count(before) AS seen,
       count(CASE WHEN before = '' THEN 1 END) AS created,
       count(CASE WHEN before <> '' AND before <> row.kaidan THEN 1 END) AS changed;
