import type { ClauseLink } from '../../model/index.js';
import type { Bunsetsu } from './bunsetsu.js';
import { GRAMMAR } from './grammar.js';
import { type Predicate, predicateOf } from './predicate.js';

/** A bunsetsu with what it is and what it depends on. `head` is -1 for the last of its sentence. */
export interface Node {
  readonly bunsetsu: Bunsetsu;
  readonly predicate?: Predicate;
  /** Set on a function noun that makes the clause before it adverbial: したほか、 */
  readonly clausal?: ClauseLink;
  /** What the predicate is named by where a light verb carries a noun: 一致 in 一致を見る. */
  readonly named?: string;
  /** A statement in its final form among others that one word of saying takes. */
  readonly listed?: true;
  head: number;
}

export const text = (b: Bunsetsu): string => b.content.map((t) => t.text).join('');

const endingText = (b: Bunsetsu): string => b.endings.map((t) => t.text).join('');

export const isNoun = (b: Bunsetsu): boolean => {
  const last = b.content.at(-1);
  return b.mentions.length > 0 || last?.pos === '名詞' || last?.pos === '記号' || last?.pos === '接頭詞';
};

/** Something that acts: by its mention, or by its last word where nobody recognised it. */
export const isActor = (b: Bunsetsu): boolean =>
  b.mentions.some((m) => m.kind !== 'time' && m.kind !== 'place' && m.kind !== 'instrument' && m.span.end >= b.contentSpan.end) ||
  GRAMMAR.actorNouns.test(text(b));

export const isTime = (b: Bunsetsu): boolean =>
  b.content.at(-1)?.pos1 === '副詞可能' ||
  (b.content.at(-1)?.pos1 === '接尾' && b.content.at(-1)?.pos2 === '副詞可能') ||
  (b.mentions.length > 0 && b.mentions.at(-1)?.kind === 'time');

/** Nodes of a sentence, their heads not yet found. */
export const nodesOf = (bunsetsu: readonly Bunsetsu[]): Node[] =>
  bunsetsu.map((b, i) => {
    const before = bunsetsu[i - 1];
    const predicate = predicateOf(b, before, bunsetsu[i + 1]);
    const clausal = clausalLink(bunsetsu, i);
    if (predicate && isAdverbial(b, predicate)) return { bunsetsu: b, head: -1 };
    if (clausal) return { bunsetsu: b, head: -1, clausal };
    if (!predicate) return { bunsetsu: b, head: -1 };
    const carried = before && !before.comma && carriesNoun(predicate.lemma, before) ? before.content.at(-1)?.lemma : undefined;
    return { bunsetsu: b, head: -1, predicate, named: carried ?? predicate.lemma };
  });

const carriesNoun = (verb: string, noun: Bunsetsu): boolean =>
  isNoun(noun) &&
  ((GRAMMAR.lightVerbs.get(noun.particle)?.has(verb) ?? false) ||
    (GRAMMAR.expressVerbs.has(verb) && GRAMMAR.attitudeNouns.has(noun.content.at(-1)?.text ?? '')));

/** 重ねて, 併せて, 繰り返し強調: verbs that have become adverbs. */
const isAdverbial = (b: Bunsetsu, predicate: Predicate): boolean =>
  !b.comma &&
  GRAMMAR.adverbialVerbs.has(predicate.lemma) &&
  ((predicate.link === 'te' && endingText(b) === 'て') || (predicate.lemma === '繰り返す' && predicate.link === 'continuative'));

/** The link that a function noun gives to the clause before it. */
const clausalLink = (bunsetsu: readonly Bunsetsu[], i: number): ClauseLink | undefined => {
  const b = bunsetsu[i]!;
  const before = bunsetsu[i - 1];
  // 述べたのに対し、: what one says is set against what the other one says.
  const contrast = text(b) === 'の' && /^に対し(て|まして)?$/.test(endingText(b)) && b.comma;
  if (contrast && before && predicateOf(before, bunsetsu[i - 2], b)) return 'adversative';
  const link = GRAMMAR.clausalNouns.get(text(b));
  if (!before || !link || !(b.comma || !b.adnominal)) return undefined;
  if (!/^(|に|で|には|では|は|も|にも|にこそ|にのみ)$/.test(endingText(b))) return undefined;
  return predicateOf(before, bunsetsu[i - 2], b)?.link === 'adnominal' ? link : undefined;
};

/** Predicates of saying, agreeing or demanding coordinate with their like and not with what they say. */
export const isSpeech = (node: Node): boolean => node.named !== undefined && GRAMMAR.speechActs.has(node.named);

export const isOccasion = (node: Node): boolean => node.named !== undefined && GRAMMAR.occasions.has(node.named);

/** The node whose predicate decides for a function noun: 非難した for 非難したほか. */
export const clausalNode = (nodes: readonly Node[], i: number): Node | undefined => (nodes[i]!.clausal ? nodes[i - 1] : nodes[i]);

/** 会談では, 首脳会談で: where it was said, not part of what was said. */
export const isOccasionPhrase = (b: Bunsetsu): boolean =>
  b.particle === 'で' && (b.comma || b.topic) && GRAMMAR.occasions.has(b.content.at(-1)?.lemma ?? '');
