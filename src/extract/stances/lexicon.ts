import { readData } from '../../lexicon/load.js';
import type { AgreementEvent, Clause, StanceType } from '../../model/index.js';
import type { PredicatesFile, RawEntry } from './predicates.js';

/** What a predicate says of its actors and its matter. */
export interface Entry {
  readonly class: 'agreement' | StanceType;
  readonly strength: AgreementEvent['strength'];
  readonly lemmas: ReadonlySet<string>;
  /** Light verbs of which one must carry the noun. */
  readonly verbs?: ReadonlySet<string>;
  /** Cases that the matter may bear, the likeliest first. */
  readonly matter: readonly string[];
  /** Cases of whom it is addressed to. */
  readonly towards: readonly string[];
  /** A clause of saying may hold the matter: …と強調した. */
  readonly quote: boolean;
  /** Only said of two sides: one named actor alone makes no agreement. */
  readonly both: boolean;
  /** Only where the actors are told by the clause itself or it stands in the passive. */
  readonly collective: boolean;
  /** The matter is a document. */
  readonly instrument: boolean;
  /** A wish is as good as the deed: お願いしたい. */
  readonly wish: boolean;
  /** An answer to what was told before, whose matter it shares: 支持を得た. Its source, not its subject, says it. */
  readonly reply: boolean;
  /** It may take its matter from what another one said before: 高く評価した, 同意した. */
  readonly answer: boolean;
  /** Its passive means something else: することとされた. */
  readonly active: boolean;
  /** Only reported of somebody: a speaker's own 重要だ stresses nothing. */
  readonly told: boolean;
  readonly heads?: RegExp;
  readonly ends?: RegExp;
  readonly avoid?: RegExp;
  /** Words of a quotation that is a judgement, but no good one: 影響が深刻だと評価した. */
  readonly adverse?: RegExp;
  /** How a quotation ends that asks. */
  readonly asks?: RegExp;
  readonly adverb?: RegExp;
  /** What a document must be called that says it: 共同声明でうたった. */
  readonly source?: RegExp;
  readonly skip: ReadonlySet<string>;
}

const file = readData<PredicatesFile>('predicates');
const pattern = (name: 'adverse' | 'asks' | 'heads' | 'ends' | 'avoid' | 'adverb' | 'source', source: string | undefined) =>
  source === undefined ? {} : { [name]: new RegExp(source, 'u') };

const toEntry = (raw: RawEntry): Entry => ({
  class: raw.class,
  strength: raw.strength ?? 'agreed',
  lemmas: new Set(raw.lemmas),
  ...(raw.verbs ? { verbs: new Set(raw.verbs) } : {}),
  matter: raw.matter,
  towards: raw.towards ?? [],
  skip: new Set(raw.skip ?? []),
  quote: raw.quote ?? false,
  both: raw.both ?? false,
  collective: raw.collective ?? false,
  instrument: raw.instrument ?? false,
  wish: raw.wish ?? false,
  reply: raw.reply ?? false,
  answer: raw.answer ?? false,
  active: raw.active ?? false,
  told: raw.told ?? false,
  ...pattern('adverse', raw.adverse),
  ...pattern('asks', raw.asks),
  ...pattern('heads', raw.heads),
  ...pattern('ends', raw.ends),
  ...pattern('avoid', raw.avoid),
  ...pattern('adverb', raw.adverb),
  ...pattern('source', raw.source),
});

const byLemma = new Map<string, Entry[]>();
for (const entry of file.entries.map(toEntry)) {
  for (const lemma of entry.lemmas) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), entry]);
}

export const LEXICON = {
  adjuncts: new Set(file.adjuncts),
  /** Verbs whose clause only serves the next one: を踏まえ, と連携し. */
  dependentVerbs: new Set(file.dependentVerbs),
  /** Verbs that add to a matter: も含め. */
  inclusive: new Set(file.inclusive),
  /** Agreements that are a matter by their own name: 大筋合意. */
  namedAgreements: new RegExp(file.namedAgreements, 'u'),
  talksNouns: new RegExp(file.talksNouns, 'u'),
  /** Nouns that make a phrase in に one of time. */
  occasionNouns: new RegExp(file.occasionNouns, 'u'),
  /** Verbs of being there, whose denial denies what their subject did. */
  existence: new Set(file.existence),
  /** Verbs of proposing, which the other side may accept. */
  proposes: new Set(file.proposes),
  /** Offices of towns and prefectures. */
  localOffices: new RegExp(file.localOffices, 'u'),
  /** Those of one's own country to whom words may be addressed. */
  homeAddressees: new RegExp(file.homeAddressees, 'u'),
  /** Nouns whose clause is a stance taken, and those that voice it. */
  stanceNouns: new RegExp(file.stanceNouns, 'u'),
  voicingNouns: new RegExp(file.voicingNouns, 'u'),
  /** Verbs by which one side tells the other. */
  conveys: new Set(file.conveys),
  /** Words for people that name no office: 2人, 両氏. */
  plainPeople: new RegExp(file.plainPeople, 'u'),
  /** The country whose language articles are in. */
  home: file.home,
  /** Organs of a government that stand without their country, and those that only the home country has. */
  homeOrgans: new RegExp(file.homeOrgans, 'u'),
  ownOrgans: new RegExp(file.ownOrgans, 'u'),
  /** Organs of other countries, with words of an article that tell whose they are. */
  organs: file.organs.map(([name, hint, country]) => [new RegExp(name, 'u'), new RegExp(hint, 'u'), country] as const),
  /** Names of documents that several make. */
  jointDocument: new RegExp(file.jointDocument, 'u'),
  /** Words for the level of talks, with the offices that hold talks of it. */
  levels: file.levels.map(([word, offices]) => [new RegExp(word, 'u'), new RegExp(offices, 'u')] as const),
  emptyHeads: new RegExp(file.emptyHeads, 'u'),
  anaphoric: new RegExp(file.anaphoric, 'u'),
  demonstrative: new RegExp(file.demonstrative, 'u'),
  /** What the top of a page calls an official's own words. */
  transcripts: new RegExp(file.transcripts, 'u'),
  /** Words of a transcript that tell for which country its nameless official speaks. */
  homeSpeakers: file.homeSpeakers.map(([words, country]) => [new RegExp(words, 'u'), country] as const),
  /** Nouns of those who act though nobody recognised them: a subject ending so is somebody else than the one before. */
  unnamedActors: new RegExp(file.unnamedActors, 'u'),
  /** A sentence that announces a list of what was agreed. */
  announces: new RegExp(file.announces, 'u'),
  /** その可能性 and the like near the beginning of a matter. */
  pointsBack: new RegExp(file.pointsBack, 'u'),
  /** A continuative predicate that calls something needed. */
  needed: new RegExp(file.needed, 'u'),
  /** Adverbs by which one side speaks for both. */
  together: new RegExp(file.together, 'u'),
  /** Words for the making of a document, after its name: 共同宣言の採択. */
  making: new RegExp(file.making, 'u'),
  /** What takes two to do. */
  jointWork: new Set(file.jointWork),
  /** Words of going on together that tell no matter by themselves. */
  general: new RegExp(file.general, 'u'),
  /** Understanding and help, asked for something told before. */
  bareAid: new RegExp(file.bareAid, 'u'),
  /** Nouns of talks in which things are settled. */
  sessions: new RegExp(file.sessions, 'u'),
  /** Verbs whose object or quotation is what somebody said. */
  says: new Set(file.says),
  /** Verbs of answering. */
  replies: new Set(file.replies),
  /** Roles of several people, their number in the first group: 四閣僚, 両国の首脳. */
  groups: new RegExp(file.groups, 'u'),
} as const;

/** Entries that a clause's predicate may be read as, in the lexicon's order. */
export const entriesFor = (clause: Clause): readonly Entry[] => {
  const { lemma, verb } = clause.predicate;
  return (byLemma.get(lemma) ?? []).filter((entry) => !entry.verbs || (verb !== undefined && entry.verbs.has(verb)));
};

/** Entries for a noun of attitude: 反対 in 武力行使への反対で一致. */
export const entriesForNoun = (noun: string): readonly Entry[] => (byLemma.get(noun) ?? []).filter((e) => !e.verbs);
