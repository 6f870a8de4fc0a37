import graphology from 'graphology';
import type { KaidanGraph } from '../../src/graph/index.js';
import type { EdgeAttributes, EdgeType, NodeAttributes, NodeKind } from '../../src/model/index.js';

/**
 * A small graph in which every named query finds something: what the examples of `cypher/queries` show. People and
 * what they do are made up.
 */
class Example {
  readonly graph: KaidanGraph = new graphology.MultiDirectedGraph({ allowSelfLoops: false }) as KaidanGraph;
  private edges = 0;

  node(kind: NodeKind, key: string, name: string, more: Partial<NodeAttributes> = {}): string {
    this.graph.addNode(key, { kind, name, aliases: [], ...more });
    return key;
  }

  edge(type: EdgeType, source: string, target: string, more: Partial<EdgeAttributes> = {}, text?: string): void {
    this.edges += 1;
    const said =
      text === undefined
        ? {}
        : { evidence: [{ article: A1, start: 10 * this.edges, end: 10 * this.edges + text.length, text, rule: 'example' }] };
    this.graph.addDirectedEdgeWithKey(`e${this.edges}`, source, target, { type, ...said, ...more });
  }

  /** Talks with their people, sides, forum and article, as articles give them. */
  talks(key: string, name: string, people: readonly string[], about: Partial<EdgeAttributes> & { article: string }): string {
    const { article, forum, ...occasion } = about;
    const { meeting: _, ...own } = { meeting: key, ...occasion };
    this.node('Meeting', key, name, { ...own, plover: 'CONSULT' } as Partial<NodeAttributes>);
    const text = `${name}が行われた。`;
    const sorted = [...people].sort();
    const met = { ...occasion, meeting: key, plover: 'CONSULT', ...(forum === undefined ? {} : { forum }) };
    sorted.forEach((person, index) => {
      this.edge('PARTICIPATED_IN', person, key, { role: 'principal' }, text);
      this.edge('PARTY_TO', `country:${this.graph.getNodeAttribute(person, 'country')}`, key, {}, text);
      for (const other of sorted.slice(index + 1)) this.edge('MET_WITH', person, other, met, text);
    });
    if (forum !== undefined) this.edge('HELD_AT', key, forum, {}, text);
    this.edge('REPORTS', article, key);
    return key;
  }
}

const A1 = 'article:111111111111';
const A2 = 'article:222222222222';
const FORUM = 'forum:アジア海洋安全保障フォーラム';
const SHANGRI_LA = 'forum:シャングリラ会合';
const TOPIC = 'topic:南シナ海';
const [JP, CN, KR, PH] = ['country:JP', 'country:CN', 'country:KR', 'country:PH'] as const;
const [SAKUMA, KIRYU] = ['minister:JP/佐久間亮一', 'minister:JP/桐生康介'] as const;
const [HE, YUN, SALCEDO] = ['minister:CN/賀志遠', 'minister:KR/尹泰勲', 'minister:PH/ラモン・サルセド'] as const;
const IN_KL = { status: 'held', mode: 'in-person', date: '2031-11-01', place: 'シンガポール', forum: FORUM, article: A1 };

const addNodes = (x: Example): void => {
  x.node('Article', A1, '日中防衛相が会談', {
    title: '日中防衛相が会談',
    published: '2031-11-02',
    source: 'example-1.txt',
    sha256: '1'.repeat(64),
  });
  x.node('Article', A2, '日韓防衛相、会談へ', {
    title: '日韓防衛相、会談へ',
    published: '2031-12-20',
    source: 'example-2.txt',
    sha256: '2'.repeat(64),
  });
  x.node('Country', JP, '日本', { code: 'JP', nameEn: 'Japan' });
  x.node('Country', CN, '中国', { code: 'CN', nameEn: 'China' });
  x.node('Country', KR, '韓国', { code: 'KR', nameEn: 'South Korea' });
  x.node('Country', PH, 'フィリピン', { code: 'PH', nameEn: 'Philippines' });
  x.node('Minister', SAKUMA, '佐久間亮一', { country: 'JP', offices: ['防衛大臣'], aliases: ['佐久間'] });
  x.node('Minister', KIRYU, '桐生康介', { country: 'JP', offices: ['防衛大臣'] });
  x.node('Minister', HE, '賀志遠', { country: 'CN', offices: ['国防部長'] });
  x.node('Minister', YUN, '尹泰勲', { country: 'KR', offices: ['国防部長官'] });
  x.node('Minister', SALCEDO, 'ラモン・サルセド', { country: 'PH', offices: ['国防相'] });
  x.node('Forum', FORUM, 'アジア海洋安全保障フォーラム', { nameEn: 'Asia Maritime Security Forum' });
  x.node('Forum', SHANGRI_LA, 'シャングリラ会合', { nameEn: 'Shangri-La Dialogue' });
  x.node('Topic', TOPIC, '南シナ海');
};

const addOffices = (x: Example): void => {
  const terms = [
    [SAKUMA, JP, '防衛大臣', '2031-11-01'],
    [KIRYU, JP, '防衛大臣', '2030-11-21'],
    [HE, CN, '国防部長', '2030-11-21'],
    [YUN, KR, '国防部長官', '2031-11-01'],
    [SALCEDO, PH, '国防相', '2031-11-01'],
  ] as const;
  for (const [who, where, office, day] of terms)
    x.edge('REPRESENTS', who, where, { office, post: '国防相', from: day, to: day }, `${office}は述べた。`);
};

const addEvents = (x: Example): void => {
  const talks = x.talks('meeting:佐久間・賀 2031-11-01', '日中防衛相会談', [SAKUMA, HE], IN_KL);
  x.talks('meeting:佐久間・尹 2031-11-01', '日韓防衛相会談', [SAKUMA, YUN], IN_KL);
  x.talks('meeting:尹・サルセド 2031-11-01', '韓国・フィリピン国防相会談', [YUN, SALCEDO], IN_KL);
  x.talks('meeting:桐生・賀 2030-11-21', '日中防衛相会談', [KIRYU, HE], {
    ...IN_KL,
    date: '2030-11-21',
    place: 'ビエンチャン',
  });
  const plan = { status: 'planned', mode: 'in-person', article: A2 };
  x.talks('meeting:佐久間・尹 2032-01 予定', '日韓防衛相会談', [SAKUMA, YUN], { ...plan, date: '2032-01' });
  x.talks('meeting:佐久間・尹 2032-01-30', '日韓防衛相会談', [SAKUMA, YUN], {
    status: 'held',
    mode: 'in-person',
    date: '2032-01-30',
    place: '横須賀',
    article: A2,
  });
  x.talks('meeting:佐久間・賀 2032-06 予定', '日中防衛相会談', [SAKUMA, HE], { ...plan, date: '2032-06' });
  for (const who of [SAKUMA, HE, YUN, SALCEDO])
    x.edge('ATTENDED', who, FORUM, { status: 'held', date: '2031-11-01', edition: '12', plover: 'CONSULT' }, '会議に出席した。');
  x.edge(
    'VISITED',
    SAKUMA,
    PH,
    { status: 'held', date: '2031-10-31', plover: 'CONSULT/visit' },
    '佐久間大臣はフィリピンを訪れた。',
  );
  const agreement = x.node('Agreement', 'agreement:意思疎通', '防衛当局間の意思疎通を続けること', {
    text: '防衛当局間の意思疎通を続けること',
    agreementKind: 'commitment',
    date: '2031-11-01',
    plover: 'AGREE',
  });
  for (const who of [SAKUMA, HE])
    x.edge(
      'AGREED_ON',
      who,
      agreement,
      { date: '2031-11-01', strength: 'agreed', plover: 'AGREE' },
      '意思疎通を続けることで一致した。',
    );
  x.edge('REACHED_AT', agreement, talks, {}, '意思疎通を続けることで一致した。');
  const issue = x.node('Issue', 'issue:南シナ海', '南シナ海での一方的な現状変更の試み', {
    text: '南シナ海での一方的な現状変更の試み',
    plover: 'ACCUSE/disapprove',
  });
  const stance = { date: '2031-11-01', plover: 'ACCUSE/disapprove' };
  x.edge('EXPRESSED_CONCERN_ABOUT', SAKUMA, issue, { ...stance, degree: '深刻な' }, '深刻な懸念を伝えた。');
  x.edge('OPPOSED', SAKUMA, issue, stance, '強く反対した。');
  const dialogue = x.node('Issue', 'issue:日中対話', '日中の対話', { text: '日中の対話', plover: 'SUPPORT' });
  x.edge('WELCOMED', YUN, dialogue, { date: '2031-11-02', plover: 'SUPPORT' }, '対話を歓迎した。');
  for (const [type, to] of [
    ['ABOUT', CN],
    ['ON_TOPIC', TOPIC],
  ] as const)
    x.edge(type, issue, to, {}, type === 'ABOUT' ? '中国' : undefined);
  x.edge('ON_TOPIC', agreement, TOPIC);
  for (const matter of [agreement, issue]) x.edge('REPORTS', A1, matter);
};

export const exampleGraph = (): KaidanGraph => {
  const example = new Example();
  addNodes(example);
  addOffices(example);
  addEvents(example);
  return example.graph;
};

/** Parameters with which each query finds something in it; what is not given is not asked. */
export const EXAMPLE_PARAMS: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  met: { person: SAKUMA, from: '2031' },
  'meetings-of-person': { person: HE },
  'meetings-of-two': { a: SAKUMA, b: HE },
  'meetings-of-countries': { a: 'JP', b: 'KR' },
  counterparts: { person: SAKUMA },
  'common-counterparts': { a: SAKUMA, b: SALCEDO },
  timeline: { subject: SAKUMA, from: '2031-10', to: '2031-11' },
  'forum-attendance': { forum: FORUM },
  'forums-of-person': { person: SAKUMA },
  'forum-margins': { forum: FORUM, from: '2031-11' },
  agreements: { actor: JP },
  'agreements-between': { a: 'JP', b: 'CN' },
  concerns: { country: 'CN' },
  'concerns-over-time': { country: 'CN' },
  'demands-and-condemnations': { by: JP },
  stances: { act: 'WELCOMED' },
  visits: { country: 'PH' },
  'never-met': { person: SAKUMA },
  'busiest-pairs': { limit: 3 },
  'busiest-countries': { limit: 3 },
  'planned-open': {},
  'planned-then-held': {},
  successions: { country: 'JP' },
  'office-holders': { country: 'KR' },
  sources: { node: SAKUMA },
};
