import { type OfficeFound, officeWords } from '../../lexicon/offices.js';
import type { PersonMention } from '../../model/index.js';
import type { SentenceContext } from '../context.js';
import type { Lead } from './anchor.js';
import { officeMention } from './build.js';

/** An office without a name stands for its holder, unless it is part of a compound: 外相会談, 首相官邸. */
export function isRole(ctx: SentenceContext, end: number): boolean {
  const next = ctx.text.slice(end, end + 4);
  if (officeWords.after.some((w) => next.startsWith(w))) return false;
  return !/^[一-龠ァ-ヺA-Za-z]/.test(next) || /^(?:ら|両|側|自身|本人|就任)/.test(next);
}

/** The mention of an office alone. */
export function role(ctx: SentenceContext, group: OfficeFound[], lead: Lead, end: number): PersonMention {
  const start = lead.country || lead.organization || lead.tense ? Math.min(lead.at, group[0]!.start) : group[0]!.start;
  const implied = group.find((o) => o.country)?.country;
  return {
    kind: 'person',
    span: { start, end },
    sentence: ctx.sentence.index,
    readings: [],
    offices: group.map((o, i) => officeMention(ctx, o, i === group.length - 1 ? end : o.end, lead)),
    ...(lead.country ? { country: lead.country } : implied ? { country: implied } : {}),
    ...(lead.organization ? { organization: lead.organization } : {}),
    ...(lead.posting ? { posting: lead.posting } : {}),
    form: 'role',
  };
}
