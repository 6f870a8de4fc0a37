import type { Sentence } from '../../model/index.js';
import type { Bunsetsu } from './bunsetsu.js';
import { pickCase } from './cases.js';
import { pickClause } from './chains.js';
import { isActor, isNoun, type Node, text } from './nodes.js';
import { isParallel, pairedNoun, pickBareNoun, pickModifier } from './nouns.js';
import { first, type Pick } from './scope.js';
import { pickTopic } from './topics.js';

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

/** How many candidates a phrase is weighed against. */
const NEAR = 48;

/** Finds every head, from right to left: candidates are the next bunsetsu and its chain of heads, so no two arcs cross. */
export const attach = (nodes: Node[], sentence: Sentence): void => {
  const all = nodes.map((n) => n.bunsetsu);
  for (let i = nodes.length - 2; i >= 0; i--) {
    const limit = limitOf(all[i]!, all, sentence);
    const candidates: number[] = [];
    for (let c = i + 1; c !== -1 && c <= Math.max(limit, i + 1); c = nodes[c]!.head) candidates.push(c);
    // A chain of very many clauses: the nearest and the last ones are all that a phrase can mean.
    if (candidates.length > NEAR) candidates.splice(NEAR / 2, candidates.length - NEAR);
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
  const twin = listTwin(nodes, i, candidates);
  if (twin !== undefined) return twin;
  if (isTellersTime(nodes, i, candidates))
    return BODY.test(text(nodes[i - 1]!.bunsetsu)) ? candidates.at(-1)! : pickTopic(nodes, i - 1, candidates);
  if (b.particle === '' || /^(や|か)$/.test(b.particle)) return pickBareNoun(nodes, i, candidates);
  if (isParallel(nodes, i)) return nearest;
  const partner = b.particle === 'と' && b.comma ? pairedNoun(nodes, i, candidates) : undefined;
  if (partner !== undefined) return partner;
  return pickCase(nodes, i, candidates);
};

/** 政府は10日、A外相が24日に来日すると発表した: a day between the topic and another subject is that of the topic's own deed. */
const isTellersTime = (nodes: readonly Node[], i: number, candidates: readonly number[]): boolean => {
  const { bunsetsu: b } = nodes[i]!;
  const before = nodes[i - 1]?.bunsetsu;
  if (!b.comma || b.particle !== '' || before?.particle !== 'は' || !isActor(before)) return false;
  if (!b.mentions.some((m) => m.kind === 'time')) return false;
  if (BODY.test(text(before)) && isReport(nodes, candidates.at(-1)!)) return true;
  const told = candidates.filter((c) => nodes[c]!.predicate !== undefined && !nodes[c]!.predicate!.weak);
  const inner = told.find((c) => !/^(?:te|continuative)$/.test(nodes[c]!.predicate!.link));
  if (inner === undefined || !/^(?:quotative|conditional)$/.test(nodes[inner]!.predicate!.link)) return false;
  return nodes.slice(i + 1, told[0]).some((n) => n.bunsetsu.particle === 'が' && isActor(n.bunsetsu));
};

/** A ministry, a paper or a spokesman, of whom only telling is told. */
const BODY = /(?:省|政府|府|庁|当局|官房長官|報道官|関係者|高官|筋|通信|新聞|紙|放送|テレビ)$/;
const isReport = (nodes: readonly Node[], c: number): boolean =>
  /^(?:発表|公表|報じる|報道|伝える|明らか)$/.test(nodes[c]!.predicate?.lemma ?? '') || text(nodes[c - 1]!.bunsetsu) === '明らか';

/** Aすることや、Bすること、Cすることで: a list, whose members hang on the next one. */
const listTwin = (nodes: readonly Node[], i: number, candidates: readonly number[]): number | undefined => {
  const { bunsetsu: b } = nodes[i]!;
  if (text(b) !== 'こと' || b.topic || !(/^(と|や)$/.test(b.particle) || (b.particle === '' && b.comma))) return undefined;
  return first(candidates, (c) => text(nodes[c]!.bunsetsu) === 'こと');
};
