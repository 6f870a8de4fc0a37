import type { VisitEvent } from '../../model/index.js';
import type { Found } from './found.js';

export function mergeVisits(all: readonly Found[]): VisitEvent[] {
  // 訪日は12年ぶり after 16日に訪日する: a bare noun takes the status that the article states.
  const stated = all.filter((v) => !v.assumed);
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
  return merged;
}
