import type { Actor, Argument, Mention, Reading, Span } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import { actingIn } from './mentions.js';

export const actorKey = (actor: Actor): string =>
  'person' in actor ? `p${actor.person}` : 'country' in actor ? `c${actor.country}` : `o${actor.organization}`;

/** Actors without repetition, in order. */
export const unique = (actors: readonly Actor[]): Actor[] => [...new Map(actors.map((a) => [actorKey(a), a])).values()];

/** Countries that an actor stands for. */
export const countriesOf = (reading: Reading, actor: Actor): readonly string[] => {
  if ('country' in actor) return [actor.country];
  if ('organization' in actor) return [];
  const country = reading.resolution.people[actor.person]?.country;
  return country ? [country] : [];
};

/** Whom a mention means; empty for what does not act. */
export const actorsOfMention = (reading: Reading, mention: Mention): Actor[] => {
  const { peopleOf, sidesOf } = reading.resolution;
  switch (mention.kind) {
    case 'person':
    case 'anaphor': {
      const people = peopleOf.get(mention) ?? [];
      if (people.length > 0) return people.map((person) => ({ person }));
      const sides = sidesOf.get(mention) ?? [];
      if (sides.length > 0) return sides.map((country) => ({ country }));
      return mention.country ? [{ country: mention.country }] : [];
    }
    case 'country':
      return [
        ...mention.codes.map((country): Actor => ({ country })),
        ...mention.organizations.map((organization): Actor => ({ organization })),
      ];
    case 'organization':
      return [{ organization: mention.name }];
    default:
      return [];
  }
};

/** Actors whom sentences name: people, or countries where no person is. */
export const namedIn = (reading: Reading, sentences: readonly number[]): Actor[] => {
  const mentions = sentences.flatMap((i) => reading.mentions[i] ?? []);
  const people = mentions.filter((m) => m.kind === 'person').flatMap((m) => actorsOfMention(reading, m));
  return unique(
    people.length > 0 ? people : mentions.filter((m) => m.kind === 'country').flatMap((m) => actorsOfMention(reading, m)),
  );
};

/** What stands between the members of a list: signs, joining words, brackets, an affiliation's の. */
const JOINT = /^[\s、,，・]*(と|及び|および|並びに|ならびに|や|、|・|らと|そして|さらに|それに)?[\s、,，]*$/u;

/** Reads a mention otherwise than resolution does, where talks say more: 両氏, 4氏. */
export type Rereading = (mention: Mention) => readonly Actor[] | undefined;

/** The actors that a phrase names: the mention at its head, and those listed before it. */
export const actorsOfPhrase = (reading: Reading, sentence: number, phrase: Argument, reread?: Rereading): Actor[] => {
  // A phrase that ends in こと tells a matter and names nobody.
  if (/^(こと|旨|点|の|よう)$/u.test(reading.article.text.slice(phrase.head.start, phrase.head.end))) return [];
  const inside = actingIn(reading.mentions[sentence] ?? [], phrase.span);
  const atHead = inside.filter((m) => overlaps(m.span, phrase.head));
  const last = headMention(atHead, inside, reading, phrase);
  if (!last) return governmentOf(reading, inside, phrase);
  const chain = [last];
  for (let i = inside.indexOf(last) - 1; i >= 0; i--) {
    const between = reading.article.text.slice(inside[i]!.span.end, chain.at(-1)!.span.start).replace(/[（(][^）)]*[）)]/gu, '');
    if (!JOINT.test(between)) break;
    chain.push(inside[i]!);
  }
  const actors = unique(
    withoutCount(chain.reverse()).flatMap((m) => reread?.(m) ?? named(reading, sentence, m) ?? actorsOfMention(reading, m)),
  );
  return actors.length > 0 ? actors : governmentOf(reading, inside, phrase);
};

/** 米朝両国: the word for several only counts the countries before it. */
const withoutCount = (chain: readonly Mention[]): Mention[] =>
  chain.filter((m, i) => {
    const before = chain[i - 1];
    return !(m.kind === 'anaphor' && before?.kind === 'country' && before.codes.length > 1 && before.span.end === m.span.start);
  });

/**
 * A role right after a name that recognition did not take for one: 岩本外相 is the 岩本 whom the article names in full, or else nobody
 * known, but never the last foreign minister named.
 */
const named = (reading: Reading, sentence: number, mention: Mention): readonly Actor[] | undefined => {
  if (mention.kind !== 'person' || mention.form !== 'role') return undefined;
  const { text } = reading.article;
  const before =
    /[\p{Script=Han}々\p{Script=Katakana}ー・]+$/u.exec(
      text.slice(Math.max(0, mention.span.start - 12), mention.span.start),
    )?.[0] ?? '';
  const start = mention.span.start - before.length;
  const taken = reading.mentions[sentence]?.some((m) => m !== mention && m.span.end > start && m.span.start < mention.span.start);
  if (before.length < 2 || taken) return undefined;
  const known = reading.resolution.people.filter((p) =>
    [p.name, ...p.aliases].some((n) => n.startsWith(before) || before.endsWith(n)),
  );
  return known.length === 1 ? [{ person: known[0]!.id }] : [];
};

/** 報道官 and 高官 without a name act for their country, told by its name or by its leader's (…政権の高官). */
const governmentOf = (reading: Reading, inside: readonly Mention[], phrase: Argument): Actor[] => {
  const country = inside.findLast((m) => m.kind === 'country' && tailIsOfficial(reading, m, phrase.span));
  if (country) return actorsOfMention(reading, country);
  const leader = inside.find((m) => m.kind === 'person' && reading.article.text.startsWith('政権', m.span.end));
  const [actor] = leader ? actorsOfMention(reading, leader) : [];
  return actor ? countriesOf(reading, actor).map((code) => ({ country: code })) : [];
};

/** Words that a country's name may have after it and still act as the country: 側, 政府, 外務省, 軍. */
const OFFICIAL =
  /^(側|政府|当局|外務省|外交部|国防省|国防部|防衛省|国務省|国防総省|大統領府|大統領|首相|政権|軍|両国|両政府|両首脳|首脳|外相|防衛相|国防相|両外相|代表団|代表|各国|\d?[かカヶ]国|[二三四五六七八九十]?[かカヶ]国|の?報道官|の?高官|の?当局者|の?外相|の?首相|の?大統領|の?国防相|の?代表|の?政府|の?大使|の?外務省|の?外交部|外務次官|高官|当局者|報道官|大使館|指導部|王室|議会|双方|両者|間|などの?[\d０-９一二三四五六七八九十]*[カかヶケ]?国)*$/u;

const headMention = (
  atHead: readonly Mention[],
  inside: readonly Mention[],
  reading: Reading,
  phrase: Argument,
): Mention | undefined => {
  const last = atHead.at(-1) ?? inside.findLast((m) => m.kind === 'country' && tailIsOfficial(reading, m, phrase.span));
  if (!last) return undefined;
  if (last.kind === 'country' || last.kind === 'organization')
    return tailIsOfficial(reading, last, phrase.span) ? last : undefined;
  return last;
};

const tailIsOfficial = (reading: Reading, mention: Mention, phrase: Span): boolean => {
  const tail = reading.article.text
    .slice(mention.span.end, phrase.end)
    .replace(/[（(][^）)]*[）)]/gu, '')
    .replace(/[\s「」]/gu, '');
  return mention.kind === 'organization'
    ? tail.length <= 6
    : OFFICIAL.test(tail) || (tail.length <= 8 && /(側|相|官|長|使|府|省|部|閣僚|首脳|ら)$/u.test(tail));
};
