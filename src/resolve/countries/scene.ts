import { cityNames } from '../../lexicon/cities.js';
import { capitals, outlets } from '../../lexicon/countries.js';
import type { Article, CountryMention, Layout, Mention, PersonMention, Sentence, Token } from '../../model/index.js';

/** What the article gives to infer a country from. */
export interface Scene {
  readonly article: Article;
  readonly layout: Layout;
  readonly tokens: readonly (readonly Token[])[];
  readonly mentions: readonly (readonly Mention[])[];
  /** The country from which a foreign outlet writes; undefined for Japanese ones and unknown ones. */
  readonly home: string | undefined;
  /** How often each country is named. */
  readonly counts: ReadonlyMap<string, number>;
  /** Sentences of each block, and those of headlines. */
  readonly ofBlock: ReadonlyMap<number, readonly Sentence[]>;
  readonly headlines: readonly Sentence[];
}

/** What a caller gives; the rest is counted here. */
export type Sources = Pick<Scene, 'article' | 'layout' | 'tokens' | 'mentions'>;

export function sceneOf(sources: Sources): Scene {
  const { blocks, sentences } = sources.layout;
  const ofBlock = new Map<number, Sentence[]>(blocks.map((b) => [b.index, []]));
  for (const s of sentences) ofBlock.get(s.block)?.push(s);
  const headlines = sentences.filter((s) => blocks[s.block]!.kind === 'headline');
  const counts = new Map<string, number>();
  for (const m of sources.mentions.flat())
    if (m.kind === 'country') for (const code of m.codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return { ...sources, counts, ofBlock, headlines, home: homeOf(sources.article) };
}

const DATELINE = /[【(（[［]([^】)）\]］]{2,24})[】)）\]］]/g;
const TLD = /^https?:\/\/[^/]+\.(kr|cn|tw|vn|ru|ir|mn)(?:[:/]|$)/;

/** Where the outlet is at home: its dateline (【ソウル聯合ニュース】, (台北中央社)), its name, or its address. */
function homeOf(article: Article): string | undefined {
  const head = article.text.slice(0, 240);
  for (const [, inside] of head.matchAll(DATELINE)) {
    const named = outlets.find(([word]) => inside!.includes(word));
    if (named) return named[1];
    const hit = capitals.longestAt(inside!, 0) ?? cityNames.longestAt(inside!, 0);
    if (hit && hit.value !== 'JP' && /^(?:KR|CN|TW|VN|KP)$/.test(hit.value) && /社$|ニュース|通信$/.test(inside!))
      return hit.value;
  }
  const outlet = outlets.find(([word]) => article.publisher?.includes(word) || titleOf(article).includes(word));
  return outlet?.[1] ?? TLD.exec(article.url ?? '')?.[1]?.toUpperCase();
}

// What stands after | or - at the end of a title is the site: … | 聯合ニュース.
const titleOf = (article: Article): string =>
  article.title
    ? (/[|｜\-－–―](?:[^|｜\-－–―]*)$/.exec(article.text.slice(article.title.start, article.title.end))?.[0] ?? '')
    : '';

/** Single countries named in a sentence, outside the mentions of people. */
export const countriesIn = (scene: Scene, sentence: number): CountryMention[] => {
  const all = scene.mentions[sentence] ?? [];
  const named = all.filter((m): m is PersonMention => m.kind === 'person' && m.name !== undefined);
  return all.filter(
    (m): m is CountryMention =>
      m.kind === 'country' &&
      m.codes.length === 1 &&
      !named.some((p) => p.span.start <= m.span.start && m.span.end <= p.span.end),
  );
};

/** Sentences of the headings over a mention, and the headlines. */
export function headingsOf(m: PersonMention, scene: Scene): Sentence[] {
  const block = scene.layout.blocks[scene.layout.sentences[m.sentence]!.block]!;
  return [...block.headings.flatMap((h) => scene.ofBlock.get(h) ?? []), ...scene.headlines];
}

/** Countries compounded (日独, 日米韓) in the sentence of a mention, in the one before it, in its headings and in the headline. */
export const compoundsNear = (m: PersonMention, scene: Scene): CountryMention[] =>
  [m.sentence, ...before(m, scene), ...headingsOf(m, scene).map((s) => s.index)]
    .flatMap((i) => scene.mentions[i] ?? [])
    .filter((x): x is CountryMention => x.kind === 'country' && x.codes.length > 1);

const before = (m: PersonMention, { layout }: Scene): number[] =>
  layout.sentences[m.sentence - 1]?.block === layout.sentences[m.sentence]!.block ? [m.sentence - 1] : [];
