import type { Bunsetsu } from './bunsetsu.js';
import { isSpeech, type Node, text } from './nodes.js';

/** How many phrases on the word of saying may stand; longer lists are found piece by piece. */
const REACH = 80;

const surface = (b: Bunsetsu): string => b.endings.map((t) => t.text).join('');

/** Endings that close a statement and modify no noun: したい, すべきだ, です, 許し難い. */
const FINAL = /(たい|べき(だ|である)|だ|です|ます|ません|難い|がたい|である)$/u;

/** Before a comma a plain form may close a statement or modify what follows; words that a statement begins with tell. */
const opensStatement = (b: Bunsetsu | undefined): boolean => b?.content.at(-1)?.pos === '接続詞' && b.comma;

/** A topic of its own since the clause before, beside the subject of the whole sentence: Aは、我が国は…を支持する、 */
const hasTopic = (nodes: readonly Node[], i: number): boolean => {
  const { depth } = nodes[i]!.bunsetsu;
  let own = false;
  for (let j = i - 1; j >= 0; j--) {
    const { bunsetsu: b, predicate } = nodes[j]!;
    if (b.depth !== depth) continue;
    if (!own && predicate && b.comma) return false;
    if (own && /^(は|から|より)$/.test(b.particle)) return true;
    own ||= b.particle === 'は';
  }
  return false;
};

/** A subject follows before the next predicate: …を支持する、安保理が… */
const newSubject = (nodes: readonly Node[], i: number): boolean => {
  for (const { bunsetsu: b, predicate } of nodes.slice(i + 1, i + REACH)) {
    if (predicate && !predicate.weak) return false;
    if (/^[はが]$/.test(b.particle)) return true;
  }
  return false;
};

/** A word that takes what was said follows: 旨述べた, …と述べた. */
const isReported = (nodes: readonly Node[], i: number): boolean => {
  const { depth } = nodes[i]!.bunsetsu;
  const after = nodes.slice(i + 1, i + REACH);
  const taker = after.findIndex(
    ({ bunsetsu: b, predicate }) => b.depth === depth && (predicate?.link === 'quotative' || text(b) === '旨'),
  );
  return taker > 0 && after.slice(taker + 1, taker + 4).some(isSpeech);
};

const isListed = (nodes: readonly Node[], i: number): boolean => {
  const { bunsetsu: b, predicate } = nodes[i]!;
  if (predicate?.link !== 'adnominal' || predicate.weak || !b.comma || /(と|という|といった)の?$/u.test(surface(b))) return false;
  const final = !predicate.past && FINAL.test(text(b) + surface(b));
  if (!final && !opensStatement(nodes[i + 1]?.bunsetsu) && !(hasTopic(nodes, i) && newSubject(nodes, i))) return false;
  return isReported(nodes, i);
};

/**
 * Statements in their final form, parted by commas under one word of saying (Aは許し難い、我が国はBを支持する、Cしたい旨述べた): each is
 * said, and none modifies the noun after it.
 */
export const withLists = (nodes: readonly Node[]): Node[] =>
  nodes.map((node, i) =>
    isListed(nodes, i) ? { ...node, predicate: { ...node.predicate!, link: 'quotative' as const }, listed: true as const } : node,
  );
