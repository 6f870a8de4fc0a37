import type { Argument, Clause, Reading } from '../../model/index.js';
import { actorsOfPhrase } from './actors.js';
import { type Entry, entriesFor, LEXICON } from './lexicon.js';
import { memo } from './memo.js';
import { isFrame, type Matter } from './phrases.js';

const PARTICLE = /^[」』]?(に対し(まし)?て(は|も)?|に対し|からは?|より|では|で|に?は|に|も)?[、，,]?/u;

/** この中で, その席で: said of the talks before. */
const POINTING = /^[このそ同](の|席|会)/u;

/** Phrases that frame what is said, and belong to who says it: SNSで, 論評では, 首相は, 北朝鮮に対し. */
const frames = (reading: Reading, inner: Clause, entry: Entry, a: Argument): boolean => {
  const { text } = reading.article;
  const { end } = a.span;
  if (a.case === 'で' || a.case === '')
    return (
      isFrame(reading, inner, a, false) &&
      (/^(では|で、|[はに]?[、，])/u.test(text.slice(end, end + 3)) || POINTING.test(text.slice(a.span.start, end)))
    );
  if (!(a.case === 'は' && a.topic) && !/^(から|より)$/.test(a.case) && !(a.case === 'に対し' && entry.towards.includes(a.case)))
    return false;
  return actorsOfPhrase(reading, inner.sentence, a).length > 0;
};

const NONE: readonly Clause[] = [];

/** 停止するよう: the deed that is asked for. */
const requests = memo(
  (clauses: readonly Clause[]) =>
    new Map([...clauses].reverse().flatMap((c) => (c.link === 'purpose' && c.modifies ? [[c.modifies.end, c] as const] : []))),
);

const requested = (reading: Reading, { pieces, sentence }: Matter): Clause | undefined =>
  requests(reading.clauses[sentence] ?? NONE).get(pieces.at(-1)?.end ?? -1);

/** Frames at the beginning of a matter that is a clause: the parser has given them to the deed that is asked for. */
const framesOf = (reading: Reading, entry: Entry, matter: Matter): readonly Argument[] => {
  const { pieces, sentence } = matter;
  const [first] = pieces;
  const holder = matter.holder ?? requested(reading, matter);
  if (!holder || !first || !/^(nominal|purpose)$/.test(holder.link)) return [];
  const inside = (reading.clauses[sentence] ?? []).filter(
    (c) => c.index <= holder.index && c.span.end > first.start && c.quoted === holder.quoted,
  );
  const own = inside.flatMap((c) => c.arguments.filter((a) => !a.shared && frames(reading, c, entry, a)));
  const out: Argument[] = [];
  let at = first.start;
  for (;;) {
    const next = own.find((a) => a.span.start === at && a.span.end < pieces.at(-1)!.end && !out.includes(a));
    if (!next) return out;
    out.push(next);
    at = next.span.end + PARTICLE.exec(reading.article.text.slice(next.span.end, next.span.end + 8))![0].length;
  }
};

/** 遺憾を表明し、…するよう促した: what was voiced before a request is no part of what is asked. */
const voicedBefore = (reading: Reading, matter: Matter): number => {
  const [first] = matter.pieces;
  const holder = matter.holder ?? requested(reading, matter);
  if (!first || holder?.link !== 'purpose') return first?.start ?? 0;
  const ends = (reading.clauses[matter.sentence] ?? [])
    .filter((c) => /^(te|continuative)$/.test(c.link) && c.quoted === holder.quoted && c.span.start <= first.start)
    .filter((c) => c.predicate.span.end > first.start && c.predicate.span.end < holder.predicate.span.start)
    .filter(
      (c) =>
        LEXICON.says.has(c.predicate.verb ?? c.predicate.lemma) ||
        LEXICON.sessions.test(c.predicate.lemma) ||
        entriesFor(c).some((e) => !e.ends),
    )
    .map((c) => c.predicate.span.end);
  const end = Math.max(first.start, ...ends);
  return reading.article.text[end] === '、' ? end + 1 : end;
};

/** A matter without the frame that it begins with. */
export const withoutFrame = (reading: Reading, entry: Entry, matter: Matter): Matter => {
  const voiced = voicedBefore(reading, matter);
  if (voiced > (matter.pieces[0]?.start ?? voiced) && voiced < matter.pieces[0]!.end)
    return { ...matter, pieces: [{ start: voiced, end: matter.pieces[0]!.end }, ...matter.pieces.slice(1)] };
  const found = framesOf(reading, entry, matter);
  const last = found.at(-1);
  if (!last) return matter;
  const start = last.span.end + PARTICLE.exec(reading.article.text.slice(last.span.end, last.span.end + 8))![0].length;
  const [first, ...rest] = matter.pieces;
  return start < first!.end ? { ...matter, pieces: [{ start, end: first!.end }, ...rest], frames: found } : matter;
};
