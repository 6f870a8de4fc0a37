import { type Clause, contains, overlaps } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { merge, NOBODY, type Parties, SUBJECT_CASES } from '../parties.js';
import { gathered, headlineParties, ofTheTwo } from './gathered.js';
import { countriesOf, ofLevel, tidy, withinSides } from './groups.js';
import { talksData } from './lexicon.js';
import { type Occasion, sharing } from './occasions.js';
import { hosted, markedPartners, partners } from './partners.js';
import { type Phrase, phraseBefore } from './phrase.js';
import { groupSubject, subjectOf } from './subjects.js';

/** Whether the parties stand as a whole (AとBの会談) or as one side's partner (Bとの会談). */
export interface OccasionParties extends Parties {
  readonly whole: boolean;
  /** Named right at the noun or its predicate, not carried over from elsewhere. */
  readonly own: boolean;
  /** Several of one side hold the talks together: 英独仏外相はB外相と会談した. */
  readonly joint?: boolean;
}

/** Who took part in an occasion, from its compound, the phrases before it, its predicate's arguments and the subject. */
export function partiesOf(n: Narrative, o: Occasion, folded: string): OccasionParties {
  const before = o.gapped ? { parties: NOBODY, partnerOnly: false } : phraseBefore(n, o, folded);
  const direct = merge([before.parties, o.clause && (o.isPredicate || isObject(o)) ? partners(n, o) : NOBODY]);
  const partner = partnerOf(n, o, folded, direct);
  const relative = isNamed(direct) || o.isPredicate ? NOBODY : ofRelative(n, o);
  if (countriesOf(n, relative).size > 1) return { ...relative, whole: true, own: true };
  const host = !countriesOf(n, merge([before.parties, partner])).size && o.isPredicate && o.clause ? hosted(n, o.clause) : NOBODY;
  if (host.people.length) return { ...merge([host, subjectOf(n, o, host)]), whole: false, own: true };
  if (countriesOf(n, before.parties).size > 1 && (!before.partnerOnly || isPair(n, o, before)))
    return { ...ofLevel(n, o, withinSides(n, o, before.parties)), whole: true, own: true, joint: before.all === true };
  const between = o.clause && o.isPredicate ? n.argumentParties(o.clause, BETWEEN) : NOBODY;
  if (countriesOf(n, between).size > 1) return { ...ofLevel(n, o, between), whole: true, own: true, joint: true };
  return isNamed(partner) ? withPartner(n, o, partner) : withoutPartner(n, o);
}

// A長官とB国防相との会談は見送られた: two who are told of alone, where nobody else is the subject.
function isPair(n: Narrative, o: Occasion, phrase: Phrase): boolean {
  if (!phrase.pair || o.isPredicate || !o.clause) return false;
  const others = o.clause.arguments.filter((a) => !contains(a.span, o.noun));
  const { people, sides } = n.argumentParties({ ...o.clause, arguments: others }, SUBJECT_CASES);
  return people.every((id) => phrase.parties.people.includes(id)) && !sides.length;
}

// イタリアの首相と東京で会談を予定: talks that the clause plans, seeks or refuses, with the partner beside them.
function isObject(o: Occasion): boolean {
  const own = o.clause!.arguments.find((a) => !a.shared && contains(a.span, o.noun));
  const told = talksData.ofTalks.some((w) => o.clause!.predicate.lemma.endsWith(w));
  return told && own !== undefined && /^[をがは]$/.test(own.case) && overlaps(own.head, o.noun);
}

const isNamed = (p: Parties): boolean => p.people.length + p.sides.length + p.organizations.length > 0;

/** Whom the talks were with: those named right at the noun or its predicate, marked before it, or spoken to in a call. */
function partnerOf(n: Narrative, o: Occasion, folded: string, direct: Parties): Parties {
  const named = isNamed(direct);
  // Clauses with one predicate have a partner each. 李大統領と、続いて…温首相と会談した: an earlier と with a comma names a partner as well.
  const gapped = o.clause !== undefined && sharing(n, o.clause).length > 1;
  const marked = (gapped ? [] : markedPartners(n, o, folded)).filter(
    (m) => !named || (o.isPredicate && folded.startsWith('と、', m.span.end)),
  );
  const isCall = o.mode !== undefined && o.mode !== 'in-person';
  const spokenTo = !named && isCall && o.clause && !o.isPredicate ? addressee(n, o.clause) : NOBODY;
  return merge([spokenTo, ...(named ? marked : marked.slice(-1)).map((m) => n.partiesOf(m)), direct]);
}

function withPartner(n: Narrative, o: Occasion, partner: Parties): OccasionParties {
  const compound: Parties = { people: [], sides: o.sides, organizations: o.organizations };
  const listed = headlineParties(n, o, partner);
  const subject = subjectOf(n, o, partner);
  const all = merge([listed, ofLevel(n, o, subject), withinSides(n, o, partner), compound]);
  return { ...tidy(n, all), whole: false, own: true, joint: countriesOf(n, subject).size > 1 && o.isPredicate };
}

/** No partner is named: the subject holds all sides, or the compound names them (日米韓会談が開かれた). */
function withoutPartner(n: Narrative, o: Occasion): OccasionParties {
  const together = o.isPredicate && o.clause && o.clause.predicate.voice !== 'passive' ? groupSubject(n, o.clause) : NOBODY;
  const count = countriesOf(n, together).size;
  // 大使がお越しになり会談しました: he met the writer.
  if (o.isPredicate && n.firstPerson && count === 1 && !o.weak && !countriesOf(n, together).has('JP'))
    return { ...together, sides: ['JP'], whole: false, own: true };
  const subject = count > 1 || o.sides.length > 1 ? together : NOBODY;
  // 日韓両政府は、予定していた外相会談を見送った: the sides that decide of talks are their parties.
  const deciding = !o.isPredicate && o.level && o.clause && !o.sides.length ? n.argumentParties(o.clause, SUBJECT_CASES) : NOBODY;
  if (countriesOf(n, deciding).size > 1 && !deciding.people.length) return { ...deciding, whole: true, own: true };
  const two = subject.people.length ? NOBODY : ofTheTwo(n, o);
  const listed = merge([headlineParties(n, o, NOBODY), subject.people.length ? NOBODY : gathered(n, o), two]);
  const compound: Parties = { people: [], sides: o.sides, organizations: o.organizations };
  const own = o.sides.length > 0 || countriesOf(n, subject).size > 1 || listed.people.length > 0;
  const all = tidy(n, merge([listed, ofLevel(n, o, subject), compound]));
  // A、B、Cの3氏は会談した: they met together. 日中韓の首脳は会合を開いた: so did those whom their offices stand for.
  return { ...all, whole: ofOffices(n, o), own, joint: o.isPredicate && subject.people.length > 2 };
}

const ofOffices = (n: Narrative, o: Occasion): boolean =>
  o.isPredicate &&
  o.clause!.arguments.some(
    (a) => SUBJECT_CASES.has(a.case) && /(?:首脳|相|次官|局長|代表|参謀総長|統幕長)ら?$/.test(n.text(a.head)),
  );

// A外相は、B外相に対し、…と電話会談で述べた: who is spoken to is the partner.
const addressee = (n: Narrative, clause: Clause): Parties =>
  /^(?:述べる|伝える|表明|求める|語る|要請|説明)$/.test(clause.predicate.lemma)
    ? n.argumentParties(clause, new Set(['に対し', 'に対して', 'に', 'へ']))
    : NOBODY;

/** 安倍総理がハワード首相と行った首脳会談: the relative clause of a light verb names the parties. */
function ofRelative(n: Narrative, o: Occasion): Parties {
  const made = n
    .clauses(o.sentence.index)
    .find(
      (c) =>
        c.link === 'adnominal' &&
        c.modifies &&
        overlaps(c.modifies, o.span) &&
        /^(?:行う|行く|開催|実施|持つ|開く|する)$/.test(c.predicate.lemma),
    );
  if (!made) return NOBODY;
  const subject = n.argumentParties({ ...made, arguments: made.arguments.filter((a) => !a.shared) }, SUBJECT_CASES);
  const own = subject.people.length ? subject : n.markedSubject(o.sentence.index, made.predicate.span.start);
  return merge([own, n.argumentParties(made, new Set(['と', 'との間で', 'の間で', 'とともに']))]);
}

const BETWEEN = new Set(['の間で', '間で', 'の間に']);
