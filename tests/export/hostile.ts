import type { KaidanGraph } from '../../src/export/index.js';
import { emptyGraph, evidence, join } from './graphs.js';

/** Names as nobody bears them, but as a page or a prankster could bring them in. */
export const HOSTILE = [
  '<script>globalThis.hacked=true</script>',
  '</script><img src=x onerror="globalThis.hacked=true">',
  ']]>]]&gt;<!-- --> <![CDATA[',
  `"double" 'single' & &amp; \\ \\u0000`,
  'control \u0000\u0001\u0008\u000b\u001f\u007f\u0085 end',
  'line\nbreak\r\ntab\there\u2028sep\u2029',
  'lone \ud800 high, \udc00 low, \ufffe\uffff',
  'bidi \u202eevil\u202c \u2066iso\u2069 \u200f',
  '=HYPERLINK("http://example.org/"&A1,"click")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '＝１＋１',
  '\t=1+1',
  'emoji 😀 𠮷野家 👨‍👩‍👧',
  'comma, semicolon; "quote, comma"',
  '[a, "b"]',
  '__proto__',
  'constructor',
  ' ',
] as const;

/** A graph whose every name, key and sentence is hostile. */
export function hostileGraph(): KaidanGraph {
  const graph = emptyGraph();
  for (const [i, name] of HOSTILE.entries()) {
    const country = i % 2 === 0 ? 'JP' : 'CN';
    graph.addNode(`minister:${name}`, { kind: 'Minister', name, nameEn: name, aliases: [name, 'x'], country, offices: [name] });
    const article = { kind: 'Article', name, title: name, source: name, sha256: name, aliases: [] } as const;
    graph.addNode(`article:${name}`, { ...article, aliases: [], url: 'javascript:globalThis.hacked=true', published: name });
    graph.addNode(`meeting:${name}`, {
      kind: 'Meeting',
      name,
      aliases: [name],
      date: name,
      status: name,
      mode: name,
      place: name,
    });
    graph.addNode(`forum:${name}`, { kind: 'Forum', name, aliases: [name] });
  }
  for (const [i, name] of HOSTILE.entries()) {
    const other = HOSTILE[(i + 1) % HOSTILE.length]!;
    const found = [{ ...evidence('x', name), article: `article:${name}`, rule: name }];
    const meeting = `meeting:${name}`;
    for (const person of [name, other])
      join(graph, 'PARTICIPATED_IN', `minister:${person}`, meeting, { role: name, evidence: found });
    join(graph, 'HELD_AT', meeting, `forum:${name}`, { evidence: found, edition: name });
    join(graph, 'REPORTS', `article:${name}`, meeting);
    const met = { meeting, status: name, mode: name, date: name, place: name, forum: `forum:${name}`, evidence: found };
    join(graph, 'MET_WITH', `minister:${name}`, `minister:${other}`, met);
  }
  return graph;
}
