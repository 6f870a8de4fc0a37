import { createHash } from 'node:crypto';

const hash = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 12);

/** Keys of an article's nodes. They are stable: the same facts give the same key in every run. */
export const keys = {
  article: (sha256: string): string => `article:${sha256.slice(0, 12)}`,
  minister: (country: string | undefined, name: string): string => `minister:${country ?? '?'}/${name}`,
  country: (code: string): string => `country:${code}`,
  organization: (name: string): string => `organization:${name}`,
  forum: (name: string): string => `forum:${name}`,
  topic: (name: string): string => `topic:${name}`,
  meeting: (parties: readonly string[], date: string | undefined, mode: string, status: string, nth: number): string =>
    `meeting:${hash([...parties, date ?? '', mode, status, ...(nth ? [String(nth)] : [])])}`,
  agreement: (article: string, text: string): string => `agreement:${hash([article, text])}`,
  issue: (article: string, text: string): string => `issue:${hash([article, text])}`,
} as const;
