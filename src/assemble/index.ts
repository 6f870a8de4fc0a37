import { ploverOf } from '../lexicon/plover.js';
import {
  type Actor,
  type Article,
  type ArticleEvent,
  type AttendanceEvent,
  type Evidence,
  GRAPH_VERSION,
  type Resolution,
  type SerializedGraph,
  STANCE_EDGES,
  type Statement,
  type TalksEvent,
  type VisitEvent,
} from '../model/index.js';
import { GraphDraft } from './draft.js';
import { keys } from './keys.js';

/** The graph of one article, from what its mentions mean and the events that it tells. */
export function assemble(article: Article, resolution: Resolution, events: readonly ArticleEvent[]): SerializedGraph {
  const draft = new GraphDraft(article, resolution);
  draft.addPeopleAndForums();
  const talks = events.filter((e): e is TalksEvent => e.kind === 'talks');
  const meetings = talks.map((t) => addTalks(draft, t));
  for (const e of events) {
    if (e.kind === 'attendance') addAttendance(draft, e);
    else if (e.kind === 'visit') addVisit(draft, e);
    else if (e.kind === 'agreement') {
      const key = keys.agreement(draft.articleKey, e.text);
      addMatter(draft, key, 'Agreement', e.text, e);
      draft.node(key, {
        agreementKind: e.agreementKind,
        ...(e.date ? { date: e.date } : {}),
        plover: ploverOf(e.agreementKind === 'instrument' ? 'instrument' : 'agreement'),
      });
      for (const actor of e.by)
        draft.edge('AGREED_ON', actorKey(draft, actor), key, e.statements, {
          strength: e.strength,
          ...dated(e),
          plover: ploverOf('agreement'),
        });
      const meeting = e.talks === undefined ? undefined : meetings[e.talks];
      if (meeting) draft.edge('REACHED_AT', key, meeting, e.statements, {});
    } else if (e.kind === 'stance') {
      const key = keys.issue(draft.articleKey, e.text);
      addMatter(draft, key, 'Issue', e.text, e);
      draft.node(key, { plover: ploverOf(e.stance) });
      for (const actor of e.by)
        draft.edge(STANCE_EDGES[e.stance], actorKey(draft, actor), key, e.statements, {
          ...dated(e),
          ...(e.degree ? { degree: e.degree } : {}),
          plover: ploverOf(e.stance),
        });
    }
  }
  return draft.serialize({
    source: article.source,
    article: draft.articleKey,
    ...(article.published ? { published: article.published.date } : {}),
    version: GRAPH_VERSION,
  });
}

const dated = (e: { date?: string }): { date?: string } => (e.date ? { date: e.date } : {});

function actorKey(draft: GraphDraft, actor: Actor): string {
  if ('person' in actor) return draft.minister(actor.person);
  return 'country' in actor ? draft.country(actor.country) : draft.organization(actor.organization);
}

/** A meeting with its people, sides, forums and place, and a `MET_WITH` between each two people of different countries. */
function addTalks(draft: GraphDraft, t: TalksEvent): string {
  const key = draft.meeting(t);
  for (const id of t.who) draft.edge('PARTICIPATED_IN', draft.minister(id), key, t.statements, { role: 'principal' });
  for (const code of t.countries) draft.edge('PARTY_TO', draft.country(code), key, t.statements, {});
  for (const name of t.organizations) draft.edge('PARTY_TO', draft.organization(name), key, t.statements, {});
  for (const forum of t.forums) draft.edge('HELD_AT', key, draft.forum(forum), t.statements, draft.edition(forum));
  if (t.placeCountry) draft.edge('HELD_IN', key, draft.country(t.placeCountry), t.statements, t.place ? { place: t.place } : {});
  for (const [i, a] of t.who.entries()) for (const b of t.who.slice(i + 1)) addMetWith(draft, t, key, a, b);
  draft.report(key);
  return key;
}

function addMetWith(draft: GraphDraft, t: TalksEvent, meeting: string, a: number, b: number): void {
  const [pa, pb] = [draft.person(a), draft.person(b)];
  if (pa.country !== undefined && pa.country === pb.country) return;
  const [source, target] = [draft.minister(a), draft.minister(b)].sort();
  if (source === target) return;
  const [forum] = t.forums;
  draft.edge('MET_WITH', source!, target!, t.statements, {
    status: t.status,
    mode: t.mode,
    meeting,
    ...dated(t),
    ...(forum === undefined ? {} : { forum: draft.forum(forum) }),
    ...(t.place ? { place: t.place } : {}),
    plover: ploverOf('talks'),
  });
}

function addAttendance(draft: GraphDraft, e: AttendanceEvent): void {
  draft.edge('ATTENDED', draft.minister(e.who), draft.forum(e.forum), e.statements, {
    status: e.status,
    ...dated(e),
    ...draft.edition(e.forum),
    plover: ploverOf('talks'),
  });
}

function addVisit(draft: GraphDraft, e: VisitEvent): void {
  draft.edge('VISITED', draft.minister(e.who), draft.country(e.to), e.statements, {
    status: e.status,
    ...dated(e),
    plover: ploverOf('visit'),
  });
}

function addMatter(
  draft: GraphDraft,
  key: string,
  kind: 'Agreement' | 'Issue',
  text: string,
  e: { about: readonly string[]; topics: readonly string[]; statements: readonly Statement[] },
): void {
  draft.node(key, { kind, name: text.length > 40 ? `${text.slice(0, 39)}…` : text, text });
  for (const code of e.about) draft.edge('ABOUT', key, draft.country(code), e.statements, {});
  for (const topic of e.topics) draft.edge('ON_TOPIC', key, draft.topic(topic), [], {});
  draft.report(key);
}

export type { Evidence };
