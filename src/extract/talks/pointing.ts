import { contains } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { statusOf } from '../status.js';
import { datedTimes, timeOf } from '../when.js';
import { bareDraft, type Draft } from './draft.js';
import type { Occasion } from './occasions.js';
import type { State } from './state.js';
import { TALKS_WORDS } from './telling.js';

const ANEW = /次回|さらなる|更なる|再会談|再び|改めて会談|正式会談|近く/;

/** What a sentence adds to the talks that it points back at: 会談は27日午後に行われ, A、B、Cが出席した. */
function learn(n: Narrative, current: Draft, o: Occasion, status: Draft['status']): void {
  if (!n.isQuestion(o.sentence)) {
    // Asked about by a reporter, told of in the answer.
    if (current.status === undefined) current.status = status ?? 'held';
    const time =
      o.clause && /^(?:は|が)$/.test(o.clause.arguments.find((a) => contains(a.span, o.noun))?.case ?? '')
        ? timeOf(n, o.sentence, o.span, o.clause)
        : undefined;
    const after =
      n.mentions(o.sentence.index, 'time').length && time === undefined
        ? datedTimes(n, o.sentence.index).find(
            (t) =>
              t.mention.span.start > o.noun.end &&
              /^(?:は|が)[^。、]{0,4}、?$/.test(n.text({ start: o.noun.end, end: t.mention.span.start })),
          )
        : undefined;
    const dated = time ?? after;
    if (dated && !current.dated) {
      current.date = dated.date;
      current.dated = true;
    }
  }
  current.statements.push({ span: o.sentence.span, rule: 'talks/occasion' });
}

/** 会談では, 会談後: the sentence speaks of the talks told last. 電話会談を模索 names another mode: talks of the same parties yet to come. */
export function pointBack(n: Narrative, state: State, o: Occasion): void {
  const { current } = state;
  if (!current && !n.isQuestion(o.sentence) && !n.isHeadline(o.sentence))
    state.unattached ??= { span: o.sentence.span, rule: 'talks/inferred' };
  if (!current || (o.level && current.level && o.level !== current.level)) return;
  const status = statusOf(n, { clause: o.clause, isPredicate: o.isPredicate, span: o.noun }, TALKS_WORDS);
  const isNew = (o.mode !== undefined && o.mode !== current.mode) || ANEW.test(n.text(o.sentence.span));
  if (status !== 'planned' || current.status === 'planned' || n.isQuestion(o.sentence) || !isNew) {
    learn(n, current, o, status);
    return;
  }
  const next = bareDraft(current.people, { span: o.sentence.span, rule: 'talks/next' });
  const date = timeOf(n, o.sentence, o.span, o.clause)?.date;
  state.drafts.push({
    ...next,
    sides: new Set(current.sides),
    organizations: new Set(current.organizations),
    status,
    mode: o.mode,
    date,
    dated: true,
  });
}
