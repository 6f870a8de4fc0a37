import { readData } from '../../lexicon/load.js';
import type { ClauseLink, Modality } from '../../model/index.js';

interface GrammarFile {
  readonly particles: Readonly<Record<string, string>>;
  readonly adnominalParticles: readonly string[];
  readonly lightVerbs: Readonly<Record<string, readonly string[]>>;
  readonly expressVerbs: readonly string[];
  readonly attitudeNouns: readonly string[];
  readonly mindNouns: readonly string[];
  readonly manners: readonly string[];
  readonly functionNouns: readonly string[];
  readonly clausalNouns: Readonly<Record<string, ClauseLink>>;
  readonly contentNouns: readonly string[];
  readonly planNouns: readonly string[];
  readonly speechActs: readonly string[];
  readonly objectless: readonly string[];
  readonly goals: readonly string[];
  readonly adverbialVerbs: readonly string[];
  readonly occasions: readonly string[];
  readonly actorNouns: string;
  readonly modality: readonly (readonly [Modality, string])[];
}

const file = readData<GrammarFile>('grammar');

/** The closed classes of `data/grammar.json`, ready for look-up. */
export const GRAMMAR = {
  /** Compound particles by surface, with the case that they mark. */
  particles: new Map(Object.entries(file.particles)),
  longestParticle: Math.max(...Object.keys(file.particles).map((key) => key.length)),
  adnominalParticles: new Set(file.adnominalParticles),
  /** Verbs that add nothing to a verbal noun, by the particle that joins the two: 会談を行う, 合意に達する, 会談が行われる. */
  lightVerbs: new Map(Object.entries(file.lightVerbs).map(([particle, verbs]) => [particle, new Set(verbs)])),
  /** Verbs that voice an attitude named by a noun: 懸念を表明する. */
  expressVerbs: new Set(file.expressVerbs),
  attitudeNouns: new Set(file.attitudeNouns),
  /** Words of mind that an attitude stands before: 歓迎の意, 反対の立場. */
  mindNouns: new Set(file.mindNouns),
  /** What として makes an adverb of: 断固として. */
  manners: new Set(file.manners),
  functionNouns: new Set(file.functionNouns),
  /** Function nouns that make a clause adverbial: したほか, する際. */
  clausalNouns: new Map(Object.entries(file.clausalNouns)),
  /** Nouns whose clause is what they hold: すること, する方針. */
  contentNouns: new Set(file.contentNouns),
  planNouns: new Set(file.planNouns),
  speechActs: new Set(file.speechActs),
  /** Predicates whose frame has no を: a phrase in を before them belongs to another clause. */
  objectless: new Set(file.objectless),
  /** Predicates that take what they go to or join in に, and draw such a phrase over other clauses: 2+2には…が出席し. */
  goals: new Set(file.goals),
  adverbialVerbs: new Set(file.adverbialVerbs),
  occasions: new Set(file.occasions),
  /** Nouns that act, by their end: 大臣, 側, 政府. */
  actorNouns: new RegExp(`(${file.actorNouns})$`, 'u'),
  modality: file.modality.map(([name, pattern]) => [name, new RegExp(pattern, 'u')] as const),
} as const;
