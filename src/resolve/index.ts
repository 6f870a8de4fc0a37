import type {
  Article,
  Forum,
  ForumMention,
  Layout,
  Mention,
  PartialDate,
  Person,
  PersonMention,
  Resolution,
  TimeMention,
  Token,
} from '../model/index.js';
import { type Cluster, clusterPeople } from './cluster.js';
import { inferCountries } from './countries/index.js';
import { joinForums } from './forums.js';
import { labelled } from './labels.js';
import { References } from './references/index.js';
import { findSpeaker } from './speaker.js';

export { resolveTimes, resolveWhen } from './when.js';

/** Decides, for one article, who and what its mentions mean. `dateOf` comes from `resolveTimes`. */
export function resolve(
  article: Article,
  layout: Layout,
  tokens: readonly (readonly Token[])[],
  mentions: readonly (readonly Mention[])[],
  dateOf: ReadonlyMap<TimeMention, PartialDate>,
): Resolution & { readonly speaker?: Person } {
  const live = layout.sentences.filter((s) => layout.blocks[s.block]!.kind !== 'furniture');
  const named = live.flatMap((s) =>
    (mentions[s.index] ?? []).filter((m): m is PersonMention => m.kind === 'person' && m.name !== undefined),
  );
  const clusters = clusterPeople([...named, ...labelled(article, layout)]);
  const basis = inferCountries(clusters, { article, layout, tokens, mentions });
  const people = clusters.map((c, id) => personFrom(c, id, basis.get(c)));
  const byMention = new Map<PersonMention, Person>(clusters.flatMap((c, i) => c.mentions.map((m) => [m, people[i]!] as const)));
  const personOf = (m: PersonMention) => byMention.get(m);
  const speaker = findSpeaker(article, layout, mentions, people, personOf);
  const transcript = layout.blocks.some((b) => b.speaker) || speaker !== undefined;
  const references = new References(people, personOf, speaker, transcript, article.text);
  references.run(layout, mentions);
  const forumMentions = live.flatMap((s) => (mentions[s.index] ?? []).filter((m): m is ForumMention => m.kind === 'forum'));
  const { forums, forumOf } = joinForums(forumMentions);
  return {
    people,
    forums,
    peopleOf: references.peopleOf,
    sidesOf: references.sidesOf,
    forumOf,
    dateOf: new Map<Mention, PartialDate>(dateOf),
    ...(speaker ? { speaker } : {}),
  };
}

// The name to show: the longest in kanji, else the longest; readings and short forms are aliases.
function personFrom(c: Cluster, id: number, basis: string | undefined): Person {
  const names = [...c.names];
  const own = [...c.mentions].sort((a, b) => a.span.start - b.span.start).map((m) => m.name!);
  const inKanji = (n: string) => /^[一-龠々]/.test(n);
  // A name in kanji that stands beside its reading is fuller than the surname that the text goes on with.
  const kanji = own.some(inKanji) ? names.filter(inKanji) : [];
  const name = [...(kanji.length ? kanji : own)].sort((a, b) => b.length - a.length)[0]!;
  return {
    id,
    name,
    aliases: names.filter((n) => n !== name).sort(),
    ...(c.country ? { country: c.country } : {}),
    ...(c.organization ? { organization: c.organization } : {}),
    offices: [...c.offices],
    ...(basis ? { countryBasis: basis } : {}),
  };
}

export type { Forum };
