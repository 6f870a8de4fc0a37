import type { Narrative } from '../narrative.js';
import { merge } from '../parties.js';
import { countriesOf } from './groups.js';
import { talksData } from './lexicon.js';
import { type Occasion, sharing } from './occasions.js';
import { partners } from './partners.js';
import { phraseBefore } from './phrase.js';

const REPEATED = new RegExp(talksData.repeated.join('|'));

/** AはB外相と会談し、…について協議した: the talks of the same sentence, spoken of again without a partner. */
export function goesOn(n: Narrative, o: Occasion, folded: string): boolean {
  if (!o.weak || !o.isPredicate || !o.clause || sharing(n, o.clause).length > 1) return false;
  return !countriesOf(n, merge([partners(n, o), phraseBefore(n, o, folded).parties])).size;
}

/** 会談を重ねる, 会談を毎年実施: no single occasion. 会談するのは…以来になる: a remark on the talks told of. */
export function isRepeated(n: Narrative, o: Occasion): boolean {
  const { span } = o.sentence;
  const remark = o.clause?.link === 'nominal' && !o.clause.past && o.isPredicate;
  if (remark && /ぶり|以来|初めて/.test(n.text({ start: o.noun.end, end: span.end }))) return true;
  // これまで電話でのみ言葉を交わしていた
  if (o.weak && o.clause?.progressive && /これまで/.test(n.text(span))) return true;
  return REPEATED.test(n.text({ start: Math.max(span.start, o.span.start - 10), end: Math.min(span.end, o.noun.end + 10) }));
}
