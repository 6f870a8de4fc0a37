import type { ClauseLink, Sentence } from '../../model/index.js';
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
  head: number;
}

const text = (b: Bunsetsu): string => b.content.map((t) => t.text).join('');
const isNoun = (b: Bunsetsu): boolean => {
  const last = b.content.at(-1);
  return b.mentions.length > 0 || last?.pos === '名詞' || last?.pos === '記号' || last?.pos === '接頭詞';
};

/** Something that acts: by its mention, or by its last word where nobody recognised it. */
const isActor = (b: Bunsetsu): boolean =>
  b.mentions.some((m) => m.kind !== 'time' && m.kind !== 'place' && m.kind !== 'instrument' && m.span.end >= b.contentSpan.end) ||
  GRAMMAR.actorNouns.test(text(b));

/** 会談では, 首脳会談で: where it was said, not part of what was said. */
const isOccasionPhrase = (b: Bunsetsu): boolean =>
  b.particle === 'で' && (b.comma || b.topic) && GRAMMAR.occasions.has(b.content.at(-1)?.lemma ?? '');

const isTime = (b: Bunsetsu): boolean =>
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

/** 重ねて, 併せて: verbs that have become adverbs. */
const isAdverbial = (b: Bunsetsu, predicate: Predicate): boolean =>
  predicate.link === 'te' && !b.comma && endingText(b) === 'て' && GRAMMAR.adverbialVerbs.has(predicate.lemma);

/** The link that a function noun gives to the clause before it. */
const clausalLink = (bunsetsu: readonly Bunsetsu[], i: number): ClauseLink | undefined => {
  const b = bunsetsu[i]!;
  const before = bunsetsu[i - 1];
  const link = GRAMMAR.clausalNouns.get(text(b));
  if (!before || !link || !(b.comma || !b.adnominal)) return undefined;
  if (!/^(|に|で|には|では|は|も|にも|にこそ|にのみ)$/.test(endingText(b))) return undefined;
  return predicateOf(before, bunsetsu[i - 2], b)?.link === 'adnominal' ? link : undefined;
};

/** Predicates of saying, agreeing or demanding coordinate with their like and not with what they say. */
const isSpeech = (node: Node): boolean => node.named !== undefined && GRAMMAR.speechActs.has(node.named);
const isOccasion = (node: Node): boolean => node.named !== undefined && GRAMMAR.occasions.has(node.named);
/** The node whose predicate decides for a function noun: 非難した for 非難したほか. */
const clausalNode = (nodes: readonly Node[], i: number): Node | undefined => (nodes[i]!.clausal ? nodes[i - 1] : nodes[i]);

const endingText = (b: Bunsetsu): string => b.endings.map((t) => t.text).join('');

/** Last bunsetsu of the innermost quotation that `b` stands in before its end, else of the sentence: no head lies beyond. */
const limitOf = (b: Bunsetsu, all: readonly Bunsetsu[], sentence: Sentence): number => {
  let limit = all.length - 1;
  for (const { kind, span } of sentence.brackets) {
    if (kind !== 'quote' || span.start > b.start || span.end <= b.contentSpan.end + 1 || endsIn(b, span.end)) continue;
    let last = b.index;
    while (last + 1 < all.length && all[last + 1]!.start < span.end) last++;
    limit = Math.min(limit, last);
  }
  return limit;
};

const endsIn = (b: Bunsetsu, end: number): boolean => b.end >= end || (b.closesQuote && b.end + 1 >= end);

/** Finds every head, from right to left: candidates are the next bunsetsu and its chain of heads, so no two arcs cross. */
export const attach = (nodes: Node[], sentence: Sentence): void => {
  const all = nodes.map((n) => n.bunsetsu);
  for (let i = nodes.length - 2; i >= 0; i--) {
    const limit = limitOf(all[i]!, all, sentence);
    const candidates: number[] = [];
    for (let c = i + 1; c !== -1 && c <= Math.max(limit, i + 1); c = nodes[c]!.head) candidates.push(c);
    const open = candidates.filter((c) => isReachable(nodes, i, c));
    nodes[i]!.head = limit === i ? i + 1 : pick(nodes, i, open.length > 0 ? open : candidates);
  }
};

/**
 * Words outside a quotation do not depend on words inside it, but for its end, which may complete them (再編が「不可欠」と,
 * 侵攻について「…非難する」と).
 */
const isReachable = (nodes: readonly Node[], i: number, c: number): boolean => {
  const { bunsetsu: b } = nodes[i]!;
  const { bunsetsu: target } = nodes[c]!;
  if (target.depth <= b.depth) return true;
  const alone = (nodes[c - 1]?.bunsetsu.depth ?? 0) < target.depth;
  if (!target.closesQuote) return false;
  return alone || target.adnominal || !nodes[c]!.predicate || /^(が|を|について|に関し|に対し|をめぐり|は)$/.test(b.particle);
};

type Pick = (nodes: readonly Node[], i: number, candidates: readonly number[]) => number;

const pick: Pick = (nodes, i, candidates) => {
  const { bunsetsu: b, predicate, clausal } = nodes[i]!;
  const nearest = candidates[0]!;
  if (clausal) return pickClause(nodes, i, candidates, clausal);
  if (predicate) {
    if (b.stop && predicate.link === 'main') return candidates.at(-1)!;
    if (predicate.link === 'adnominal' || predicate.link === 'nominal')
      return first(candidates, (c) => isNoun(nodes[c]!.bunsetsu)) ?? nearest;
    return pickClause(nodes, i, candidates, predicate.link);
  }
  if (!isNoun(b) && !b.adnominal) return pickModifier(nodes, i, candidates);
  if (b.adnominal) return first(candidates, (c) => isNoun(nodes[c]!.bunsetsu) && !nodes[c]!.predicate?.weak) ?? nearest;
  if (b.topic || b.particle === 'は' || (b.particle === 'も' && b.comma && isActor(b))) return pickTopic(nodes, i, candidates);
  if (b.particle === '' || /^(や|か)$/.test(b.particle)) return pickBareNoun(nodes, i, candidates);
  if (isParallel(nodes, i)) return nearest;
  // Aすることと、Bすることで: one list.
  if (b.particle === 'と' && !b.topic && text(b) === 'こと') {
    const twin = first(candidates, (c) => text(nodes[c]!.bunsetsu) === 'こと');
    if (twin !== undefined) return twin;
  }
  return pickCase(nodes, i, candidates);
};

const first = (candidates: readonly number[], test: (c: number) => boolean): number | undefined => candidates.find(test);
const isPredicate = (nodes: readonly Node[], c: number): boolean => nodes[c]!.predicate !== undefined;
/** Predicates that subjects and chained clauses may pass over: those that modify a noun. */
const modifiesNoun = (nodes: readonly Node[], c: number): boolean => {
  const link = nodes[c]!.predicate?.link;
  if (link !== 'adnominal' && link !== 'nominal') return false;
  return nodes[c + 1]?.clausal === undefined;
};
const holdsMatter = (nodes: readonly Node[], c: number): boolean =>
  modifiesNoun(nodes, c) &&
  !nodes[c]!.predicate!.weak &&
  nodes[c + 1] !== undefined &&
  GRAMMAR.contentNouns.has(text(nodes[c + 1]!.bunsetsu));

/** Clauses inside noun phrases, those that hold a matter left out. */
const isPlainAdnominal = (nodes: readonly Node[], c: number): boolean => modifiesNoun(nodes, c) && !holdsMatter(nodes, c);

/** Particles after which a noun joined by と can end: AとBを, AとBの, but not Aと東京で. */
const ENDS_PAIR =
  /^(は|が|を|の|に|と|も|や|から|について|に対し|に対する|に関する|との間で|の間で|による|により|に向け|に向けた)$/;

/**
 * AとBが: a と that joins two people, two countries or two things. A person or country before a thing is a companion
 * (Aと協力を進める), and so is one before a place.
 */
const isParallel = (nodes: readonly Node[], i: number): boolean => {
  const { bunsetsu: b } = nodes[i]!;
  const next = nodes[i + 1]!.bunsetsu;
  if (b.particle !== 'と' || b.topic || b.comma || !isNoun(next) || nodes[i + 1]!.predicate) return false;
  if (isActor(b) !== isActor(next)) return false;
  if (next.particle === 'に' && next.content.at(-1)?.pos1 === '形容動詞語幹') return false;
  return ENDS_PAIR.test(next.particle) || next.adnominal || (next.particle === '' && next.comma && !isTime(next));
};

const pickModifier: Pick = (nodes, i, candidates) => {
  const { bunsetsu: b } = nodes[i]!;
  const last = b.content.at(-1);
  if (last?.pos === '連体詞') return first(candidates, (c) => isNoun(nodes[c]!.bunsetsu)) ?? candidates[0]!;
  // 及び, 並びに, かつ join what stands on both sides; また opens a sentence.
  if (last?.pos === '接続詞' && i > 0 && !b.comma) return candidates[0]!;
  if (i === 0 && (last?.pos === '接続詞' || b.comma))
    return candidates.findLast((c) => isPredicate(nodes, c)) ?? candidates.at(-1)!;
  if (b.comma) return first(candidates, (c) => isPredicate(nodes, c) && !isPlainAdnominal(nodes, c)) ?? candidates[0]!;
  return first(candidates, (c) => isPredicate(nodes, c)) ?? candidates[0]!;
};

const pickTopic: Pick = (nodes, i, candidates) => {
  const predicates = candidates.filter((c) => isPredicate(nodes, c) && !nodes[c]!.predicate!.weak);
  if (predicates.length === 0) return candidates.at(-1)!;
  const outer = predicates.filter((c) => !modifiesNoun(nodes, c));
  const near = predicates.find((c) => !isPlainAdnominal(nodes, c));
  // What does not act is the topic of what is said of it next; a second actor belongs to what the first one says.
  if (isOccasionPhrase(nodes[i]!.bunsetsu)) return outer.find((c) => isVerdict(nodes, c)) ?? outer.at(-1) ?? predicates.at(-1)!;
  if (!isActor(nodes[i]!.bunsetsu) && near !== undefined) return near;
  const second = nodes
    .slice(openFrom(nodes, i), i)
    .some((n) => isSubjectLike(n) && n.bunsetsu.depth === nodes[i]!.bunsetsu.depth);
  const inner = second ? predicates.find((c) => nodes[c]!.predicate!.link === 'quotative' || holdsMatter(nodes, c)) : undefined;
  return inner ?? lastBeforeTurn(nodes, outer) ?? predicates.at(-1)!;
};

/** Where the stretch begins in which an earlier topic may still govern: after the last act of saying that a comma closes. */
const openFrom = (nodes: readonly Node[], i: number): number => {
  for (let j = i - 1; j >= 0; j--) {
    const { bunsetsu, predicate } = nodes[j]!;
    const closed = predicate && /^(continuative|te|adversative)$/.test(predicate.link) && bunsetsu.comma && isSpeech(nodes[j]!);
    if (closed && bunsetsu.depth === nodes[i]!.bunsetsu.depth) return j + 1;
  }
  return 0;
};

const isSubjectLike = ({ bunsetsu: b }: Node): boolean =>
  (b.topic && b.particle === 'は') ||
  b.particle === 'は' ||
  (b.particle === 'から' && b.comma) ||
  (b.particle === 'から' && b.mentions.some((m) => m.kind === 'person'));

/** The last of the outer predicates, unless another actor takes over after one of them: Aは述べ、Bは応じた. */
const lastBeforeTurn = (nodes: readonly Node[], outer: readonly number[]): number | undefined => {
  for (const c of outer) {
    const { bunsetsu } = nodes[c]!;
    const after = nodes[c + 1]?.bunsetsu;
    const adversative = nodes[c]!.predicate!.link === 'adversative';
    if (!after || after.depth !== bunsetsu.depth) continue;
    if (adversative && nodes.slice(c + 1).some((n) => n.bunsetsu.particle === 'は' && n.bunsetsu.depth === bunsetsu.depth))
      return c;
    if (bunsetsu.comma && newActor(nodes, c + 1)) return c;
  }
  return outer.at(-1);
};

/** An actor's は among the next few bunsetsu, before any other predicate. */
const newActor = (nodes: readonly Node[], from: number): boolean => {
  for (let i = from; i < nodes.length && i < from + 4; i++) {
    const { bunsetsu, predicate } = nodes[i]!;
    if (bunsetsu.particle === 'は' && isActor(bunsetsu)) return true;
    if (predicate) return false;
  }
  return false;
};

const pickBareNoun: Pick = (nodes, i, candidates) => {
  const { bunsetsu: b } = nodes[i]!;
  const next = nodes[i + 1]!;
  if (isTime(b)) return pickCase(nodes, i, candidates);
  if (isHeadlineSubject(nodes, i)) return candidates.findLast((c) => isPredicate(nodes, c)) ?? candidates[0]!;
  if (isNoun(next.bunsetsu) && !next.predicate) return candidates[0]!;
  return b.comma ? (first(candidates, (c) => isNoun(nodes[c]!.bunsetsu)) ?? candidates[0]!) : candidates[0]!;
};

/** The actor that a headline begins with, with what modifies it: A外相、 両国の外相、 */
export const isHeadlineSubject = (nodes: readonly Node[], i: number): boolean => {
  const { bunsetsu } = nodes[i]!;
  if (i > 3 || !bunsetsu.comma || bunsetsu.particle !== '' || !isActor(bunsetsu) || !isHeadline(nodes)) return false;
  return nodes.slice(0, i).every((n) => n.bunsetsu.adnominal && !n.bunsetsu.comma);
};

/** A headline leaves the subject unmarked and ends in a bare verbal noun: A外相、Bと会談へ. */
const isHeadline = (nodes: readonly Node[]): boolean =>
  nodes.some((n) => n.predicate?.bare) &&
  !nodes.some((n) => (n.bunsetsu.particle === 'は' || n.bunsetsu.particle === 'が') && n.bunsetsu.depth === 0);

/** Phrases of aim and means, which belong to the deed they stand before, comma or not. */
const ADVERBIAL = /^(に向け|を通じ|に基づき|として|とともに|に際し)$/;

/** A case phrase goes to the nearest predicate whose slot is free; one set off by a comma looks past clauses inside noun phrases. */
const pickCase: Pick = (nodes, i, candidates) => {
  const { bunsetsu: b } = nodes[i]!;
  let best = candidates[0]!;
  let bestScore = Number.NEGATIVE_INFINITY;
  let distance = -1;
  // Xが先週、…したこと: the time belongs to the subject's predicate, comma or not.
  const subject = nodes[i - 1]?.bunsetsu;
  const afterSubject = isTime(b) && subject?.particle === 'が' && !subject.comma;
  const underTopic = b.particle === 'が' && nodes.slice(0, i).some(isSubjectLike);
  for (const c of candidates) {
    const { predicate } = nodes[c]!;
    if (!predicate) continue;
    distance++;
    let score = -distance;
    if (
      b.comma &&
      modifiesNoun(nodes, c) &&
      !((underTopic || ADVERBIAL.test(b.particle) || afterSubject) && holdsMatter(nodes, c))
    )
      score -= holdsMatter(nodes, c) ? 2 : 4;
    if (taken(nodes, c, b.particle)) score -= 3;
    if (b.particle === 'が' && isActor(b) && isHeldPassive(nodes[c]!)) score -= 5;
    if (b.comma && isSpeech(nodes[c]!) && /^(から|に対し|より)$/.test(b.particle)) score += 4;
    if (predicate.weak) score -= 6;
    if (isOccasionPhrase(b) && modifiesNoun(nodes, c) && predicate.past && isSpeech(nodes[c]!)) score += 5;
    if (isOccasionPhrase(b)) score += (isVerdict(nodes, c) ? 4 : 0) - (holdsMatter(nodes, c) ? 2 : 0);
    if (score > bestScore) [best, bestScore] = [c, score];
  }
  return best;
};

/** 開かれた, 行われた: what is held is a thing, so a person before it is the subject of what follows. */
const isHeldPassive = ({ predicate }: Node): boolean =>
  predicate?.voice === 'passive' &&
  (GRAMMAR.occasions.has(predicate.lemma) || GRAMMAR.lightVerbs.get('が')?.has(predicate.lemma) === true);

/** A predicate of saying or deciding; ことにする, こととなる decide too. */
const isVerdict = (nodes: readonly Node[], c: number): boolean => {
  const { predicate } = nodes[c]!;
  if (!predicate) return false;
  const before = nodes[c - 1]?.bunsetsu;
  const decides =
    /^(する|なる)$/.test(predicate.lemma) && before !== undefined && /^[にと]$/.test(before.particle) && text(before) === 'こと';
  return decides || isSpeech(nodes[c]!);
};

/** The predicate has a phrase of this case already, nearer to it. */
const taken = (nodes: readonly Node[], c: number, particle: string): boolean => {
  if (!/^(を|が|に)$/.test(particle)) return false;
  for (let j = c - 1; j >= 0; j--)
    if (nodes[j]!.head === c && nodes[j]!.bunsetsu.particle === particle && !nodes[j]!.predicate) return true;
  return false;
};

const pickClause = (nodes: readonly Node[], i: number, candidates: readonly number[], link: ClauseLink): number => {
  const predicates = candidates.filter((c) => isPredicate(nodes, c) && !nodes[c]!.predicate!.weak);
  if (predicates.length === 0) return candidates.at(-1)!;
  const { comma } = nodes[i]!.bunsetsu;
  if (link === 'purpose' || (!comma && /^(manner|te|continuative)$/.test(link))) return predicates[0]!;
  if (link === 'adversative')
    return predicates.find((c) => /main|quotative|adversative/.test(nodes[c]!.predicate!.link)) ?? predicates.at(-1)!;
  if (link === 'quotative') return predicates[0]!;
  const told = clausalNode(nodes, i);
  if (told && isSpeech(told)) {
    return predicates.find((c) => isVerdict(nodes, c) && !modifiesNoun(nodes, c)) ?? outermost(nodes, predicates);
  }
  if (told && isOccasion(told) && comma) {
    return (
      predicates.find((c) => (isVerdict(nodes, c) || isOccasion(nodes[c]!)) && !modifiesNoun(nodes, c)) ??
      outermost(nodes, predicates)
    );
  }
  return predicates.find((c) => !isPlainAdnominal(nodes, c)) ?? predicates.at(-1)!;
};

const outermost = (nodes: readonly Node[], predicates: readonly number[]): number =>
  predicates.find((c) => !modifiesNoun(nodes, c)) ?? predicates.at(-1)!;
