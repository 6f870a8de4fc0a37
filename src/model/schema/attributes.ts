import type { NodeKind } from './nodes.js';

/** What an attribute holds. `date` may be partial (`2025-11`); `list` is a list of strings. */
export type AttributeType = 'string' | 'integer' | 'date' | 'list' | 'evidence';

export interface AttributeSpec {
  readonly type: AttributeType;
  readonly optional?: true;
  readonly doc: string;
}

export interface NodeSpec {
  readonly doc: string;
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
}

export interface EdgeSpec extends NodeSpec {
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[];
}

export const text = (doc: string): AttributeSpec => ({ type: 'string', doc });
export const maybe = (type: AttributeType, doc: string): AttributeSpec => ({ type, optional: true, doc });
export const list = (doc: string): AttributeSpec => ({ type: 'list', doc });

export const NAMED = {
  name: text('the name to show'),
  nameEn: maybe('string', 'the name in Latin letters'),
  aliases: list('other forms that articles use'),
} as const;
export const STATUS = text('held, planned or denied');
export const MODE = text('in-person, phone or video');
export const DATE = maybe('date', 'as exact as known: 2025-11-01, 2025-11 or 2025');
export const EVIDENCE: AttributeSpec = { type: 'evidence', doc: 'the sentences that say so' };
export const PLOVER = text('PLOVER event code');

export const SAME_AS = maybe('list', 'keys of nodes that may be the same but are not surely so');
