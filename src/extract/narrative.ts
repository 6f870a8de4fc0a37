import { classOfOffice } from '../lexicon/offices.js';
import type {
  Argument,
  Clause,
  CountryMention,
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

/** People and sides that a stretch of text names. */
export interface Parties {
  readonly people: readonly PersonId[];
  /** Country codes of roles and anaphors that no person stands for. */
  readonly sides: readonly string[];
  readonly organizations: readonly string[];
}

const SUBJECT_CASES = new Set(['は', 'が', 'も', 'では', 'には']);
const OFFICES =
  /^(?:の)?(?:[2-9二三四五六]\s?(?:カ国|か国|国))?(?:の)?(?:両国?)?(?:首脳|外相|防衛相|国防相|政府|当局|防衛当局|側|双方|高官|(?:首席)?代表)(?:ら|同士)?$/;
/** What stands between the countries of a list. */
const LISTED = /^(?:、|・|と|や|,|及び|および|、?並びに|両国と)$/;
/** What makes those before it the first of many: をはじめとする政府要人, ほか、国会議員等. */
const FIRST_OF = /^(?:ら)?(?:を(?:はじめ|始め|筆頭)と(?:する|した)|ほか|(?:など|等)の?)/;
const COORDINATE = new Set(['te', 'continuative', 'adversative', 'temporal']);
const NOBODY: Parties = { people: [], sides: [], organizations: [] };

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
    this.topics = this.findTopics();
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
    return merge(c.arguments.filter((a) => cases.has(a.case)).map((a) => this.headParties(c.sentence, a)));
  }

  // An argument names the parties of its head: 中国の要人と, but not 中国の…問題で. A head that is no party names nobody.
  private headParties(sentence: number, a: Argument): Parties {
    const atHead = (this.reading.mentions[sentence] ?? []).filter((m) => m.span.start < a.head.end && a.head.start < m.span.end);
    if (atHead.some((m) => m.kind === 'person' || m.kind === 'anaphor')) return this.partiesIn(sentence, a.span);
    // 高村外相、A副大臣をはじめとする要人と: whom the phrase names first of those meant.
    const first = this.firstOf(sentence, a);
    if (first) return first;
    // 中国が…打診した: a country that is the whole phrase acts itself.
    const country = atHead.find((m) => m.kind === 'country' && m.span.start <= a.head.start && m.span.end >= a.head.end);
    // 日本、米国、豪州は…: a list of countries acts as one.
    if (country)
      return {
        ...NOBODY,
        ...this.listedCountries(
          atHead.filter((m) => m.kind === 'country'),
          sentence,
          a,
        ),
      };
    // 日米首脳は…: a compound with the offices that it stands for.
    const group = this.mentions(sentence, 'country', a.span).find(
      (m) => m.span.start <= a.head.start && OFFICES.test(this.text({ start: m.span.end, end: a.head.end })),
    );
    return group ? { ...NOBODY, sides: group.codes, organizations: group.organizations } : NOBODY;
  }

  private firstOf(sentence: number, a: Argument): Parties | undefined {
    const last = this.mentions(sentence, 'person', a.span).findLast((m) =>
      FIRST_OF.test(this.text({ start: m.span.end, end: Math.min(a.head.end, m.span.end + 14) })),
    );
    const named = last && this.partiesIn(sentence, { start: a.span.start, end: last.span.end });
    return named?.people.length ? named : undefined;
  }

  private listedCountries(
    head: readonly CountryMention[],
    sentence: number,
    a: Argument,
  ): { sides: readonly string[]; organizations: readonly string[] } {
    const listed = [...head];
    for (const m of this.mentions(sentence, 'country', a.span).reverse())
      if (LISTED.test(this.text({ start: m.span.end, end: listed[0]!.span.start }))) listed.unshift(m);
    return {
      sides: [...new Set(listed.flatMap((m) => m.codes))],
      organizations: [...new Set(listed.flatMap((m) => m.organizations))],
    };
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

  // The topic of a sentence is what the sentences before it were about: the last は or が of a main clause that is a person.
  private findTopics(): (readonly PersonId[])[] {
    const topics: (readonly PersonId[])[] = [];
    let topic: readonly PersonId[] = this.speaker ? [this.speaker.id] : [];
    let main = topic;
    for (const s of this.reading.layout.sentences) {
      topics[s.index] = topic;
      const block = this.reading.layout.blocks[s.block]!;
      if (block.kind === 'furniture' || block.kind === 'caption' || block.speaker) continue;
      // A section of a journey begins with the traveller again.
      if (block.kind === 'heading' && main.length) topics[s.index] = topic = main;
      const named = this.mainClauses(s.index)
        .map((c) => this.argumentParties(c, SUBJECT_CASES).people)
        .filter((p) => p.length)
        .map((p) => (p.every((id) => this.announces(id)) ? (this.toldOf(s.index) ?? p) : p));
      if (named.length) topic = named[0]!;
      else if (block.kind !== 'headline' && this.reports(s.index)) topic = this.toldOf(s.index) ?? topic;
      else if (block.kind === 'headline') topic = this.firstNamed(s) ?? topic;
      else if (!topic.length) topic = this.traveller(s.index) ?? topic;
      if (!main.length && block.kind !== 'headline') main = topic;
    }
    return topics;
  }

  private announces(id: PersonId): boolean {
    const { offices } = this.person(id);
    return offices.length > 0 && offices.every((o) => o === '官房長官' || classOfOffice(o)?.class === 'spokesperson');
  }

  /** 官房長官は、A首相が…を訪問すると発表した: whom the announcement is of. */
  private toldOf(sentence: number): readonly PersonId[] | undefined {
    const told = this.clauses(sentence).filter((c) => c.link === 'quotative' || c.link === 'nominal');
    return told.map((c) => this.argumentParties(c, SUBJECT_CASES).people).find((p) => p.length > 0);
  }

  /** 外務省は…と発表した: a body that tells of others' doings. */
  private reports(sentence: number): boolean {
    return this.mainClauses(sentence).some((c) => /^(?:発表|伝える|報じる|報道|公表)$/.test(c.predicate.lemma));
  }

  /** A外相の来日がずれ込む: who travels. */
  private traveller(sentence: number): readonly PersonId[] | undefined {
    const m = this.mentions(sentence, 'person').find((p) =>
      /^の(?:来日|訪|外遊|歴訪|出張)/.test(this.text({ start: p.span.end, end: p.span.end + 3 })),
    );
    return m && this.partiesOf(m).people;
  }

  /** Clauses that carry the sentence itself: its main one and those coordinated with it. */
  mainClauses(sentence: number): Clause[] {
    const all = this.clauses(sentence);
    const carries = (c: Clause): boolean =>
      c.quoted === 0 && (c.link === 'main' || (COORDINATE.has(c.link) && c.parent !== undefined && carries(all[c.parent]!)));
    return all.filter(carries);
  }

  private firstNamed(s: Sentence): readonly PersonId[] | undefined {
    const first = this.mentions(s.index, 'person').find((m) => this.partiesOf(m).people.length);
    return first && this.partiesOf(first).people;
  }
}

/** Unites parties, each once, in order. */
export function merge(all: readonly Parties[]): Parties {
  return {
    people: [...new Set(all.flatMap((p) => p.people))],
    sides: [...new Set(all.flatMap((p) => p.sides))],
    organizations: [...new Set(all.flatMap((p) => p.organizations))],
  };
}
