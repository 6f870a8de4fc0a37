import type { PageEvidence, PageHappening } from '../payload.js';
import type { App } from './app.js';
import { h } from './dom.js';

/** The sentences behind a happening, the matched words marked, each with its article. */
export function sentences(app: App, happening: PageHappening, nodes: readonly number[], types: readonly string[]): HTMLElement[] {
  const terms = termsOf(app, [...nodes, ...happening.forums], types);
  const found = unique(app.data.evidence(happening));
  if (found.length === 0) return [h('p', { class: 'faint' }, app.t('noSentence'))];
  return found.map((item) => quote(app, item, terms));
}

function quote(app: App, [article, , text, rule]: PageEvidence, terms: readonly string[]): HTMLElement {
  const cite = h('footer', {});
  if (article >= 0) {
    const { name, values } = app.data.node(article);
    cite.append([values.publisher, values.published].filter(Boolean).join(' '), ' ', h('cite', { lang: 'ja' }, name), ' ');
    const url = String(values.url ?? '');
    if (isWebAddress(url))
      cite.append(h('a', { href: withWords(url, text), rel: 'noreferrer noopener', target: '_blank' }, app.t('source')));
    else cite.append(h('span', { class: 'faint' }, String(values.source ?? '')));
  }
  return h('figure', { class: 'quote', title: rule }, h('blockquote', { lang: 'ja' }, ...marked(text, terms)), cite);
}

/** Names of the ends and the words that the edge types are told by, longest first so that 小泉進次郎 is marked whole. */
function termsOf(app: App, nodes: readonly number[], types: readonly string[]): string[] {
  const names = nodes.flatMap((node) => {
    const { name, values } = app.data.node(node);
    return [name, ...(Array.isArray(values.aliases) ? (values.aliases as string[]) : []), String(values.place ?? '')];
  });
  const words = types.flatMap((type) => app.data.payload.words.edgeTypes[type]?.words ?? []);
  return [...new Set([...names, ...words])].filter((term) => term !== '').sort((a, b) => b.length - a.length);
}

/** The text with what matches in `mark` elements. */
export function marked(text: string, terms: readonly string[]): (string | HTMLElement)[] {
  if (terms.length === 0) return [text];
  const pattern = new RegExp(`(${terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'u');
  return text.split(pattern).map((part, i) => (i % 2 === 1 ? h('mark', {}, part) : part));
}

export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/** Browsers that know text fragments scroll to the sentence itself. */
function withWords(url: string, text: string): string {
  const words = [...text.trim().replace(/\p{Surrogate}/gu, '')].slice(0, 30).join('');
  return url.includes('#') ? url : `${url}#:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}`;
}

/** Several rules may have read one sentence. */
function unique(found: readonly PageEvidence[]): PageEvidence[] {
  return [...new Map(found.map((item) => [`${item[0]} ${item[1]} ${item[2]}`, item])).values()];
}
