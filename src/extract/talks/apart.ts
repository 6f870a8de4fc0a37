import type { Narrative } from '../narrative.js';
import { datedTimes } from '../when.js';
import { type Draft, sidesOf, withParties } from './draft.js';
import type { Occasion } from './occasions.js';
import { markedPartners } from './partners.js';

const EACH = /それぞれ|個別|相次|順次|続けて|らと(?:の)?会談|各国/;
const TOGETHER = /([3-9三四五六])\s?(?:者|カ国|か国|ヵ国|ヶ国|国間|氏|首脳|外相|長官|大臣)/g;
const NUMERALS = '〇一二三四五六七八九';

/**
 * The occasions that one telling stands for: talks with each of several partners, unless they were held together (a compound of all, 3者, the
 * headline's 日米韓…). A list that alternates between two sides pairs off.
 */
export function apart(n: Narrative, o: Occasion, draft: Draft, folded: string, joint = false): Draft[] {
  const each = eachMarked(n, o, draft, folded);
  if (each.length) return each;
  const people = [...draft.people];
  const sides = sidesOf(n, draft);
  if (people.length + draft.sides.size < 3 || sides.size < 2) return [draft];
  const side = (id: number) => n.person(id).country ?? n.person(id).organization;
  if (people.length > 3 && alternate(people, side))
    return people.flatMap((id, i) => (i % 2 ? [] : [withParties(draft, [id, people[i + 1]!])]));
  const [lead] = people;
  if (sides.size < 3 || lead === undefined || isJoint(n, o, sides, joint)) return [draft];
  const own = people.filter((id) => side(id) === side(lead));
  const partners = people.filter((id) => side(id) !== side(lead));
  return [
    ...partners.map((id) => withParties(draft, [...own, id])),
    ...[...draft.sides].map((s) => withParties(draft, own, [s])),
  ];
}

// AとB、CとDの間で: 日中日中.
const alternate = (people: readonly number[], side: (id: number) => string | undefined): boolean =>
  people.length % 2 === 0 && people.every((id, i) => side(id) === side(people[i % 2]!)) && side(people[0]!) !== side(people[1]!);

/** A長官とは31日に、B長官とは6月1日に会談する: one predicate for several partners, each with his own day. */
function eachMarked(n: Narrative, o: Occasion, draft: Draft, folded: string): Draft[] {
  const marked = o.isPredicate ? markedPartners(n, o, folded) : [];
  if (marked.length < 2) return [];
  const times = datedTimes(n, o.sentence.index);
  const lead = [...draft.people].filter((id) => !marked.some((m) => n.partiesOf(m).people.includes(id)));
  return marked.map((m, i) => {
    const until = marked[i + 1]?.span.start ?? o.span.start;
    const time = times.find((t) => t.mention.span.start >= m.span.end && t.mention.span.end <= until);
    return { ...withParties(draft, [...lead, ...n.partiesOf(m).people], n.partiesOf(m).sides), date: time?.date ?? draft.date };
  });
}

// 日米韓, 4カ国, 三者: the text itself holds the parties together.
function isJoint(n: Narrative, o: Occasion, sides: ReadonlySet<string>, joint: boolean): boolean {
  if (o.sides.length > 2) return true;
  const before = n.text({ start: Math.max(o.sentence.span.start, o.span.start - 40), end: o.noun.end });
  const around = n.reading.layout.sentences.filter(
    (s) => s.index <= o.sentence.index + 1 && (s.index >= o.sentence.index - 2 || n.isHeadline(s)),
  );
  if (together(before, sides.size)) return true;
  if (
    EACH.test(before) ||
    /^[^、。]{0,8}(?:ところ)?、?(?:それぞれ|個別)/.test(n.text({ start: o.noun.end, end: o.sentence.span.end }))
  )
    return false;
  // 3カ国の外相と面会した, A外相、B外相の表敬を受けた: the partners come together.
  if (joint || together(before, sides.size - 1) || /^(?:表敬|来訪)/.test(n.text(o.noun))) return true;
  const compound = around.some((s) =>
    n.mentions(s.index, 'country').some((m) => m.codes.length >= sides.size && [...sides].every((c) => m.codes.includes(c))),
  );
  return compound || around.some((s) => together(n.text(s.span), sides.size));
}

// 3カ国, 三者: as many as there are sides.
const together = (text: string, sides: number): boolean =>
  [...text.matchAll(TOGETHER)].some(([, d]) => (NUMERALS.includes(d!) ? NUMERALS.indexOf(d!) : Number(d)) === sides);
