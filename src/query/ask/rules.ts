import type { QueryName } from '../catalog/index.js';
import type { Asked } from './asked.js';

/** What a question comes to: a query and its parameters, absent ones left out. */
export interface Plan {
  readonly query: QueryName;
  readonly params: Readonly<Record<string, string | number | undefined>>;
}

type Rule = (asked: Asked) => Plan | undefined;

const plan = (query: QueryName, params: Plan['params'] = {}): Plan => ({ query, params });
const STANCE_ACTS = {
  condemned: 'CONDEMNED',
  opposed: 'OPPOSED',
  welcomed: 'WELCOMED',
  supported: 'SUPPORTED',
  stressed: 'STRESSED',
} as const;

const never: Rule = (q) => (q.asks('never') && q.people[0] ? plan('never-met', { person: q.people[0] }) : undefined);

const fulfilled: Rule = (q) =>
  q.asks('fulfilled') && q.asks('planned') ? plan('planned-then-held', { country: q.countries[0]?.code, ...q.span }) : undefined;

const countriesPlan = (q: Asked, status?: string): Plan =>
  plan('meetings-of-countries', { a: q.countries[0]!.code, b: q.countries[1]!.code, status, ...q.span });

const planned: Rule = (q) => {
  if (!q.asks('planned')) return undefined;
  if (q.forum && q.asks('attended')) return plan('forum-attendance', { forum: q.forum, status: 'planned', ...q.span });
  if (q.asks('visited')) return visitPlan(q, 'planned');
  if (q.people[1]) return plan('meetings-of-two', { a: q.people[0], b: q.people[1], status: 'planned', ...q.span });
  if (q.people[0]) return plan('meetings-of-person', { person: q.people[0], status: 'planned', ...q.span });
  if (q.countries[1]) return countriesPlan(q, 'planned');
  return q.asks('met') || q.countries.length === 0
    ? plan('planned-open', { country: q.countries[0]?.code, ...q.span })
    : undefined;
};

const succession: Rule = (q) => (q.asks('succeeded') ? plan('successions', { country: q.country, post: q.post }) : undefined);

const overTime: Rule = (q) =>
  q.asks('overtime') && q.asks('concern')
    ? plan('concerns-over-time', { by: q.actor, country: q.about, topic: q.topic, ...q.span })
    : undefined;

const common: Rule = (q) =>
  q.asks('common') && q.people.length === 2 && (q.asks('met', 'counterparts') || !q.asks('agreed', 'attended', 'visited'))
    ? plan('common-counterparts', { a: q.people[0], b: q.people[1] })
    : undefined;

const busiest: Rule = (q) => {
  if (!q.asks('most') || !q.asks('met', 'count', 'countries')) return undefined;
  if (q.people[0]) return plan('counterparts', { person: q.people[0], ...q.span });
  const query = q.asks('countries') ? 'busiest-countries' : 'busiest-pairs';
  return plan(query, { ...q.span, limit: q.number });
};

const sources: Rule = (q) => (q.asks('sources') && q.node ? plan('sources', { node: q.node }) : undefined);

const margins: Rule = (q) => {
  if (!q.forum || !q.asks('margins', 'met') || (q.asks('attended') && !q.asks('met', 'margins'))) return undefined;
  if (q.people[1]) return plan('met', { person: q.people[0], with: q.people[1], forum: q.forum, ...q.span });
  if (q.people[0]) return plan('met', { person: q.people[0], forum: q.forum, ...q.span });
  return plan('forum-margins', { forum: q.forum, ...q.span });
};

const attendance: Rule = (q) => {
  if (q.forum && q.asks('attended', 'visited')) return plan('forum-attendance', { forum: q.forum, ...q.span });
  return q.asks('attended') && q.people[0] ? plan('forums-of-person', { person: q.people[0], ...q.span }) : undefined;
};

function visitPlan(q: Asked, status?: string): Plan {
  const [person] = q.people;
  const goal = q.countries.find(({ role }) => role !== 'subject')?.code;
  const origin = person ? undefined : q.countries.find(({ role, code }) => role === 'subject' && code !== goal)?.code;
  return plan('visits', { person, country: goal, origin, status, ...q.span });
}

const visits: Rule = (q) => (q.asks('visited') ? visitPlan(q) : undefined);

const agreements: Rule = (q) => {
  if (!q.asks('agreed')) return undefined;
  if (q.countries.length >= 2) return plan('agreements-between', { a: q.countries[0]!.code, b: q.countries[1]!.code, ...q.span });
  const [a, b] = q.people.map(q.countryOf);
  if (a && b && a !== b) return plan('agreements-between', { a, b, ...q.span });
  const actor = q.people[0] ?? (q.countries[0] ? `country:${q.countries[0].code}` : q.organization);
  return plan('agreements', { actor, topic: q.topic, ...q.span });
};

const concerns: Rule = (q) =>
  q.asks('concern') ? plan('concerns', { by: q.actor, country: q.about, topic: q.topic, ...q.span }) : undefined;

const demands: Rule = (q) =>
  q.asks('demanded')
    ? plan('demands-and-condemnations', { by: q.actor, country: q.about, topic: q.topic, ...q.span })
    : undefined;

const stances: Rule = (q) => {
  const act = Object.entries(STANCE_ACTS).find(([name]) => q.asks(name))?.[1];
  if (act === undefined && !q.asks('stance')) return undefined;
  return plan('stances', { by: q.actor, act, country: q.about, topic: q.topic, ...q.span });
};

const meetings: Rule = (q) => {
  if (!q.asks('met', 'count', 'counterparts', 'where')) return undefined;
  if (q.people.length >= 2) return plan('meetings-of-two', { a: q.people[0], b: q.people[1], ...q.span });
  if (q.people[0] && q.asks('count', 'counterparts')) return plan('counterparts', { person: q.people[0], ...q.span });
  if (q.people[0]) return plan('met', { person: q.people[0], country: q.countries[0]?.code, ...q.span });
  if (q.countries.length >= 2) return countriesPlan(q);
  return q.asks('met') ? plan('met', { country: q.countries[0]?.code, ...q.span }) : undefined;
};

const offices: Rule = (q) =>
  q.asks('office') && (q.people[0] || q.countries[0] || q.post)
    ? plan('office-holders', {
        country: q.people[0] ? undefined : q.countries[0]?.code,
        person: q.people[0],
        post: q.people[0] ? undefined : q.post,
      })
    : undefined;

const timeline: Rule = (q) => {
  if (!q.asks('timeline')) return undefined;
  return q.people.length === 0 && q.countries.length === 2 ? countriesPlan(q) : plan('timeline', { subject: q.node, ...q.span });
};

/** Ways of understanding a question, the most particular first. */
export const RULES: readonly Rule[] = [
  never,
  fulfilled,
  planned,
  succession,
  overTime,
  common,
  busiest,
  sources,
  margins,
  attendance,
  concerns,
  agreements,
  demands,
  stances,
  visits,
  meetings,
  offices,
  timeline,
];
