import graphology from 'graphology';
import type { KaidanGraph } from '../../src/graph/index.js';

const pad = (value: number): string => String(value).padStart(2, '0');
const day = (index: number): string => `${2020 + (index % 6)}-${pad(1 + (index % 12))}-${pad(1 + (index % 28))}`;

/**
 * A graph of about so many relationships, in the proportions of a real one: for each meeting two people who take part, one MET_WITH with its
 * sentence, one forum and one article. Five thousand people over it all, so that many edges join the same two.
 */
export const bigGraph = (relationships: number, seed = 0): KaidanGraph => {
  const graph = new graphology.MultiDirectedGraph() as KaidanGraph;
  const [people, forums] = [Math.min(5000, 20 + relationships / 20), 50];
  for (let i = 0; i < people; i += 1)
    graph.addNode(`minister:${i}`, {
      kind: 'Minister',
      name: `氏名${i}`,
      aliases: [],
      offices: ['国防相'],
      country: i % 2 ? 'JP' : 'CN',
    });
  for (let i = 0; i < forums; i += 1) graph.addNode(`forum:${i}`, { kind: 'Forum', name: `会議${i}`, aliases: [] });
  for (let i = 0; i < relationships / 5; i += 1) addMeeting(graph, i + seed, Math.floor(people), forums);
  return graph;
};

const addMeeting = (graph: KaidanGraph, i: number, people: number, forums: number): void => {
  const [meeting, article] = [`meeting:${i}`, `article:${i}`];
  const [a, b] = [`minister:${(i * 7919) % people}`, `minister:${(i * 104_729 + 1) % people}`];
  const text = `両氏は${i}回目の会談を行い、安全保障協力を進めることで一致した。`;
  const evidence = [{ article, start: 10, end: 10 + text.length, text, rule: 'talks' }];
  graph.addNode(meeting, {
    kind: 'Meeting',
    name: `会談${i}`,
    aliases: [],
    status: 'held',
    mode: 'in-person',
    date: day(i),
    plover: 'CONSULT',
  });
  graph.addNode(article, {
    kind: 'Article',
    name: `記事${i}`,
    aliases: [],
    title: `記事${i}`,
    source: `${i}.txt`,
    sha256: String(i),
  });
  const shared = { status: 'held', mode: 'in-person', date: day(i), meeting, plover: 'CONSULT' };
  graph.addDirectedEdgeWithKey(`m${i}`, a, b, { type: 'MET_WITH', ...shared, evidence });
  for (const [index, who] of [a, b].entries())
    graph.addDirectedEdgeWithKey(`p${i}.${index}`, who, meeting, { type: 'PARTICIPATED_IN', role: 'principal', evidence });
  graph.addDirectedEdgeWithKey(`h${i}`, meeting, `forum:${i % forums}`, { type: 'HELD_AT', evidence });
  graph.addDirectedEdgeWithKey(`r${i}`, article, meeting, { type: 'REPORTS' });
};
