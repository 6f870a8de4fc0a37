import type { Evidence } from '../model/index.js';
import type { Column, Value } from './scene/scene.js';

/**
 * Evidence for formats that know lists but no records: four lists side by side, the same position in each telling of the same
 * sentence. Nothing is lost: `spans` are the offsets into the article's text.
 */
export const EVIDENCE_COLUMNS: readonly Column[] = [
  { id: 'sentences', type: 'list' },
  { id: 'articles', type: 'list' },
  { id: 'spans', type: 'list' },
  { id: 'rules', type: 'list' },
];

export function evidenceValues(evidence: readonly Evidence[]): Record<string, Value> {
  if (evidence.length === 0) return {};
  return {
    sentences: evidence.map(({ text }) => text),
    articles: evidence.map(({ article }) => article),
    spans: evidence.map(({ start, end }) => `${start}-${end}`),
    rules: evidence.map(({ rule }) => rule),
  };
}
