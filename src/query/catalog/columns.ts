import type { ColumnSpec, ParamSpec, ParamType } from './spec.js';

/** What parameters and columns of several queries have in common. */
export const need = (type: ParamType, doc: string): ParamSpec => ({ type, doc });
export const may = (type: ParamType, doc: string): ParamSpec => ({ type, optional: true, doc });
export const str = (doc: string): ColumnSpec => ({ type: 'string', doc });
export const int = (doc: string): ColumnSpec => ({ type: 'integer', doc });
export const date = (doc: string): ColumnSpec => ({ type: 'date', doc });
export const list = (doc: string): ColumnSpec => ({ type: 'list', doc: `${doc}, in code point order` });
export const key = (doc: string): ColumnSpec => ({ type: 'key', doc });

export const SPAN = { from: may('date', 'not before this date'), to: may('date', 'not after this date') } as const;
export const STATUS = { status: may('status', 'held, planned or denied') } as const;
export const OCCASION = {
  date: date('as exact as known'),
  place: str('city or building'),
  forum: str('forum in whose setting or margins'),
  status: str('held, planned or denied'),
  mode: str('in-person, phone or video'),
  sentences: int('sentences that say so'),
} as const;
export const PAIR = { person: str('who'), with: str('with whom'), ...OCCASION } as const;
export const PAIR_KEYS = { personKey: key('who'), withKey: key('with whom'), meeting: key('the meeting') } as const;
export const STANCE = {
  date: date('when it was said, else the first report'),
  by: str('who'),
  act: str('edge type'),
  text: str('the matter'),
  about: list('codes of the countries that it is about'),
  topics: list('names of its topics'),
  sentences: int('sentences that say so'),
  byKey: key('who'),
  issue: key('the matter'),
} as const;
export const STANCE_ORDER = ['date', 'byKey', 'act', 'issue'] as const;
export const PAIR_ORDER = ['date', 'personKey', 'withKey', 'meeting'] as const;

export const COUNTRIES = { a: need('country', 'one side'), b: need('country', 'the other side') } as const;
