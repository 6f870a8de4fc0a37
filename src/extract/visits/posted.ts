import type { PersonId } from '../../model/index.js';
import type { Narrative } from '../narrative.js';

const postings = new WeakMap<Narrative, ReadonlySet<string>>();
/** 駐日大使 does not travel to Japan. Worked out once for an article. */
export function isPosted(n: Narrative, who: PersonId, to: string): boolean {
  const known =
    postings.get(n) ??
    new Set(
      n.reading.mentions
        .flat()
        .flatMap((m) => (m.kind === 'person' && m.posting ? n.partiesOf(m).people.map((id) => `${id} ${m.posting}`) : [])),
    );
  postings.set(n, known);
  return known.has(`${who} ${to}`);
}
