import { date, key, may, need, str } from './columns.js';
import type { QuerySpec } from './spec.js';

/** Who holds which office, and which articles say so. */
export const OFFICES = {
  successions: {
    title: 'Who succeeded whom in an office',
    titleJa: '誰の後任か',
    purpose: 'One row for each two holders of a post in a row, by the day on which articles first show them in it.',
    params: { country: may('country', 'where'), post: may('post', 'which post') },
    columns: {
      country: str('code of the country, or name of the organisation'),
      post: str('the post'),
      earlier: str('the earlier holder'),
      later: str('the later holder'),
      lastSeen: date('when the earlier was last seen in the post'),
      firstSeen: date('when the later was first seen in it'),
      earlierKey: key('the earlier holder'),
      laterKey: key('the later holder'),
    },
    order: ['country', 'post', 'firstSeen', 'earlierKey', 'laterKey'],
    example: 'kaidan query successions --param country=JP',
  },
  'office-holders': {
    title: 'Who holds which office',
    titleJa: '役職者',
    purpose: 'One row for a person and an office as articles write it.',
    params: { country: may('country', 'for which'), person: may('person', 'who'), post: may('post', 'which post') },
    columns: {
      country: str('code of the country, or name of the organisation'),
      office: str('as written'),
      person: str('who'),
      from: date('first seen'),
      to: date('last seen'),
      personKey: key('who'),
    },
    order: ['country', 'personKey', 'office'],
    example: 'kaidan query office-holders --param country=KR',
  },
  sources: {
    title: 'Which articles tell of a node',
    titleJa: '典拠の記事',
    purpose:
      'One row for each article that tells of the meeting, agreement or issue, or of one that the person, country or forum has part in.',
    params: { node: need('node', 'of which') },
    columns: {
      published: date('day of publication'),
      title: str('headline'),
      publisher: str('who published it'),
      url: str('where it stands'),
      article: key('the article'),
    },
    order: ['published', 'article'],
    example: 'kaidan query sources --param node=佐久間亮一',
  },
} as const satisfies Record<string, QuerySpec>;
