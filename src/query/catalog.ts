/** What a parameter or column holds; `key` is a node's key, hidden in tables for people and given to programs. */
export type ColumnType = 'string' | 'integer' | 'date' | 'list' | 'key';

/**
 * What a parameter means. All but `integer` are strings: `person`, `forum`, `topic`, `actor` and `node` take a node's key,
 * `country` an ISO code; `date` may be partial.
 */
export type ParamType = 'person' | 'country' | 'forum' | 'topic' | 'actor' | 'node' | 'date' | 'status' | 'act' | 'integer';

export interface ParamSpec {
  readonly type: ParamType;
  readonly optional?: true;
  /** What an absent integer counts as. */
  readonly default?: number;
  readonly doc: string;
}

export interface ColumnSpec {
  readonly type: ColumnType;
  readonly doc: string;
}

/** One named query: what it answers, what it takes and what a row holds. */
export interface QuerySpec {
  readonly title: string;
  readonly titleJa: string;
  readonly purpose: string;
  readonly params: Readonly<Record<string, ParamSpec>>;
  readonly columns: Readonly<Record<string, ColumnSpec>>;
  /** Sorting columns, most important first, ascending unless marked, nulls last; a column sorted descending is never null. */
  readonly order: readonly string[];
  readonly example: string;
}

const need = (type: ParamType, doc: string): ParamSpec => ({ type, doc });
const may = (type: ParamType, doc: string): ParamSpec => ({ type, optional: true, doc });
const str = (doc: string): ColumnSpec => ({ type: 'string', doc });
const int = (doc: string): ColumnSpec => ({ type: 'integer', doc });
const date = (doc: string): ColumnSpec => ({ type: 'date', doc });
const list = (doc: string): ColumnSpec => ({ type: 'list', doc: `${doc}, in code point order` });
const key = (doc: string): ColumnSpec => ({ type: 'key', doc });

const SPAN = { from: may('date', 'not before this date'), to: may('date', 'not after this date') } as const;
const STATUS = { status: may('status', 'held, planned or denied') } as const;
const OCCASION = {
  date: date('as exact as known'),
  place: str('city or building'),
  forum: str('forum in whose setting or margins'),
  status: str('held, planned or denied'),
  mode: str('in-person, phone or video'),
  sentences: int('sentences that say so'),
} as const;
const PAIR = { person: str('who'), with: str('with whom'), ...OCCASION } as const;
const PAIR_KEYS = { personKey: key('who'), withKey: key('with whom'), meeting: key('the meeting') } as const;
const STANCE = {
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
const STANCE_ORDER = ['date', 'byKey', 'act', 'issue'] as const;
const PAIR_ORDER = ['date', 'personKey', 'withKey', 'meeting'] as const;

const COUNTRIES = { a: need('country', 'one side'), b: need('country', 'the other side') } as const;

/** Every named query, in the order in which help lists them. */
export const QUERIES = {
  met: {
    title: 'Who met whom, when, where, via which forum',
    titleJa: '誰が誰と、いつ、どこで、どの会議で会ったか',
    purpose:
      'One row for two people and one meeting. With `person`, that person stands first in each row; else the smaller key does.',
    params: {
      person: may('person', 'one of the two'),
      with: may('person', 'the other'),
      forum: may('forum', 'in whose setting or margins'),
      country: may('country', 'of one of the two'),
      ...SPAN,
      ...STATUS,
    },
    columns: { ...PAIR, ...PAIR_KEYS },
    order: PAIR_ORDER,
    example: 'kaidan query met --param person=小泉進次郎',
  },
  'meetings-of-person': {
    title: "A person's meetings",
    titleJa: 'ある人の会談',
    purpose: 'One row for each meeting that the person took part in, also where nobody else is named.',
    params: { person: need('person', 'who took part'), ...SPAN, ...STATUS },
    columns: {
      date: OCCASION.date,
      name: str("the meeting's name"),
      role: str('principal or attendant'),
      others: list('names of the other people'),
      sides: list('codes of the countries taking part'),
      place: OCCASION.place,
      status: OCCASION.status,
      mode: OCCASION.mode,
      meeting: key('the meeting'),
    },
    order: ['date', 'meeting'],
    example: 'kaidan query meetings-of-person --param person=董軍',
  },
  'meetings-of-two': {
    title: 'Meetings of two people',
    titleJa: '二人の会談',
    purpose: 'One row for each meeting that both took part in.',
    params: { a: need('person', 'one'), b: need('person', 'the other'), ...SPAN, ...STATUS },
    columns: {
      date: OCCASION.date,
      time: str('local clock time of its beginning'),
      durationMinutes: int('minutes'),
      place: OCCASION.place,
      forums: list('names of the forums'),
      status: OCCASION.status,
      mode: OCCASION.mode,
      articles: int('articles that tell of it'),
      meeting: key('the meeting'),
    },
    order: ['date', 'meeting'],
    example: 'kaidan query meetings-of-two --param a=小泉進次郎 --param b=董軍',
  },
  'meetings-of-countries': {
    title: 'Meetings of two countries',
    titleJa: '二国間の会談',
    purpose: 'One row for each meeting with both countries among its sides, also where nobody is named.',
    params: { ...COUNTRIES, ...SPAN, ...STATUS },
    columns: {
      date: OCCASION.date,
      name: str("the meeting's name"),
      people: list('names of those taking part'),
      place: OCCASION.place,
      forums: list('names of the forums'),
      status: OCCASION.status,
      mode: OCCASION.mode,
      meeting: key('the meeting'),
    },
    order: ['date', 'meeting'],
    example: 'kaidan query meetings-of-countries --param a=JP --param b=KR',
  },
  counterparts: {
    title: 'Everyone whom a person met',
    titleJa: 'ある人が会った相手',
    purpose: 'One row for each counterpart, with how often they met (meetings held).',
    params: { person: need('person', 'whose counterparts'), ...SPAN },
    columns: {
      with: str('the counterpart'),
      country: str("the counterpart's country code"),
      meetings: int('meetings held'),
      first: date('the first'),
      last: date('the last'),
      withKey: key('the counterpart'),
    },
    order: ['meetings desc', 'withKey'],
    example: 'kaidan query counterparts --param person=小泉進次郎',
  },
  'common-counterparts': {
    title: 'People whom both met',
    titleJa: '二人がともに会った相手',
    purpose: 'One row for each person with whom both held meetings.',
    params: { a: need('person', 'one'), b: need('person', 'the other') },
    columns: {
      person: str('whom both met'),
      country: str('country code'),
      withA: int('meetings held with the one'),
      withB: int('meetings held with the other'),
      personKey: key('whom both met'),
    },
    order: ['personKey'],
    example: 'kaidan query common-counterparts --param a=小泉進次郎 --param b=董軍',
  },
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
    example: 'kaidan query timeline --param subject=小泉進次郎',
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
    example: 'kaidan query forum-attendance --param forum=ADMMプラス',
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
    example: 'kaidan query forums-of-person --param person=小泉進次郎',
  },
  'forum-margins': {
    title: 'Who met in the margins of a forum',
    titleJa: '会議の機会に行われた会談',
    purpose: 'One row for two people and one meeting held at the forum.',
    params: { forum: need('forum', 'which'), ...SPAN, ...STATUS },
    columns: { ...PAIR, ...PAIR_KEYS },
    order: PAIR_ORDER,
    example: 'kaidan query forum-margins --param forum=ADMMプラス',
  },
  agreements: {
    title: 'What a person, country or organisation agreed on',
    titleJa: '合意事項',
    purpose: 'One row for each agreement and party. A country stands for its ministers too.',
    params: { actor: may('actor', 'a party'), topic: may('topic', 'subject'), ...SPAN },
    columns: {
      date: date('of the agreement, else of its meeting'),
      by: str('the party'),
      text: str('the matter'),
      kind: str('commitment or instrument'),
      strength: str('signed, agreed, confirmed or shared'),
      topics: list('names of its topics'),
      sentences: OCCASION.sentences,
      byKey: key('the party'),
      agreement: key('the agreement'),
    },
    order: ['date', 'agreement', 'byKey'],
    example: 'kaidan query agreements --param actor=日本',
  },
  'agreements-between': {
    title: 'Agreements of two countries, with the meeting that made them',
    titleJa: '二国間の合意と、それを生んだ会談',
    purpose: 'One row for each agreement to which both countries, or people of theirs, are parties.',
    params: { ...COUNTRIES, ...SPAN },
    columns: {
      date: date('of the agreement, else of its meeting'),
      text: str('the matter'),
      kind: str('commitment or instrument'),
      parties: list('names of all parties'),
      meetings: list('names of the meetings that reached it'),
      agreement: key('the agreement'),
    },
    order: ['date', 'agreement'],
    example: 'kaidan query agreements-between --param a=JP --param b=CN',
  },
  concerns: {
    title: 'Concerns about a country or topic',
    titleJa: '懸念',
    purpose: 'One row for each matter and each that expressed concern about it. A country as `by` stands for its ministers too.',
    params: {
      by: may('actor', 'who is concerned'),
      country: may('country', 'whose conduct it is about'),
      topic: may('topic', 'subject'),
      ...SPAN,
    },
    columns: { ...STANCE, degree: str('as written') },
    order: STANCE_ORDER,
    example: 'kaidan query concerns --param country=CN',
  },
  'concerns-over-time': {
    title: 'How concerns changed over time',
    titleJa: '懸念の推移',
    purpose: 'One row for each month and each that expressed concern: how many matters, in how many sentences.',
    params: { by: may('actor', 'who is concerned'), country: may('country', 'about'), topic: may('topic', 'subject'), ...SPAN },
    columns: {
      month: date('month, or year where no more is known'),
      by: str('who'),
      concerns: int('matters'),
      sentences: int('sentences that say so'),
      byKey: key('who'),
    },
    order: ['month', 'byKey'],
    example: 'kaidan query concerns-over-time --param country=CN',
  },
  'demands-and-condemnations': {
    title: 'Demands, condemnations and opposition',
    titleJa: '要求・非難・反対',
    purpose: 'One row for each matter and each that demanded, condemned or opposed it.',
    params: { by: may('actor', 'who'), country: may('country', 'about'), topic: may('topic', 'subject'), ...SPAN },
    columns: STANCE,
    order: STANCE_ORDER,
    example: 'kaidan query demands-and-condemnations --param by=JP',
  },
  stances: {
    title: 'All stances: concern, demands, welcome, support …',
    titleJa: '立場の表明',
    purpose: 'One row for each stance on a matter.',
    params: {
      by: may('actor', 'who'),
      act: may('act', 'edge type: WELCOMED, SUPPORTED, STRESSED …'),
      country: may('country', 'about'),
      topic: may('topic', 'subject'),
      ...SPAN,
    },
    columns: STANCE,
    order: STANCE_ORDER,
    example: 'kaidan query stances --param act=WELCOMED',
  },
  visits: {
    title: 'Who travelled where',
    titleJa: '訪問',
    purpose: 'One row for each visit.',
    params: {
      person: may('person', 'who'),
      country: may('country', 'where to'),
      origin: may('country', "the visitor's country"),
      ...SPAN,
      ...STATUS,
    },
    columns: {
      date: OCCASION.date,
      person: str('who'),
      origin: str("the visitor's country code"),
      country: str('where to'),
      status: OCCASION.status,
      sentences: OCCASION.sentences,
      personKey: key('who'),
      countryKey: key('where to'),
      edge: key('the visit'),
    },
    order: ['date', 'personKey', 'countryKey', 'edge'],
    example: 'kaidan query visits --param country=MY',
  },
  'never-met': {
    title: 'Whom a person never met, though a forum or counterpart is shared',
    titleJa: '会っていない人（同じ会議に出席、または共通の相手）',
    purpose:
      'One row for each person of another country who was at the same forum or met the same person, without a meeting held.',
    params: { person: need('person', 'who') },
    columns: {
      with: str('never met'),
      country: str('country code'),
      forums: int('forums that both attended (held)'),
      counterparts: int('people whom both met'),
      withKey: key('never met'),
    },
    order: ['forums desc', 'counterparts desc', 'withKey'],
    example: 'kaidan query never-met --param person=小泉進次郎',
  },
  'busiest-pairs': {
    title: 'Who meet most often',
    titleJa: '会談の多い二人',
    purpose: 'One row for each two people, by the number of meetings held.',
    params: { ...SPAN, limit: { type: 'integer', optional: true, default: 20, doc: 'rows at most' } },
    columns: {
      person: str('the one of smaller key'),
      with: str('the other'),
      meetings: int('meetings held'),
      first: date('the first'),
      last: date('the last'),
      personKey: key('the one'),
      withKey: key('the other'),
    },
    order: ['meetings desc', 'personKey', 'withKey'],
    example: 'kaidan query busiest-pairs --param limit=5',
  },
  'busiest-countries': {
    title: 'Which countries meet most often',
    titleJa: '会談の多い二国',
    purpose: 'One row for each two countries, by the number of meetings held to which both were sides.',
    params: { ...SPAN, limit: { type: 'integer', optional: true, default: 20, doc: 'rows at most' } },
    columns: {
      a: str('code of the smaller key'),
      b: str('code of the other'),
      meetings: int('meetings held'),
      first: date('the first'),
      last: date('the last'),
    },
    order: ['meetings desc', 'a', 'b'],
    example: 'kaidan query busiest-countries',
  },
  'planned-open': {
    title: 'Planned talks that are still open',
    titleJa: '実施がまだ報じられていない予定',
    purpose:
      'One row for each planned meeting without a held one of the same sides and people whose date is compatible (or, where the plan has no date, is not before its first report).',
    params: { country: may('country', 'one of the sides'), ...SPAN },
    columns: {
      date: OCCASION.date,
      name: str("the meeting's name"),
      people: list('names of those taking part'),
      sides: list('codes of the countries'),
      mode: OCCASION.mode,
      meeting: key('the planned meeting'),
    },
    order: ['date', 'meeting'],
    example: 'kaidan query planned-open',
  },
  'planned-then-held': {
    title: 'Planned talks that then took place',
    titleJa: '予定どおり行われた会談',
    purpose: 'One row for a planned meeting and the held one that fits it.',
    params: { country: may('country', 'one of the sides'), ...SPAN },
    columns: {
      planned: date('the date planned'),
      held: date('the date held'),
      name: str("the held meeting's name"),
      people: list('names of those taking part in the held one'),
      plannedKey: key('the planned meeting'),
      heldKey: key('the held meeting'),
    },
    order: ['held', 'heldKey', 'plannedKey'],
    example: 'kaidan query planned-then-held',
  },
  successions: {
    title: 'Who succeeded whom in an office',
    titleJa: '誰の後任か',
    purpose: 'One row for each two holders of a post in a row, by the day on which articles first show them in it.',
    params: { country: may('country', 'where') },
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
    params: { country: may('country', 'for which'), person: may('person', 'who') },
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
    example: 'kaidan query sources --param node=小泉進次郎',
  },
} as const satisfies Record<string, QuerySpec>;

export type QueryName = keyof typeof QUERIES;
/** A value in a row. */
export type Value = string | number | null | readonly string[];
/** One row: a value for each column of the query, in its order. */
export type Row = Readonly<Record<string, Value>>;
/** Parameters as the query takes them: keys, codes, dates. An absent one is left out. */
export type Params = Readonly<Record<string, string | number | undefined>>;
