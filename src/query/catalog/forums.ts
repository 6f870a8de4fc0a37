import { key, may, need, OCCASION, PAIR, PAIR_KEYS, PAIR_ORDER, SPAN, STATUS, str } from './columns.js';
import type { QuerySpec } from './spec.js';

/** What happened when, and who was at which forum. */
export const FORUMS = {
  timeline: {
    title: 'What happened, in order of time',
    titleJa: '年表',
    purpose: 'One row for each dated edge, of everything or of one node (a person, country, forum …) at either end.',
    params: { subject: may('node', 'at either end'), ...SPAN },
    columns: {
      date: OCCASION.date,
      event: str('edge type'),
      who: str("the source's name"),
      what: str("the target's name, or its text where it has one"),
      status: str('held, planned or denied, where the event has one'),
      whoKey: key('the source'),
      whatKey: key('the target'),
      edge: key('the edge'),
    },
    order: ['date', 'event', 'whoKey', 'whatKey', 'edge'],
    example: 'kaidan query timeline --param subject=佐久間亮一',
  },
  'forum-attendance': {
    title: 'Who was at a forum',
    titleJa: '会議の出席者',
    purpose: 'One row for each attendance that articles tell of.',
    params: { forum: need('forum', 'which'), ...SPAN, ...STATUS },
    columns: {
      person: str('who'),
      country: str('country code'),
      status: OCCASION.status,
      date: OCCASION.date,
      edition: str('ordinal or year'),
      sentences: OCCASION.sentences,
      personKey: key('who'),
      edge: key('the attendance'),
    },
    order: ['date', 'personKey', 'edge'],
    example: 'kaidan query forum-attendance --param forum=アジア海洋安全保障フォーラム',
  },
  'forums-of-person': {
    title: 'Which forums a person was at',
    titleJa: 'ある人が出席した会議',
    purpose: 'One row for each attendance of the person.',
    params: { person: need('person', 'who'), ...SPAN, ...STATUS },
    columns: {
      forum: str('which'),
      status: OCCASION.status,
      date: OCCASION.date,
      edition: str('ordinal or year'),
      sentences: OCCASION.sentences,
      forumKey: key('which'),
      edge: key('the attendance'),
    },
    order: ['date', 'forumKey', 'edge'],
    example: 'kaidan query forums-of-person --param person=佐久間亮一',
  },
  'forum-margins': {
    title: 'Who met in the margins of a forum',
    titleJa: '会議の機会に行われた会談',
    purpose: 'One row for two people and one meeting held at the forum.',
    params: { forum: need('forum', 'which'), ...SPAN, ...STATUS },
    columns: { ...PAIR, ...PAIR_KEYS },
    order: PAIR_ORDER,
    example: 'kaidan query forum-margins --param forum=アジア海洋安全保障フォーラム',
  },
} as const satisfies Record<string, QuerySpec>;
