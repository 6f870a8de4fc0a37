import type { SerializedGraph } from '../model/graph.js';
import { comparable, type Gold, type GoldMatter } from './gold.js';
import { type Edge, GraphReading, pairsOf } from './reading.js';
import type { Tally } from './tally.js';

const LONGEST_DESCRIPTION = 160;

const ACTS: Readonly<Record<string, string>> = {
  CONDEMNED: 'condemned',
  OPPOSED: 'opposed',
  DEMANDED: 'demanded',
  WELCOMED: 'welcomed',
  SUPPORTED: 'supported',
  STRESSED: 'stressed',
};

/** Who takes a stance on which matter: as gold gives it, and as the graph does. */
interface GoldStance {
  readonly actor: string;
  readonly matter: GoldMatter;
}
interface Stance {
  readonly actor: string;
  readonly text: string;
  readonly target: string;
  readonly type: string | undefined;
}

function scorePeople(doc: string, tally: Tally, reading: GraphReading): void {
  const seen = new Set<string>();
  const predicted = [...reading.person.values()].map((person) => {
    if (seen.has(person)) return `${person} (again)`;
    seen.add(person);
    return person;
  });
  tally.addSets(doc, 'people', Object.keys(reading.gold.people ?? {}), predicted);
  tally.addSets(doc, 'forums', Object.keys(reading.gold.forums ?? {}), reading.forum.values());
  const attended = (reading.gold.attended ?? []).map((a) => `${a.who} at ${a.forum} ${a.status ?? 'held'}`);
  const found = reading
    .of('ATTENDED')
    .map((e) => `${reading.actor(e.source)} at ${reading.forum.get(e.target)} ${e.status ?? 'held'}`);
  tally.addSets(doc, 'attended', attended, found);
}

/** Pairs of one meeting: who with whom, on which day, via which forum. */
function goldMet(reading: GraphReading): Record<'met' | 'met-date' | 'met-via' | 'country-met', string[]> {
  const out = { met: [] as string[], 'met-date': [] as string[], 'met-via': [] as string[], 'country-met': [] as string[] };
  for (const { who, countries, date, status, via } of reading.gold.meetings ?? []) {
    for (const pair of pairsOf(who).filter(([a, b]) => reading.acrossSides(a, b))) {
      const both = pair.join(' + ');
      out.met.push(`${both} ${status}`);
      if (date) out['met-date'].push(`${both} ${status} ${date}`);
      out['met-via'].push(...(via ?? []).map((forum) => `${both} via ${forum}`));
    }
    if (status === 'denied') continue;
    const sides = pairsOf([...new Set(countries ?? [])]);
    out['country-met'].push(...sides.map((pair) => `${pair.join(' + ')} ${date ?? 'undated'}`));
  }
  return out;
}

function graphMet(reading: GraphReading): ReturnType<typeof goldMet> {
  const out: ReturnType<typeof goldMet> = { met: [], 'met-date': [], 'met-via': [], 'country-met': [] };
  for (const edge of reading.of('MET_WITH')) {
    const ends = [reading.person.get(edge.source) ?? '?', reading.person.get(edge.target) ?? '?'];
    const [pair] = pairsOf(ends).filter(([a, b]) => reading.acrossSides(a, b));
    if (!pair) continue;
    const [both, status] = [pair.join(' + '), edge.status ?? 'held'];
    out.met.push(`${both} ${status}`);
    if (edge.date) out['met-date'].push(`${both} ${status} ${edge.date}`);
    for (const forum of [edge.forum ?? []].flat()) out['met-via'].push(`${both} via ${reading.forum.get(forum) ?? `?${forum}`}`);
  }
  for (const [key, node] of reading.nodes) {
    if (node.kind !== 'Meeting' || node.status === 'denied') continue;
    const parties = reading.of('PARTY_TO').filter((e) => e.target === key && reading.nodes.get(e.source)?.kind === 'Country');
    const sides = pairsOf([...new Set(parties.map((e) => reading.code(e.source)))]);
    out['country-met'].push(...sides.map((pair) => `${pair.join(' + ')} ${node.date ?? 'undated'}`));
  }
  return out;
}

const inWords = (matter: GoldMatter, text: string): boolean =>
  text.length <= LONGEST_DESCRIPTION &&
  matter.keys.some((words) => words.every((word) => comparable(text).includes(comparable(word))));

/** True where the actors are one; a person acts for a country that gold names in his place. */
const sameActor = (reading: GraphReading, gold: string, found: string): boolean =>
  gold === found || (/^[A-Z]{2}$/.test(gold) && reading.countryOf(found) === gold);

const spread = (matters: readonly GoldMatter[] = []): GoldStance[] =>
  matters.flatMap((matter) => matter.by.map((actor) => ({ actor, matter })));

const stances = (reading: GraphReading, edges: readonly Edge[]): Stance[] =>
  edges
    .filter((edge) => reading.nodes.get(edge.source)?.kind !== 'Organization')
    .map((edge) => ({
      actor: reading.actor(edge.source),
      text: reading.words(edge.target),
      target: edge.target,
      type: ACTS[edge.type],
    }));

function scoreMatters(doc: string, tally: Tally, reading: GraphReading): void {
  const equal = (g: GoldStance, p: Stance): boolean =>
    g.matter.type === p.type && sameActor(reading, g.actor, p.actor) && inWords(g.matter, p.text);
  const name = (item: GoldStance | Stance): string =>
    `${item.actor} → ${'matter' in item ? item.matter.keys[0]!.join(' ') : item.text}`;
  const concerns = stances(reading, reading.of('EXPRESSED_CONCERN_ABOUT'));
  tally.add(doc, 'agreed', spread(reading.gold.agreements), stances(reading, reading.of('AGREED_ON')), equal, name);
  tally.add(doc, 'concern', spread(reading.gold.concerns), concerns, equal, name);
  tally.add(doc, 'acts', spread(reading.gold.acts), stances(reading, reading.of(...Object.keys(ACTS))), equal, name);
  scoreAbout(doc, tally, reading, concerns);
}

/** Whom a concern is about, over the matters that both have. */
function scoreAbout(doc: string, tally: Tally, reading: GraphReading, concerns: readonly Stance[]): void {
  const [gold, found]: [string[], string[]] = [[], []];
  for (const matter of reading.gold.concerns ?? []) {
    const label = matter.keys[0]!.join(' ');
    gold.push(...(matter.about ?? []).map((code) => `${label} ← ${code}`));
    for (const { target } of concerns.filter((c) => inWords(matter, c.text))) {
      found.push(
        ...reading
          .of('ABOUT')
          .filter((e) => e.source === target)
          .map((e) => `${label} ← ${reading.code(e.target)}`),
      );
    }
  }
  tally.addSets(doc, 'concern-about', gold, found);
}

/** Scores one article's graph against its gold. */
export function scoreArticle(doc: string, gold: Gold, graph: SerializedGraph | undefined, tally: Tally): void {
  const reading = new GraphReading(gold, graph);
  if (!graph) tally.misses.push({ doc, score: 'graph', kind: 'missed', what: 'no graph for this article' });
  scorePeople(doc, tally, reading);
  const [wanted, found] = [goldMet(reading), graphMet(reading)];
  for (const score of ['met', 'met-date', 'met-via', 'country-met'] as const)
    tally.addSets(doc, score, wanted[score], found[score]);
  scoreMatters(doc, tally, reading);
  const visits = (gold.visits ?? []).map((v) => `${v.who} to ${v.to} ${v.status ?? 'held'}`);
  const gone = reading.of('VISITED').map((e) => `${reading.actor(e.source)} to ${reading.code(e.target)} ${e.status ?? 'held'}`);
  tally.addSets(doc, 'visits', visits, gone);
}
