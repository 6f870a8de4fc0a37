import type { Argument, Article, Clause, Mention, Sentence, Token } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import { bunsetsuOf } from './bunsetsu.js';
import { clauseAt, isClause, type Tree, treeOf } from './clause.js';
import { attach } from './dependency.js';
import { withGaps } from './gapping.js';
import { GRAMMAR } from './grammar.js';
import { withLists } from './listed.js';
import { nodesOf } from './nodes.js';
import { lendRelative } from './relative.js';
import { shareSubjects } from './subjects.js';

/** Index of the clause that governs node `i`, climbing over what is no clause. */
const governing = (tree: Tree, i: number, clauseOf: ReadonlyMap<number, number>): number | undefined => {
  for (let at = tree.nodes[i]!.head; at >= 0; at = tree.nodes[at]!.head) {
    const found = clauseOf.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * The clauses of one sentence in the order of their predicates. `mentions` are the sentence's, and are never cut; there may be
 * none. Requires the sentence's tokens; assigns predicates, arguments, links and factuality.
 */
export const parseClauses = (
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Clause[] => {
  const nodes = withLists(nodesOf(bunsetsuOf(sentence, tokens, mentions)));
  attach(nodes, sentence);
  const tree = treeOf(nodes);
  const at = nodes.map((_, i) => i).filter((i) => isClause(tree, i));
  const clauseOf = new Map(at.map((node, index) => [node, index]));
  const clauses = at.map((node, index): Clause => {
    const parent = governing(tree, node, clauseOf);
    const clause = clauseAt(tree, node, index, sentence);
    return lendRelative(parent === undefined ? clause : { ...clause, parent }, article.text, mentions);
  });
  const acts = ({ head }: Argument) =>
    GRAMMAR.actorNouns.test(article.text.slice(head.start, head.end)) ||
    mentions.some((m) => (m.kind === 'person' || m.kind === 'anaphor') && overlaps(m.span, head));
  return shareSubjects(withGaps(clauses, article.text), acts);
};
