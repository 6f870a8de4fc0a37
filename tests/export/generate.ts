import type { KaidanGraph } from '../../src/export/index.js';
import { emptyGraph, evidence, join } from './graphs.js';

/** How large the generated graph is to be, about. */
export interface Size {
  readonly people: number;
  readonly meetings: number;
}

const COUNTRIES: readonly (readonly [string, string])[] = [
  ...([
    ['JP', '日本'],
    ['US', '米国'],
    ['CN', '中国'],
    ['KR', '韓国'],
    ['AU', 'オーストラリア'],
    ['PH', 'フィリピン'],
  ] as const),
  ...([
    ['IN', 'インド'],
    ['GB', '英国'],
    ['FR', 'フランス'],
    ['DE', 'ドイツ'],
    ['VN', 'ベトナム'],
    ['ID', 'インドネシア'],
  ] as const),
];
const FORUMS = ['拡大ASEAN国防相会議', 'アジア安全保障会議', 'G7外相会合', '国連総会', 'APEC首脳会議', 'ミュンヘン安全保障会議'];
const SURNAMES = ['青木', '白石', '黒田', '緑川', '朱', '紺野', '茶谷', '金田', '銀林', '桃井', '藍沢', '橙'];
const GIVEN = ['一郎', '二葉', '三郎', '四季', '五月', '六花', '七海', '八重', '九十郎', '十和', '百合', '千尋'];

/** A made-up graph of any size, the same for the same size: people of twelve countries who meet at six forums over two years. */
export function generate({ people, meetings }: Size): KaidanGraph {
  const graph = emptyGraph();
  const random = generator(8);
  const pick = (count: number): number => Math.floor(random() * count);
  for (const [code, name] of COUNTRIES) graph.addNode(`country:${code}`, { kind: 'Country', name, code, aliases: [] });
  for (const name of FORUMS) graph.addNode(`forum:${name}`, { kind: 'Forum', name, aliases: [] });
  const keys = Array.from({ length: people }, (_, i) => addPerson(graph, i));
  for (let i = 0; i < meetings; i++) {
    // Some people meet far more often than others, as in life.
    const first = Math.floor(random() ** 2 * people);
    // and mostly within a circle of some thirty.
    const second = random() < 0.9 ? Math.floor(first / 30) * 30 + pick(30) : pick(people);
    const [a, b] = [keys[first]!, keys[Math.min(people - 1, second)]!];
    if (a.slice(9, 11) === b.slice(9, 11)) continue;
    const day = new Date(Date.UTC(2024, 0, 1 + pick(700))).toISOString().slice(0, 10);
    addMeeting(graph, i, a < b ? [a, b] : [b, a], day, random() < 0.6 ? `forum:${FORUMS[pick(FORUMS.length)]}` : undefined);
  }
  return graph;
}

function addPerson(graph: KaidanGraph, i: number): string {
  const [code] = COUNTRIES[i % COUNTRIES.length]!;
  const name = `${SURNAMES[i % 12]}${GIVEN[Math.floor(i / 12) % 12]}${i >= 144 ? Math.floor(i / 144) : ''}`;
  const key = `minister:${code}/${name}`;
  graph.addNode(key, { kind: 'Minister', name, nameEn: `Official ${i}`, aliases: [], country: code, offices: ['国防相'] });
  join(graph, 'REPRESENTS', key, `country:${code}`, { office: '国防相', evidence: [evidence('a0', `${name}国防相`)] });
  return key;
}

function addMeeting(
  graph: KaidanGraph,
  i: number,
  [a, b]: readonly [string, string],
  date: string,
  forum: string | undefined,
): void {
  const key = `meeting:${i}`;
  const names = [a, b].map((one) => graph.getNodeAttribute(one, 'name'));
  const status = i % 9 === 0 ? 'planned' : 'held';
  const article = `a${i % Math.ceil(i / 3 + 1)}`;
  const found = [evidence(article, `${names.join('と')}は${date}に会談し、地域情勢について意見を交わした。`, i)];
  graph.addNode(key, {
    kind: 'Meeting',
    name: `${names.join('・')} 会談`,
    aliases: [],
    date,
    status,
    mode: 'in-person',
    plover: 'CONSULT/meet',
  });
  for (const one of [a, b]) join(graph, 'PARTICIPATED_IN', one, key, { role: 'principal', evidence: found });
  for (const one of [a, b]) join(graph, 'PARTY_TO', `country:${one.slice(9, 11)}`, key, { evidence: found });
  join(graph, 'MET_WITH', a, b, { meeting: key, status, date, mode: 'in-person', ...(forum ? { forum } : {}), evidence: found });
  if (forum) join(graph, 'HELD_AT', key, forum, { evidence: found });
}

function generator(state: number): () => number {
  let a = state;
  return () => {
    a = (Math.imul(a, 1664525) + 1013904223) >>> 0;
    return a / 4294967296;
  };
}
