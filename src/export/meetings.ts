import { Facts } from './scene/facts.js';
import type { Value } from './scene/scene.js';
import { select } from './scene/select.js';
import { keptMeetings } from './scene/views.js';
import { nodeLabel, style } from './style.js';
import { byText, labelText } from './text.js';
import type { ExportOptions, KaidanGraph } from './types.js';

/** One row a meeting: who, when, where, via which forum, and the words that say so. Keys are those of `meetingColumns`. */
export function meetingTable(graph: KaidanGraph, options: ExportOptions): Record<string, Value>[] {
  const facts = new Facts(graph);
  const kept = keptMeetings(facts, select(graph, facts, options));
  const rows = kept.map((key) => meetingRow(graph, facts, key, options.labels ?? 'ja'));
  return rows.sort((a, b) => byText(String(a.date), String(b.date)) || byText(String(a.id), String(b.id)));
}

function meetingRow(graph: KaidanGraph, facts: Facts, key: string, language: 'ja' | 'en'): Record<string, Value> {
  const { date = '', place = '', status = '', mode = '' } = graph.getNodeAttributes(key);
  const meeting = facts.meetings.get(key)!;
  const names = (keys: readonly string[]): string[] =>
    keys.map((one) => labelText(nodeLabel(graph.getNodeAttributes(one), language)));
  return {
    id: key,
    date,
    who: names(meeting.people),
    sides: names(meeting.sides),
    forum: names(meeting.forums),
    place,
    country: names(meeting.countries),
    status: style().status[status]?.[language] ?? status,
    mode: style().mode[mode]?.[language] ?? mode,
    agreements: meeting.agreements.map((one) => graph.getNodeAttribute(one, 'text') ?? graph.getNodeAttribute(one, 'name')),
    ...told(graph, key),
  };
}

/** Sentences and articles that tell of the meeting, each once, in order of article and place. */
function told(graph: KaidanGraph, key: string): { sentences: string[]; articles: string[] } {
  const found = graph
    .mapEdges(key, (_, { type, evidence = [] }) => (type === 'REACHED_AT' ? [] : evidence))
    .flat()
    .sort((a, b) => byText(a.article, b.article) || a.start - b.start || a.end - b.end);
  const articles = [...new Set(found.map(({ article }) => article))];
  const named = articles.map((one) => (graph.hasNode(one) ? (graph.getNodeAttribute(one, 'title') ?? one) : one));
  return { sentences: [...new Set(found.map(({ text }) => text))], articles: named };
}
