import type { AgreementEvent, StanceEvent } from '../../model/index.js';
import { actorKey, unique } from './actors.js';
import { memo } from './memo.js';
import type { Found } from './told.js';

const classOf = (e: AgreementEvent | StanceEvent): string => (e.kind === 'agreement' ? `agreement/${e.agreementKind}` : e.stance);

const bigramsOf = memo(({ text }: Found): ReadonlySet<string> => {
  const plain = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const out = new Set<string>();
  for (let i = 0; i + 1 < plain.length; i++) out.add(plain.slice(i, i + 2));
  return out;
});

/** How much of the shorter text stands in the longer one. */
const overlap = (a: Found, b: Found): number => {
  const [x, y] = [bigramsOf(a), bigramsOf(b)];
  const small = x.size < y.size ? x : y;
  const large = small === x ? y : x;
  if (small.size === 0) return 0;
  return [...small].filter((g) => large.has(g)).length / small.size;
};

const sameActors = (a: Found, b: Found): boolean => {
  const keys = new Set(a.by.map(actorKey));
  return b.by.some((x) => keys.has(actorKey(x)));
};

/** One matter told twice: by the same actors, nearly all the words of one in the other. Matters of one sentence stay apart. */
const isSame = (a: Found, b: Found): boolean => {
  if (classOf(a) !== classOf(b) || !sameActors(a, b)) return false;
  if (a.text === b.text) return true;
  if (a.sentence === b.sentence) return false;
  return overlap(a, b) >= 0.72;
};

const fuse = (a: Found, b: Found): Found => {
  const longer = b.text.length > a.text.length ? b : a;
  return {
    ...longer,
    // A headline's short words may be of more people than the sentence that bears them out.
    by: a.headline === b.headline ? unique([...a.by, ...b.by]) : a.headline ? b.by : a.by,
    about: [...new Set([...a.about, ...b.about])],
    topics: [...new Set([...a.topics, ...b.topics])],
    statements: [...a.statements, ...b.statements],
    sentence: a.sentence,
    headline: a.headline && b.headline,
  } as Found;
};

/** A headline's words that the body bears out in none of its sentences: too short to stand for a matter beside the body's. */
const isLooseHeadline = (e: Found, all: readonly Found[]): boolean =>
  e.headline && all.some((o) => !o.headline && o.kind === e.kind && (o.kind === 'stance' || overlap(e, o) > 0));

/** Events of an article, each matter once, in the order of telling. */
export const mergeMatters = (found: readonly Found[]): (AgreementEvent | StanceEvent)[] => {
  const out: Found[] = [];
  for (const event of found) {
    const at = out.findIndex((o) => isSame(o, event));
    if (at < 0) out.push(event);
    else out[at] = fuse(out[at]!, event);
  }
  return out.filter((e) => !isLooseHeadline(e, out)).map(({ sentence: _, headline: __, ...event }) => event);
};
