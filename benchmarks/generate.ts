import { createHash } from 'node:crypto';
import type { EdgeAttributes, Evidence, NodeAttributes, SerializedGraph } from '../src/model/index.js';
import { Random } from './random.js';
import { FIRST_DAY, LAST_DAY, makeWorld, type World, type WorldPerson } from './world.js';

const TOPICS = ['南シナ海', '東シナ海', '台湾海峡', 'サイバー', '宇宙', '海洋安全保障'];
const MATTERS = [
  '部隊間交流の再開',
  '防衛装備の移転に関する協議',
  '海上での連絡体制',
  '共同訓練の拡充',
  '情報の保護',
  '人的交流の促進',
];
const WORRIES = [
  '軍事活動の活発化',
  '力による一方的な現状変更の試み',
  '弾道ミサイルの発射',
  '不透明な軍備の増強',
  '領空への侵入',
];
const PLACES = ['東京', 'シンガポール', 'マニラ', 'ソウル', 'キャンベラ', 'ハワイ'];

const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Makes one article's graph, as the extraction would. */
class ArticleMaker {
  private readonly nodes = new Map<string, NodeAttributes>();
  private readonly edges: SerializedGraph['edges'] = [];
  private offset = 0;
  readonly key: string;

  constructor(
    private readonly world: World,
    private readonly random: Random,
    private readonly day: number,
    private readonly source: string,
  ) {
    const sha256 = createHash('sha256').update(source).digest('hex');
    this.key = `article:${sha256.slice(0, 12)}`;
    const title = `防衛当局の動き ${source}`;
    this.nodes.set(this.key, { kind: 'Article', name: title, title, aliases: [], published: dateOf(day), source, sha256 });
  }

  private cite(text: string, rule: string): Evidence[] {
    const start = this.offset;
    this.offset += text.length;
    return [{ article: this.key, start, end: this.offset, text, rule }];
  }

  private edge(source: string, target: string, attributes: EdgeAttributes): void {
    this.edges.push({ key: `e${this.edges.length}`, source, target, attributes });
  }

  /** A person by full name, or by family name and office as later articles do. */
  private person({ country, surname, full, office }: WorldPerson): string {
    const short = this.random.chance(0.45);
    const name = short ? surname : full;
    const key = `minister:${country}/${name}`;
    if (!this.nodes.has(key)) {
      this.nodes.set(key, { kind: 'Minister', name, aliases: short ? [] : [surname], country, offices: [office] });
      this.edge(key, this.country(country), {
        type: 'REPRESENTS',
        office,
        evidence: this.cite(`${name}${office}は出席した。`, 'office'),
      });
    }
    return key;
  }

  private country(code: string): string {
    const key = `country:${code}`;
    if (!this.nodes.has(key))
      this.nodes.set(key, { kind: 'Country', code, name: this.world.countries.find((c) => c.code === code)!.name, aliases: [] });
    return key;
  }

  private forum(): string {
    const { name, alias } = this.random.pickSkewed(this.world.forums);
    const key = `forum:${name}`;
    this.nodes.set(key, { kind: 'Forum', name, aliases: this.random.chance(0.5) ? [alias] : [] });
    return key;
  }

  /** Talks of two office-holders of the same rank; the day fixes who meets whom, so that articles of one week tell of the same talks. */
  talks(): void {
    const fixed = new Random(Math.floor(this.day / 3) * 7919 + this.random.below(12));
    const able = this.world.people.filter((p) => p.from <= this.day && this.day < p.to);
    const one = fixed.pickSkewed(able);
    const other = fixed.pick(able.filter((p) => p.country !== one.country));
    const status = fixed.chance(0.15) ? 'planned' : 'held';
    const [a, b] = [this.person(one), this.person(other)].sort() as [string, string];
    const day = dateOf(Math.floor(this.day / 3) * 3);
    const date = this.random.chance(0.1) ? day.slice(0, 7) : day;
    const mode = fixed.chance(0.15) ? 'phone' : 'in-person';
    const place = fixed.pick(PLACES);
    const meeting = `meeting:${date}/${a}+${b}/${mode}/${status}`;
    this.nodes.set(meeting, { kind: 'Meeting', name: '会談', aliases: [], date, status, mode, place, plover: 'CONSULT' });
    const evidence = this.cite(
      `${one.full}と${other.full}は${date}、${place}で会談し、地域情勢をめぐり意見を交わした。`,
      'talks',
    );
    const forum = fixed.chance(0.5) ? this.forum() : undefined;
    this.edge(a, b, {
      type: 'MET_WITH',
      status,
      date,
      mode,
      meeting,
      place,
      plover: 'CONSULT',
      evidence,
      ...(forum ? { forum } : {}),
    });
    for (const who of [a, b]) this.edge(who, meeting, { type: 'PARTICIPATED_IN', role: 'principal', evidence });
    for (const { country } of [one, other]) this.edge(this.country(country), meeting, { type: 'PARTY_TO', evidence });
    if (forum) this.edge(meeting, forum, { type: 'HELD_AT', evidence });
    this.edge(this.key, meeting, { type: 'REPORTS' });
    if (status === 'held') this.matters(a, b, meeting, date);
  }

  private matters(a: string, b: string, meeting: string, date: string): void {
    const text = `${this.random.pick(MATTERS)}（${date}）`;
    const agreement = `agreement:${text}`;
    this.nodes.set(agreement, {
      kind: 'Agreement',
      name: text,
      text,
      aliases: [],
      agreementKind: 'commitment',
      date,
      plover: 'AGREE',
    });
    const agreed = this.cite(`両者は${text}で一致した。`, 'agreed');
    for (const who of [a, b])
      this.edge(who, agreement, { type: 'AGREED_ON', strength: 'agreed', date, plover: 'AGREE', evidence: agreed });
    this.edge(agreement, meeting, { type: 'REACHED_AT', evidence: agreed });
    if (!this.random.chance(0.5)) return;
    const worry = this.random.pick(WORRIES);
    const issue = `issue:${worry}`;
    const said = this.cite(`${worry}に深刻な懸念を示した。`, 'concern');
    this.nodes.set(issue, { kind: 'Issue', name: worry, text: worry, aliases: [], plover: 'ACCUSE' });
    this.edge(a, issue, { type: 'EXPRESSED_CONCERN_ABOUT', date, plover: 'ACCUSE', degree: '深刻な', evidence: said });
    this.edge(issue, this.country(this.random.pick(this.world.countries).code), { type: 'ABOUT', evidence: said });
    const topic = `topic:${this.random.pick(TOPICS)}`;
    this.nodes.set(topic, { kind: 'Topic', name: topic.slice(6), aliases: [] });
    this.edge(issue, topic, { type: 'ON_TOPIC' });
    this.edge(this.key, issue, { type: 'REPORTS' });
  }

  visit(): void {
    const able = this.world.people.filter((p) => p.from <= this.day && this.day < p.to);
    const who = this.random.pickSkewed(able);
    const to = this.random.pick(this.world.countries.filter(({ code }) => code !== who.country));
    const evidence = this.cite(`${who.full}は${to.name}を訪問した。`, 'visit');
    this.edge(this.person(who), this.country(to.code), {
      type: 'VISITED',
      status: 'held',
      date: dateOf(this.day).slice(0, 7),
      plover: 'CONSULT/visit',
      evidence,
    });
  }

  finish(): SerializedGraph {
    const attributes = { source: this.source, article: this.key, published: dateOf(this.day), version: 1 };
    const nodes = [...this.nodes].map(([key, node]) => ({ key, attributes: node }));
    return { attributes, options: { type: 'directed', multi: true, allowSelfLoops: false }, nodes, edges: this.edges };
  }
}

const worlds = new Map<number, World>();

/** The `index`-th article graph of a seed; the same arguments give the same graph. */
export function articleGraph(index: number, seed = 1): SerializedGraph {
  const world = worlds.get(seed) ?? makeWorld(seed);
  worlds.set(seed, world);
  const random = new Random(seed * 1_000_003 + index);
  const day = FIRST_DAY + random.below(LAST_DAY - FIRST_DAY);
  const maker = new ArticleMaker(world, random, day, `generated/${seed}/${index}.txt`);
  maker.talks();
  if (random.chance(0.4)) maker.talks();
  if (random.chance(0.3)) maker.visit();
  return maker.finish();
}

/** Article graphs of a seed, made as they are gone through. */
export const articleGraphs = (count: number, seed = 1): Iterable<SerializedGraph> => ({
  *[Symbol.iterator]() {
    for (let i = 0; i < count; i++) yield articleGraph(i, seed);
  },
});
