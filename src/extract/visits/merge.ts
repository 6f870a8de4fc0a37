import type { VisitEvent } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import type { Found } from './found.js';

/** Each journey once; what only a headline says, and what is only assumed, gives way to what the body states. */
export function mergeVisits(n: Narrative, all: readonly Found[]): VisitEvent[] {
  // 訪日は12年ぶり after 16日に訪日する: a bare noun takes the status that the article states.
  const told = all.filter((v) => !v.assumed);
  const stated = [...told.filter((v) => !n.onlyHeadline(v.statements)), ...told.filter((v) => n.onlyHeadline(v.statements))];
  const visits = all.map(({ assumed, ...v }): VisitEvent => {
    const same = assumed ? stated.find((o) => o.who === v.who && o.to === v.to) : undefined;
    return { ...v, status: same?.status ?? v.status };
  });
  const merged: VisitEvent[] = [];
  for (const v of visits) {
    const same = merged.findIndex(
      (m) =>
        m.who === v.who &&
        m.to === v.to &&
        m.status === v.status &&
        (!m.date || !v.date || m.date.startsWith(v.date) || v.date.startsWith(m.date)),
    );
    const known = merged[same];
    if (known) {
      const date = (known.date?.length ?? 0) >= (v.date?.length ?? 0) ? known.date : v.date;
      merged[same] = {
        ...known,
        ...(date ? { date } : {}),
        statements: [
          ...known.statements,
          ...v.statements.filter((s) => !known.statements.some((k) => k.span.start === s.span.start)),
        ],
      };
    } else merged.push(v);
  }
  return withoutOverruled(n, merged);
}

/** What a headline alone says gives way to the body, and a plan to its being called off. */
function withoutOverruled(n: Narrative, merged: readonly VisitEvent[]): VisitEvent[] {
  const isTold = (v: VisitEvent): boolean => !n.onlyHeadline(v.statements);
  // 予定していた訪日は中止となった: what was planned is what was called off.
  const calledOff = (v: VisitEvent): boolean =>
    merged.some((o) => o.status === 'denied' && o.who === v.who && o.to === v.to && !n.onlyHeadline(o.statements));
  return merged
    .filter((v) => v.status !== 'planned' || !calledOff(v))
    .filter((v) => isTold(v) || !merged.some((o) => o.who === v.who && o.to === v.to && isTold(o)));
}
