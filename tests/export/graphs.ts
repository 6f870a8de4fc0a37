import { MultiDirectedGraph } from 'graphology';
import type { KaidanGraph } from '../../src/export/index.js';
import type { EdgeAttributes, EdgeType, Evidence, NodeAttributes } from '../../src/model/index.js';

export const emptyGraph = (): KaidanGraph => new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();

/** The last part of a sentence is told of by its offsets; the articles of these graphs exist only here. */
export const evidence = (article: string, text: string, start = 0): Evidence => ({
  article: `article:${article}`,
  start,
  end: start + text.length,
  text,
  rule: 'talks/predicate',
});

/** Adds an edge with a key made of what it joins. */
export function join(
  graph: KaidanGraph,
  type: EdgeType,
  source: string,
  target: string,
  rest: Partial<EdgeAttributes> = {},
): void {
  graph.addDirectedEdgeWithKey(`${type}:${source}>${target}#${rest.meeting ?? rest.date ?? ''}`, source, target, {
    type,
    ...rest,
  });
}

const TOLD = {
  kl: '小泉防衛大臣は11月1日、クアラルンプールで開かれた拡大ASEAN国防相会議の機会に、中国の董軍国防部長と会談した。',
  seoul: '小泉防衛大臣は、韓国の安圭伯国防部長官と電話で会談した。',
  plan: '両大臣は来月、東京で会談する予定だ。',
  visit: '小泉大臣はマレーシアを訪問した。',
  agree: '両者は、防衛当局間の意思疎通を続けることで一致した。',
  concern: '小泉大臣は、東シナ海での一方的な活動に深刻な懸念を表明した。',
};

/** A small graph of every kind of node and most types of edges: three people, three meetings, one of them planned. */
export function sampleGraph(): KaidanGraph {
  const graph = emptyGraph();
  addActors(graph);
  addHappenings(graph);
  addMeetings(graph);
  addStatements(graph);
  return graph;
}

function addActors(graph: KaidanGraph): void {
  const country = (code: string, name: string, nameEn: string): void =>
    void graph.addNode(`country:${code}`, { kind: 'Country', name, nameEn, code, aliases: [] });
  country('JP', '日本', 'Japan');
  country('CN', '中国', 'China');
  country('KR', '韓国', 'South Korea');
  country('MY', 'マレーシア', 'Malaysia');
  const person = (code: string, name: string, nameEn: string, office: string, aliases: string[]): void => {
    const key = `minister:${code}/${name}`;
    graph.addNode(key, { kind: 'Minister', name, nameEn, aliases, country: code, offices: [office] });
    join(graph, 'REPRESENTS', key, `country:${code}`, {
      office,
      from: '2025-10',
      to: '2025-11-06',
      evidence: [evidence('aaa', TOLD.kl)],
    });
  };
  person('JP', '小泉進次郎', 'Koizumi Shinjiro', '防衛大臣', ['小泉', '小泉防衛大臣']);
  person('CN', '董軍', 'Dong Jun', '国防部長', []);
  person('KR', '安圭伯', 'Ahn Gyu-back', '国防部長官', ['安', 'アン・ギュベク']);
  graph.addNode('forum:拡大ASEAN国防相会議', {
    kind: 'Forum',
    name: '拡大ASEAN国防相会議',
    nameEn: 'ADMM-Plus',
    aliases: ['ADMMプラス'],
  });
  graph.addNode('organization:ASEAN', { kind: 'Organization', name: 'ASEAN', aliases: [], code: 'ASEAN' });
  graph.addNode('topic:東シナ海', { kind: 'Topic', name: '東シナ海', nameEn: 'East China Sea', aliases: [] });
  const article = { kind: 'Article' as const, aliases: [], sha256: 'a'.repeat(64), publisher: '例新聞' };
  const first = { title: '日中防衛相会談', published: '2025-11-02', url: 'https://example.org/a?x=1&y=2', source: 'a.txt' };
  graph.addNode('article:aaa', { ...article, ...first, name: first.title });
  graph.addNode('article:bbb', {
    ...article,
    name: '日韓電話会談',
    title: '日韓電話会談',
    published: '2025-11-06',
    source: 'b.txt',
  });
}

const [KOIZUMI, DONG, AHN] = ['minister:JP/小泉進次郎', 'minister:CN/董軍', 'minister:KR/安圭伯'] as const;
const ADMM = 'forum:拡大ASEAN国防相会議';

function addHappenings(graph: KaidanGraph): void {
  const told = { evidence: [evidence('aaa', TOLD.visit, 60)], plover: 'CONSULT/visit' };
  join(graph, 'VISITED', KOIZUMI, 'country:MY', { status: 'held', date: '2025-11', ...told });
  join(graph, 'ATTENDED', KOIZUMI, ADMM, { status: 'held', date: '2025-11-01', edition: '12', ...told });
}

interface Told {
  readonly date?: string;
  readonly status: string;
  readonly mode: string;
  readonly forum?: string;
  readonly place?: string;
}

function addMeetings(graph: KaidanGraph): void {
  const meet = (key: string, [a, b]: readonly [string, string], told: Told, found: Evidence[]): void => {
    const { forum, ...own } = told;
    const name = `${graph.getNodeAttribute(a, 'name')}・${graph.getNodeAttribute(b, 'name')} 会談`;
    graph.addNode(key, { kind: 'Meeting', name, aliases: [], ...own, plover: 'CONSULT/meet' });
    for (const one of [a, b]) join(graph, 'PARTICIPATED_IN', one, key, { role: 'principal', evidence: found });
    for (const one of [a, b]) join(graph, 'PARTY_TO', `country:${one.slice(9, 11)}`, key, { evidence: found });
    if (forum) join(graph, 'HELD_AT', key, forum, { evidence: found, edition: '12' });
    const [low, high] = a < b ? [a, b] : [b, a];
    join(graph, 'MET_WITH', low, high, { ...told, meeting: key, plover: 'CONSULT/meet', evidence: found });
    for (const article of new Set(found.map((one) => one.article))) join(graph, 'REPORTS', article, key);
  };
  const kl = { date: '2025-11-01', status: 'held', mode: 'in-person', forum: ADMM, place: 'クアラルンプール' };
  meet('meeting:m1', [KOIZUMI, DONG], kl, [evidence('aaa', TOLD.kl), evidence('bbb', TOLD.kl, 200)]);
  meet('meeting:m2', [KOIZUMI, AHN], { date: '2025-10', status: 'held', mode: 'phone' }, [evidence('bbb', TOLD.seoul)]);
  meet('meeting:m3', [KOIZUMI, AHN], { status: 'planned', mode: 'in-person', place: '東京' }, [evidence('bbb', TOLD.plan, 40)]);
  join(graph, 'HELD_IN', 'meeting:m1', 'country:MY', { place: 'クアラルンプール', evidence: [evidence('aaa', TOLD.kl)] });
}

function addStatements(graph: KaidanGraph): void {
  const matter = { aliases: [], plover: 'AGREE' };
  graph.addNode('agreement:1', {
    ...matter,
    kind: 'Agreement',
    name: '意思疎通の継続',
    text: '防衛当局間の意思疎通を続けること',
    agreementKind: 'commitment',
    date: '2025-11-01',
  });
  graph.addNode('issue:1', {
    ...matter,
    kind: 'Issue',
    name: '東シナ海での活動',
    text: '東シナ海での一方的な活動',
    plover: 'ACCUSE',
  });
  for (const one of [KOIZUMI, DONG]) {
    join(graph, 'AGREED_ON', one, 'agreement:1', {
      strength: 'agreed',
      date: '2025-11-01',
      evidence: [evidence('aaa', TOLD.agree, 120)],
    });
  }
  join(graph, 'REACHED_AT', 'agreement:1', 'meeting:m1', { evidence: [evidence('aaa', TOLD.agree, 120)] });
  join(graph, 'EXPRESSED_CONCERN_ABOUT', KOIZUMI, 'issue:1', {
    date: '2025-11-01',
    degree: '深刻な',
    evidence: [evidence('aaa', TOLD.concern, 160)],
  });
  join(graph, 'ABOUT', 'issue:1', 'country:CN', { evidence: [evidence('aaa', TOLD.concern, 160)] });
  join(graph, 'ON_TOPIC', 'issue:1', 'topic:東シナ海');
  for (const one of ['agreement:1', 'issue:1']) join(graph, 'REPORTS', 'article:aaa', one);
}
