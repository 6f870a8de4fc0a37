import type { Argument, Clause, ClauseLink, Modality, Sentence, Span, Token } from '../../model/index.js';
import { modalityOf } from './factuality.js';
import { GRAMMAR } from './grammar.js';
import { carriedNoun, mindNoun } from './light.js';
import { type Node, text } from './nodes.js';
import { isHeadlineSubject } from './nouns.js';

/** A sentence's dependency tree with what clauses need of it. */
export interface Tree {
  readonly nodes: readonly Node[];
  readonly dependents: readonly (readonly number[])[];
  /** Start offset of the leftmost word under each node. */
  readonly left: readonly number[];
}

export const treeOf = (nodes: readonly Node[]): Tree => {
  const dependents: number[][] = nodes.map(() => []);
  const left = nodes.map((n) => n.bunsetsu.start);
  nodes.forEach((node, i) => {
    if (node.head < 0) return;
    dependents[node.head]!.push(i);
    left[node.head] = Math.min(left[node.head]!, left[i]!);
  });
  return { nodes, dependents, left };
};

const ADNOMINAL_CASES: Readonly<Record<string, string>> = {
  に対する: 'に対し',
  に関する: 'に関し',
  をめぐる: 'をめぐり',
  による: 'により',
  における: 'で',
};

const argument = (tree: Tree, i: number): Argument | undefined => {
  const { bunsetsu: b, predicate, clausal } = tree.nodes[i]!;
  if (predicate && !predicate.weak) return undefined;
  if (clausal && clausal !== 'purpose') return undefined;
  const span: Span = { start: tree.left[i]!, end: b.contentSpan.end };
  if (isHeadlineSubject(tree.nodes, i)) return { case: 'は', span, head: b.contentSpan, topic: true };
  return { case: caseOf(tree.nodes[i]!), span, head: b.contentSpan, ...(b.topic ? { topic: true as const } : {}) };
};

const caseOf = ({ bunsetsu: b, predicate, clausal }: Node): string => {
  if (clausal) return 'ように';
  if (predicate) return '連体';
  const last = b.content.at(-1);
  if ((last?.pos === '副詞' && !b.adnominal) || last?.pos === '動詞' || (b.particle === 'に' && last?.pos1 === '形容動詞語幹'))
    return '副';
  // 断固として, 毅然として: an adverb, no role.
  if (b.particle === 'として' && (last?.pos === '副詞' || last?.pos1 === '形容動詞語幹' || GRAMMAR.manners.has(last?.text ?? '')))
    return '副';
  if (last?.pos === '連体詞') return '連体';
  if (last?.pos === '接続詞') return '接続';
  if (last?.pos === '形容詞') return '副';
  return ADNOMINAL_CASES[b.particle] ?? b.particle;
};

const matterBefore = (tree: Tree, i: number): Argument | undefined => {
  const node = tree.nodes[i]!;
  if (node.predicate?.link !== 'adnominal' || node.predicate.weak) return undefined;
  return { case: '連体', span: { start: tree.left[i]!, end: node.bunsetsu.end }, head: node.bunsetsu.contentSpan };
};

/** What a carried noun's own modifiers are to the predicate that it makes. */
const nounArguments = (tree: Tree, noun: number): Argument[] =>
  tree.dependents[noun]!.flatMap((d) => argument(tree, d) ?? matterBefore(tree, d) ?? []);

/** 許されないと非難した: before a word of saying と quotes, whatever the tokeniser takes it for. */
const isSaid = (tree: Tree, i: number, governor: Node): boolean =>
  tree.nodes[i]!.bunsetsu.endings.findLast((t) => t.pos !== '記号')?.text === 'と' &&
  governor.predicate !== undefined &&
  (GRAMMAR.speechActs.has(governor.predicate.lemma) || makesClear(tree, i, governor));

// 訪韓すると明らかにした, 行うことが明らかになった
const makesClear = (tree: Tree, i: number, governor: Node): boolean =>
  /^(する|なる)$/.test(governor.predicate!.lemma) &&
  tree.nodes.slice(i + 1, governor.bunsetsu.index).some((n) => text(n.bunsetsu) === '明らか');

/** Link of a predicate seen with what it hangs on: する際 is temporal, すること nominal. */
const finalLink = (tree: Tree, i: number): { readonly link: ClauseLink; readonly modifies?: Span } => {
  const { predicate, head } = tree.nodes[i]!;
  const link = predicate!.link;
  const governor = tree.nodes[head];
  if (head < 0 || !governor) return { link: 'main' };
  if (link === 'conditional' && isSaid(tree, i, governor)) return { link: 'quotative' };
  if (link !== 'adnominal' && link !== 'nominal') return { link };
  if (governor.clausal && head === i + 1) return { link: governor.clausal, modifies: governor.bunsetsu.contentSpan };
  const noun = governor.bunsetsu.content.map((t) => t.text).join('');
  const holds =
    head === i + 1 && (GRAMMAR.contentNouns.has(noun) || GRAMMAR.contentNouns.has(governor.bunsetsu.content.at(-1)!.text));
  return { link: link === 'nominal' || holds ? 'nominal' : 'adnominal', modifies: governor.bunsetsu.contentSpan };
};

/** The words after the predicate that may bear modality: its endings, and the noun that it modifies with what follows. */
const tailOf = (tree: Tree, i: number): string => {
  const { bunsetsu: b, head } = tree.nodes[i]!;
  const words = [b.endings.map((t) => t.text).join('')];
  const { link, past } = tree.nodes[i]!.predicate!;
  if (!/adnominal|nominal/.test(link) || past) return words[0]!;
  for (let j = i + 1; j <= head && j <= i + 2 && j < tree.nodes.length; j++) {
    const next = tree.nodes[j]!.bunsetsu;
    if (tree.nodes[j - 1]!.bunsetsu.comma) break;
    words.push([...next.content, ...next.endings].map((t) => t.text).join(''));
    if (j === head) {
      const last = tree.nodes[tree.nodes[j]!.head];
      if (last && last.bunsetsu.index === j + 1 && !next.comma)
        words.push([...last.bunsetsu.content, ...last.bunsetsu.endings].map((t) => t.text).join(''));
    }
  }
  return words.join('');
};

const modality = (tree: Tree, i: number): readonly Modality[] => {
  const { bunsetsu: b, predicate } = tree.nodes[i]!;
  if (predicate!.bare && b.particle === 'へ') return ['plan'];
  if (predicate!.bare && b.particle === 'か') return ['possibility'];
  return modalityOf(tailOf(tree, i));
};

/** An adjective before a noun is a clause only with arguments of its own. */
export const isClause = (tree: Tree, i: number): boolean => {
  const { predicate } = tree.nodes[i]!;
  if (!predicate) return false;
  return !predicate.weak || tree.dependents[i]!.some((d) => /^(が|に|と|は)$/.test(tree.nodes[d]!.bunsetsu.particle));
};

/** What a verbal noun is called: its last noun, with what a suffix needs before it (危機感, 活性化). */
const nounName = (content: readonly Token[]): string => {
  const last = content.at(-1)!;
  const held = content.at(-2);
  // 支持表明があった: the attitude, not its expression.
  if (held && GRAMMAR.attitudeNouns.has(held.lemma) && GRAMMAR.expressVerbs.has(last.lemma)) return held.lemma;
  return last.pos1 === '接尾' && content.length > 1 ? content.at(-2)!.text + last.text : last.lemma;
};

/** The clause at node `i`, its parent and shared subjects not yet filled in. */
export const clauseAt = (tree: Tree, i: number, index: number, sentence: Sentence): Clause => {
  const { bunsetsu: b, predicate: p } = tree.nodes[i]!;
  const dependents = tree.dependents[i]!;
  const mindOf = (d: number) => mindNoun(tree.nodes, (at) => tree.dependents[at]!, d);
  const object = carriedNoun(tree.nodes, i, dependents, (d) => mindOf(d) !== undefined);
  const noun = object === undefined ? undefined : (mindOf(object) ?? object);
  const carried = noun === undefined ? undefined : tree.nodes[noun]!.bunsetsu;
  const own = dependents.filter((d) => d !== object).flatMap((d) => argument(tree, d) ?? []);
  const args = noun === undefined ? own : [...own, ...nounArguments(tree, noun)].sort((x, y) => x.span.start - y.span.start);
  const compound = carried ? carried.content.map((t) => t.text).join('') : p!.compound;
  return {
    index,
    sentence: sentence.index,
    span: { start: tree.left[i]!, end: b.end },
    predicate: {
      span: { start: carried ? carried.contentSpan.start : b.contentSpan.start, end: b.end },
      lemma: carried ? nounName(carried.content) : p!.lemma,
      ...(compound ? { compound } : {}),
      ...(carried ? { verb: p!.lemma } : p!.verb ? { verb: p!.verb } : {}),
      ...(p!.bare ? { bare: true as const } : {}),
      voice: p!.voice,
    },
    arguments: args,
    negated: p!.negated,
    past: p!.past,
    progressive: p!.progressive,
    modality: modality(tree, i),
    ...finalLink(tree, i),
    quoted: b.depth,
    complete: sentence.complete || tree.nodes[i]!.head >= 0,
  };
};
