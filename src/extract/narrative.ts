import type {
  Clause,
  Mention,
  PartialDate,
  Person,
  PersonId,
  Reading,
  Sentence,
  Span,
  Statement,
  TimeMention,
} from '../model/index.js';
import { contains } from '../model/index.js';
import { headParties } from './heads.js';
import { merge, NOBODY, type Parties, SUBJECT_CASES } from './parties.js';
import { findTopics } from './topics.js';

const COORDINATE = new Set(['te', 'continuative', 'adversative', 'temporal']);

/**
 * One article as its event extractors read it: mentions and clauses by place, subjects found through the clauses, and the topic that a
 * sentence without a subject inherits.
 */
export class Narrative {
  private readonly topics: (readonly PersonId[])[];
  /** The first sentence with a topic. */
  private readonly firstTopic: number;
  private readonly sentenceAt: ReadonlyMap<number, Sentence>;
  private readonly firstOfBlock: ReadonlyMap<number, Sentence>;
  /** Somebody of Japan is named: 来訪 and お迎え are to Japan. */
  readonly isJapanese: boolean;
  /** The article speaks in the first person of somebody who is not named: a minister's or member's own page. */
  readonly firstPerson: boolean;

  constructor(
    readonly reading: Reading,
    readonly speaker?: Person,
    private readonly untilOf: ReadonlyMap<Mention, PartialDate> = new Map(),
  ) {
    const { sentences } = reading.layout;
    const backwards = [...sentences].reverse();
    this.sentenceAt = new Map(backwards.map((s) => [s.span.start, s]));
    this.firstOfBlock = new Map(backwards.map((s) => [s.block, s]));
    this.isJapanese = reading.resolution.people.some((p) => p.country === 'JP');
    this.firstPerson = this.isFirstPerson();
    this.topics = findTopics(this);
    this.firstTopic = this.topics.findIndex((t) => t.length);
  }

  private isFirstPerson(): boolean {
    const { layout, mentions } = this.reading;
    if (this.speaker || layout.blocks.some((b) => b.speaker)) return false;
    return mentions.some((ms) => ms.some((m) => m.kind === 'anaphor' && m.refersTo === 'speaker' && !this.inQuote(m)));
  }

  private inQuote(m: Mention): boolean {
    return this.reading.layout.sentences[m.sentence]!.brackets.some((b) => b.kind === 'quote' && contains(b.span, m.span));
  }

  /** The person whom the article is mostly about: the speaker, else the first topic of its headline or body. */
  get protagonist(): Person | undefined {
    const first = this.speaker?.id ?? this.topics[this.firstTopic]?.[0];
    return first === undefined ? undefined : this.person(first);
  }

  isHeading(s: Sentence): boolean {
    return this.reading.layout.blocks[s.block]!.kind === 'heading';
  }

  /** The first sentence of the heading that a sentence stands under, the nearest one. */
  headingOf(s: Sentence): Sentence | undefined {
    const { layout } = this.reading;
    const nearest = layout.blocks[s.block]!.headings.at(-1);
    return nearest === undefined ? undefined : this.firstOfBlock.get(nearest);
  }

  /** The person whom the text up to a sentence is mostly about. */
  mainPersonAt(sentence: number): Person | undefined {
    const first = this.speaker?.id ?? (this.firstTopic < sentence + 2 ? this.topics[this.firstTopic]?.[0] : undefined);
    return first === undefined ? undefined : this.person(first);
  }

  /** Sentences that tell something: no furniture, no captions, no reporter's questions. */
  *sentences(): Generator<Sentence> {
    for (const s of this.reading.layout.sentences) {
      const block = this.reading.layout.blocks[s.block]!;
      if (block.kind !== 'furniture' && block.kind !== 'caption') yield s;
    }
  }

  isQuestion(s: Sentence): boolean {
    return this.reading.layout.blocks[s.block]!.speaker?.role === 'reporter';
  }
  isHeadline(s: Sentence): boolean {
    const { kind } = this.reading.layout.blocks[s.block]!;
    return kind === 'headline' || kind === 'heading';
  }
  isSpoken(s: Sentence): boolean {
    return this.reading.layout.blocks[s.block]!.speaker?.role === 'official';
  }

  /** True where nothing but headlines and headings says so. */
  onlyHeadline(statements: readonly Statement[]): boolean {
    return statements.every(({ span }) => {
      const from = this.sentenceFrom(span.start);
      const sentence =
        from && contains(from.span, span) ? from : this.reading.layout.sentences.find((x) => contains(x.span, span));
      return sentence !== undefined && this.isHeadline(sentence);
    });
  }

  /** The sentence that begins at an offset. */
  sentenceFrom(start: number): Sentence | undefined {
    return this.sentenceAt.get(start);
  }

  text(span: Span): string {
    return this.reading.article.text.slice(span.start, span.end);
  }
  person(id: PersonId): Person {
    return this.reading.resolution.people[id]!;
  }
  mentions<K extends Mention['kind']>(sentence: number, kind: K, span?: Span): Extract<Mention, { kind: K }>[] {
    return (this.reading.mentions[sentence] ?? []).filter(
      (m): m is Extract<Mention, { kind: K }> => m.kind === kind && (!span || contains(span, m.span)),
    );
  }
  clauses(sentence: number): readonly Clause[] {
    return this.reading.clauses[sentence] ?? [];
  }
  dateOf(m: TimeMention): PartialDate | undefined {
    return this.reading.resolution.dateOf.get(m);
  }

  /** What the two ends of a range share: 2025-04 for 4月25日から28日. Undefined where the time is no range. */
  sharedDate(m: TimeMention): PartialDate | undefined {
    const [from, until] = [this.dateOf(m), this.untilOf.get(m)];
    if (!from || !until) return undefined;
    if (from.slice(0, 7) === until.slice(0, 7)) return from.slice(0, 7);
    return from.slice(0, 4) === until.slice(0, 4) ? from.slice(0, 4) : undefined;
  }

  /** People, and sides for whom nobody is named, that one mention means. */
  partiesOf(m: Mention): Parties {
    const people = this.reading.resolution.peopleOf.get(m) ?? [];
    const named = new Set(people.map((id) => this.person(id).country));
    const sides = (this.reading.resolution.sidesOf.get(m) ?? []).filter((code) => !named.has(code));
    const organizations = m.kind === 'person' && !people.length && m.organization ? [m.organization] : [];
    return { people, sides, organizations };
  }

  /** Parties that stand in a span of a sentence as people, roles and anaphors, without those inside clauses that modify something there. */
  partiesIn(sentence: number, span: Span): Parties {
    const inner = this.clauses(sentence).filter((c) => c.link === 'adnominal' && contains(span, c.span) && c.span.end < span.end);
    const found = (this.reading.mentions[sentence] ?? []).filter(
      (m) =>
        (m.kind === 'person' || m.kind === 'anaphor') && contains(span, m.span) && !inner.some((c) => contains(c.span, m.span)),
    );
    return merge(found.map((m) => this.partiesOf(m)));
  }

  /** Parties that a clause's arguments of certain cases name. */
  argumentParties(c: Clause, cases: ReadonlySet<string>): Parties {
    return merge(c.arguments.filter((a) => cases.has(a.case)).map((a) => headParties(this, c.sentence, a)));
  }

  /** Who does what a clause says: its own subject, that of the clauses which govern it, the speaker, or the topic so far. */
  subjectOf(c: Clause): Parties {
    for (let at: Clause | undefined = c; at; at = at.parent === undefined ? undefined : this.clauses(c.sentence)[at.parent]) {
      const own = this.argumentParties(at, SUBJECT_CASES);
      if (own.people.length || own.sides.length) return own;
    }
    return this.siblingSubject(c) ?? this.impliedSubject(c.sentence);
  }

  // A国防相も訪問し、B氏と会談する: the subject stands in the clause that this one is coordinated with.
  private siblingSubject(c: Clause): Parties | undefined {
    const before = this.clauses(c.sentence).filter((s) => s.index < c.index && COORDINATE.has(s.link) && s.quoted === c.quoted);
    for (const s of before.reverse()) {
      const own = this.argumentParties(s, SUBJECT_CASES);
      if (own.people.length || own.sides.length) return own;
    }
    return undefined;
  }

  /** The subject of a sentence that names none: who speaks it, or what was told of before. A speaker whom nobody names is his country. */
  impliedSubject(sentence: number): Parties {
    const s = this.reading.layout.sentences[sentence]!;
    if ((this.isSpoken(s) || this.isQuestion(s)) && !this.speaker) return { ...NOBODY, sides: ['JP'] };
    if (this.firstPerson) return { ...NOBODY, sides: ['JP'] };
    const topic = this.topicAt(sentence);
    // 両氏は… and then a sentence of one: it goes on with the article's main person.
    return { ...NOBODY, people: topic.length > 1 && this.protagonist ? [this.protagonist.id] : topic };
  }

  /** The person marked as subject last before a place, where no clause holds the words: A海上幕僚長は…. */
  markedSubject(sentence: number, before: number): Parties {
    const marked = (this.reading.mentions[sentence] ?? []).filter(
      (m) =>
        (m.kind === 'person' || m.kind === 'anaphor') &&
        m.span.end < before &&
        /^(?:ら)?[はがも]/.test(this.text({ start: m.span.end, end: m.span.end + 2 })),
    );
    const last = marked.at(-1);
    return last ? this.partiesOf(last) : NOBODY;
  }

  /** People whom a sentence without a subject is about. */
  topicAt(sentence: number): readonly PersonId[] {
    const s = this.reading.layout.sentences[sentence]!;
    if ((this.isSpoken(s) || this.isQuestion(s)) && this.speaker) return [this.speaker.id];
    return this.topics[sentence] ?? [];
  }

  /** Clauses that carry the sentence itself: its main one and those coordinated with it. */
  mainClauses(sentence: number): Clause[] {
    const all = this.clauses(sentence);
    const carries = (c: Clause): boolean =>
      c.quoted === 0 && (c.link === 'main' || (COORDINATE.has(c.link) && c.parent !== undefined && carries(all[c.parent]!)));
    return all.filter(carries);
  }
}
