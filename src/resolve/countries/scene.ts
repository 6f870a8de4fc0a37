import { cityNames } from '../../lexicon/cities.js';
import { capitals, outlets } from '../../lexicon/countries.js';
import type { Article, CountryMention, Layout, Mention, PersonMention, Token } from '../../model/index.js';

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
}

export function sceneOf(sources: Omit<Scene, 'home' | 'counts'>): Scene {
  const counts = new Map<string, number>();
  for (const m of sources.mentions.flat())
    if (m.kind === 'country') for (const code of m.codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return { ...sources, counts, home: homeOf(sources.article) };
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

/** Countries compounded (日独, 日米韓) in the sentence of a mention, in its headings and in the headline. */
export function compoundsNear(m: PersonMention, scene: Scene): CountryMention[] {
  const block = scene.layout.blocks[scene.layout.sentences[m.sentence]!.block]!;
  return scene.layout.sentences
    .filter(
      (s) => s.index === m.sentence || block.headings.includes(s.block) || scene.layout.blocks[s.block]!.kind === 'headline',
    )
    .flatMap((s) => scene.mentions[s.index] ?? [])
    .filter((x): x is CountryMention => x.kind === 'country' && x.codes.length > 1);
}
