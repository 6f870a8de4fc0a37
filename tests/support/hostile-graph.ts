import graphology from 'graphology';
import type { KaidanGraph } from '../../src/graph/index.js';
import type { EdgeAttributes } from '../../src/model/index.js';

/** Texts that try to leave their literal, or that files and databases like to spoil. */
export const HOSTILE: readonly string[] = [
  'Robert"}) DETACH DELETE n //',
  "Robert'}) DETACH DELETE n //",
  '`) DETACH DELETE n //',
  '\\u0027}) DETACH DELETE n //',
  '\\\\u0027}) DETACH DELETE n //',
  '\\',
  "\\'",
  'nul\u0000in the middle',
  '$param $rows {x} $',
  '; MATCH (n) DETACH DELETE n;',
  '𠮷野家 😀👨‍👩‍👧 𩸽',
  'line\nbreak\r\nand\ttab',
  ' leading and trailing ',
  '"quoted", with comma',
  '\u202eright to left\u2028line separator',
  '/* comment */ -- // #',
  'null',
  '',
  ':param x => 1',
  '\ufeffbyte order mark',
];

const evidence = (text: string): EdgeAttributes['evidence'] => [
  { article: 'article:000000000000', start: 0, end: text.length, text, rule: text },
  { article: 'article:000000000000', start: 5, end: 6, text: 'x', rule: '' },
];

/** Two people and a meeting for each hostile text, with the text in keys, names, lists and evidence. */
export const hostileGraph = (): KaidanGraph => {
  const graph: KaidanGraph = new graphology.MultiDirectedGraph() as KaidanGraph;
  HOSTILE.forEach((text, index) => {
    const [a, b, m] = [`minister:JP/${text}#${index}`, `minister:CN/${text}#${index}`, `meeting:${text}#${index}`];
    graph.addNode(a, { kind: 'Minister', name: text, nameEn: text, aliases: [], offices: [], country: 'JP' });
    graph.addNode(b, { kind: 'Minister', name: text, aliases: [text, 'x', text], offices: [text], country: 'CN' });
    graph.addNode(m, {
      kind: 'Meeting',
      name: text,
      aliases: [text],
      status: 'held',
      mode: 'video',
      place: text,
      plover: text,
      date: '2025-11',
      durationMinutes: 7,
    });
    const shared = { status: 'held', date: '2025-11-01', mode: 'video', meeting: m, place: text, plover: text };
    graph.addDirectedEdgeWithKey(`met ${text} ${index}`, b, a, { type: 'MET_WITH', ...shared, evidence: evidence(text)! });
    graph.addDirectedEdgeWithKey(`part ${text} ${index}`, a, m, { type: 'PARTICIPATED_IN', role: text, evidence: [] });
  });
  return graph;
};
