import type { TimeMention } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { isSinceClause } from '../when.js';
import { bareDraft, type Draft, sidesOf } from './draft.js';
import type { Occasion } from './occasions.js';

/** 昨年10月に続き、去年の11月に引き続いて */
const AFTER = /^に(?:引き)?(?:続き|続いて|続く|つづき)/;
/** 以来2回目だ, 以来、3度目の */
const AGAIN = /(?:[2-9２-９二三四]|[0-9０-９]{2})(?:回|度)目/;

/**
 * Talks that a sentence on later ones recalls by their date: 昨年10月に続き, 3月に引き続き2回目となる, 昨年11月に行われて以来. They are between the same sides; the
 * same people held them where they are counted (2回目), or where a clause with 以来 stands in a sentence that names them.
 */
export function recalledTalks(n: Narrative, o: Occasion, draft: Draft): Draft[] {
  const { span } = o.sentence;
  const sentence = n.text(span);
  const counted = AGAIN.test(sentence);
  return n.mentions(o.sentence.index, 'time').flatMap((m) => {
    const date = n.dateOf(m);
    const after = n.text({ start: m.span.end, end: span.end });
    if (!m.expression.pointsAt || !date || date === draft.date || !recalls(n, m, after, counted)) return [];
    const named = n.mentions(o.sentence.index, 'person').length + n.mentions(o.sentence.index, 'anaphor').length > 0;
    const recalled = bareDraft(counted || (named && !AFTER.test(after)) ? draft.people : [], { span, rule: 'talks/recalled' });
    const mode = counted ? draft.mode : undefined;
    const marker = after.search(/以来|続/);
    const setting = n.mentions(o.sentence.index, 'forum', { start: m.span.end, end: m.span.end + Math.max(0, marker) });
    const forums = new Set(setting.flatMap((f) => n.reading.resolution.forumOf.get(f) ?? []));
    return [{ ...recalled, forums, sides: sidesOf(n, draft), date, dated: true, mode, level: draft.level }];
  });
}

const recalls = (n: Narrative, m: TimeMention, after: string, counted: boolean): boolean =>
  AFTER.test(after) || (counted && /^以来/.test(after)) || isSinceClause(n, m);
