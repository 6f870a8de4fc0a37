import { DATE, list, MODE, maybe, NAMED, type NodeSpec, PLOVER, SAME_AS, STATUS, text } from './attributes.js';

/** Every kind of node: a Neo4j label, with its attributes. The one source of the schema. */
export const NODE_KINDS = {
  Minister: {
    doc: 'a person in political, governmental or military office',
    attributes: {
      ...NAMED,
      country: maybe('string', 'ISO 3166-1 alpha-2'),
      offices: list('offices as written'),
      sameAs: SAME_AS,
    },
  },
  Country: { doc: 'a country', attributes: { ...NAMED, code: text('ISO 3166-1 alpha-2') } },
  Organization: { doc: 'ASEAN, NATO, EU, 国連 …', attributes: { ...NAMED, code: maybe('string', 'its acronym') } },
  Forum: { doc: 'a conference or standing framework', attributes: { ...NAMED } },
  Meeting: {
    doc: 'one occasion of talks',
    attributes: {
      ...NAMED,
      date: DATE,
      time: maybe('string', 'local clock time of its beginning, 18:07'),
      durationMinutes: maybe('integer', 'minutes'),
      status: STATUS,
      mode: MODE,
      place: maybe('string', 'city or building as written'),
      plover: PLOVER,
      alternatives: maybe('list', 'what other articles give for time, duration or place where they differ: place=マニラ'),
      sameAs: SAME_AS,
    },
  },
  Agreement: {
    doc: 'a matter agreed',
    attributes: {
      ...NAMED,
      text: text("the matter in the article's words"),
      agreementKind: text('commitment or instrument'),
      date: DATE,
      plover: PLOVER,
    },
  },
  Issue: {
    doc: 'a matter that concern or another stance is about',
    attributes: { ...NAMED, text: text("the matter in the article's words"), plover: PLOVER },
  },
  Topic: { doc: 'a canonical subject that joins matters over articles', attributes: { ...NAMED } },
  Article: {
    doc: 'an article',
    attributes: {
      ...NAMED,
      title: text('its headline'),
      published: maybe('date', 'day of publication'),
      url: maybe('string', 'where it stands'),
      source: text('file or URL that it was read from'),
      publisher: maybe('string', 'who published it'),
      sha256: text('of its text'),
    },
  },
} as const satisfies Record<string, NodeSpec>;

export type NodeKind = keyof typeof NODE_KINDS;
