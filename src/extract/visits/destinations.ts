import type { PersonId, Sentence } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import type { Found } from './found.js';
import { clauseAround } from './found.js';
import { countriesAt } from './places.js';

const DESTINATION =
  /(?:訪問|歴訪|外遊)(?:先|国|地)(?:は|を|として)(?<list>[^。]*?)(?:の?[0-9０-９]\s?(?:カ|か|ヵ)国)?(?=[。に]|だ|です|で、|$)/g;

/** 訪問先は米国とオーストリアの2カ国, 訪問先を米国に絞った: countries told as where a journey goes. */
export function byDestination(n: Narrative, sentence: Sentence): Found[] {
  const found: Found[] = [];
  for (const m of n.text(sentence.span).matchAll(DESTINATION)) {
    const start = sentence.span.start + m.index;
    const end = start + m[0].length;
    const list = { start: end - (m.groups!.list ?? '').length - 6, end };
    const statements = [{ span: sentence.span, rule: 'visit/destination' }];
    for (const to of countriesAt(n, sentence, { start: Math.max(start, list.start), end }))
      for (const who of whose(n, sentence, start))
        if (n.person(who).country !== to) found.push({ kind: 'visit', assumed: true, who, to, status: 'planned', statements });
  }
  return found;
}

function whose(n: Narrative, sentence: Sentence, start: number): readonly PersonId[] {
  const owner = n
    .mentions(sentence.index, 'person')
    .findLast((m) => m.span.end < start && /^の(?:主な|今回の)?$/.test(n.text({ start: m.span.end, end: start })));
  if (owner) return n.partiesOf(owner).people;
  // 訪問先は…: the destinations are the topic, so the traveller was named before.
  const isTopic = n.text({ start: start + 3, end: start + 4 }) === 'は';
  if (isTopic) return n.mentions(sentence.index, 'person').length ? [] : n.impliedSubject(sentence.index).people;
  const clause = clauseAround(n, sentence, { start, end: start + 3 });
  return clause ? n.subjectOf(clause).people : n.impliedSubject(sentence.index).people;
}
