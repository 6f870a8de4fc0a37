import type { AnaphorMention, CountryMention, Layout, Mention, Person, PersonId, PersonMention } from '../../model/index.js';
import { agreeAsRole, fitsOffice, isSpokesperson } from './fits.js';
import { isGeneric, sharedRole } from './shared.js';

/** How many sentences back a reference may reach. */
const REACH = 12;

interface Seen {
  readonly person: Person;
  readonly sentence: number;
  readonly start: number;
  /** は, が or も follows. */
  readonly subject: boolean;
  /** との会談, の発言: it modifies another noun. */
  readonly embedded: boolean;
}

/** Roles without a name and anaphors, resolved in the order of reading against the people seen so far (then those still to come). */
export class References {
  private readonly seen: Seen[] = [];
  /** People told of as holders of that time: 当時のA外相, A外相(当時). */
  private readonly past = new Set<Person>();
  /** Who 先方 last was: he stays it while others are only spoken of. */
  private other: Person | undefined;
  readonly peopleOf = new Map<Mention, readonly PersonId[]>();
  readonly sidesOf = new Map<Mention, readonly string[]>();

  constructor(
    private readonly people: readonly Person[],
    private readonly personOf: (m: PersonMention) => Person | undefined,
    private readonly speaker: Person | undefined,
    private readonly transcript: boolean,
    private readonly text: string,
  ) {}

  /** Resolves every mention of the article. */
  run(layout: Layout, mentions: readonly (readonly Mention[])[]): void {
    const later: { m: PersonMention | AnaphorMention; sentence: number }[] = [];
    for (const sentence of layout.sentences) {
      if (layout.blocks[sentence.block]!.kind === 'furniture') continue;
      if (layout.blocks[sentence.block]!.kind === 'heading') this.other = undefined;
      for (const m of mentions[sentence.index] ?? []) {
        if (m.kind === 'person' && m.name) this.see(m, sentence.index);
        else if (m.kind === 'person' || m.kind === 'anaphor') {
          if (!this.resolve(m, sentence.index, mentions)) later.push({ m, sentence: sentence.index });
        }
      }
    }
    // A headline speaks of people whom only the body names.
    for (const { m, sentence } of later.filter((l) => l.sentence < 4)) this.resolveForward(m, sentence, mentions);
  }

  private see(m: PersonMention, sentence: number): void {
    const person = this.personOf(m);
    if (!person) return;
    this.peopleOf.set(m, [person.id]);
    if (this.isOfThatTime(m)) this.past.add(person);
    this.push(person, sentence, m);
  }

  private push(person: Person, sentence: number, m: Mention): void {
    const after = this.text.slice(m.span.end, m.span.end + 4);
    const [subject, embedded] = [/^(?:ら)?[はがも]/.test(after), /^(?:ら)?(?:との?|の)[一-龠ァ-ヺ]/.test(after)];
    this.seen.push({ person, sentence, start: m.span.start, subject, embedded });
  }

  private isOfThatTime(m: PersonMention): boolean {
    return (
      /当時の$/.test(this.text.slice(Math.max(0, m.span.start - 3), m.span.start)) ||
      /^[(（]当時[)）]/.test(this.text.slice(m.span.end, m.span.end + 4))
    );
  }

  private resolve(m: PersonMention | AnaphorMention, sentence: number, mentions: readonly (readonly Mention[])[]): boolean {
    if (m.kind === 'person') return this.role(m, sentence, mentions[sentence] ?? []);
    switch (m.refersTo) {
      case 'speaker':
        return this.set(m, this.speaker ? [this.speaker] : [], this.transcript && !this.speaker ? ['JP'] : []);
      case 'person':
        return this.set(
          m,
          this.likeliest(sentence, m.span.start)
            .filter((p) => fitsOffice(p, m.office))
            .slice(0, 1),
        );
      case 'side':
        return this.set(m, [], [m.country!]);
      case 'counterpart':
        return this.set(m, this.counterpart(sentence, m.span.start));
      default:
        return this.group(m, sentence, mentions);
    }
  }

  /** People seen before a place, the nearest first, each once. */
  private recent(sentence: number, start: number): Person[] {
    const found = new Set<Person>();
    for (let i = this.seen.length - 1; i >= 0 && sentence - this.seen[i]!.sentence <= REACH; i--)
      if (this.seen[i]!.start < start) found.add(this.seen[i]!.person);
    return [...found];
  }

  // Aは、B長官との会談については…と述べた。同氏は…: who was the subject comes before whom a phrase of his only named.
  private likeliest(sentence: number, start: number): Person[] {
    const before = this.seen.filter((s) => s.sentence === sentence - 1 && s.start < start);
    const here = this.seen.some((s) => s.sentence === sentence && s.start < start);
    const embedded = before.length > 1 && !here && before.at(-1)!.embedded;
    const subject = embedded ? before.find((s) => s.subject) : undefined;
    return [...(subject ? [subject.person] : []), ...this.recent(sentence, start)];
  }

  private role(m: PersonMention, sentence: number, around: readonly Mention[]): boolean {
    const shared = sharedRole(m, this.text, around, this.people);
    if (shared) return this.set(m, shared.people, shared.sides);
    if (isGeneric(m, this.text)) return this.set(m, []);
    const found = this.ownRole(m) ?? this.holderOf(m, sentence);
    if (found) this.push(found, sentence, m);
    return this.set(m, found ? [found] : [], m.country && !found ? [m.country] : []);
  }

  // In a transcript 大臣 is the speaker, if that is his office; 向こうの長官 never is.
  private ownRole(m: PersonMention): Person | undefined {
    const title = m.offices.at(-1)!.title;
    const mine = /^(?:大臣|長官|総理)$/.test(title) && this.speaker?.offices.some((o) => o.endsWith(title));
    const theirs =
      m.country !== undefined || /(?:向こう|先方|相手|相手国|貴)の?$/.test(this.text.slice(m.span.start - 4, m.span.start));
    return this.transcript && mine && !theirs ? this.speaker : undefined;
  }

  private holderOf(m: PersonMention, sentence: number): Person | undefined {
    const titles = m.offices.map((o) => o.title);
    const theirs = /(?:向こう|先方|相手|相手国)の$/.test(this.text.slice(Math.max(0, m.span.start - 4), m.span.start));
    const fits = (p: Person) =>
      (!m.country || !p.country || p.country === m.country) &&
      (!m.organization || p.organization === m.organization || !p.organization) &&
      !(theirs && p === this.speaker);
    // 防衛相 that may mean two is the present one, 当時の防衛相 the one of that time.
    const then = this.isOfThatTime(m);
    const all = [...this.recent(sentence, m.span.start), ...this.people];
    const order = [...all.filter((p) => this.past.has(p) === then), ...all.filter((p) => this.past.has(p) !== then)];
    const exact = order.find((p) => fits(p) && titles.some((t) => p.offices.includes(t)));
    return exact ?? order.find((p) => fits(p) && titles.some((t) => p.offices.some((o) => agreeAsRole(t, o))));
  }

  // 両大臣, 3氏, 双方: as many people as the word counts, from different sides, in offices that the word fits.
  private group(m: AnaphorMention, sentence: number, mentions: readonly (readonly Mention[])[]): boolean {
    const count = m.count ?? 2;
    const picked = this.together(m, sentence, count) ?? this.nearest(this.recent(sentence, m.span.start), m.office, count);
    const sides = this.sidesNear(sentence, m.span.start, count, mentions);
    const agree =
      picked.length === count &&
      (!sides.length || m.refersTo === 'people' || picked.every((p) => !p.country || sides.includes(p.country)));
    return this.set(m, agree ? picked : [], agree ? picked.flatMap((p) => p.country ?? []) : sides);
  }

  // The last sentence that names as many people together, if the person named last is one of them.
  private together(m: AnaphorMention, sentence: number, count: number): Person[] | undefined {
    const [last] = this.recent(sentence, m.span.start).filter((p) => !isSpokesperson(p));
    for (let i = sentence; i >= Math.max(0, sentence - 4); i--) {
      const there = this.seen
        .slice(-200)
        .filter((s) => s.sentence === i && s.start < m.span.start)
        .reverse();
      const picked = this.nearest([...new Set(there.map((s) => s.person))], m.office, count);
      if (picked.length === count) return last && picked.includes(last) ? picked : undefined;
    }
    return undefined;
  }

  /** The first people of a list who fit a word and are of different sides, in the order of reading. */
  private nearest(people: readonly Person[], office: string | undefined, count: number): Person[] {
    const picked: Person[] = [];
    for (const p of people)
      if (
        picked.length < count &&
        !isSpokesperson(p) &&
        fitsOffice(p, office) &&
        !picked.some((q) => q.country !== undefined && q.country === p.country)
      )
        picked.push(p);
    return picked.reverse();
  }

  // The last compound of as many countries, or the last countries named.
  private sidesNear(sentence: number, start: number, count: number, mentions: readonly (readonly Mention[])[]): string[] {
    for (let i = sentence; i >= Math.max(0, sentence - REACH); i--) {
      const compounds = (mentions[i] ?? []).filter(
        (x): x is CountryMention => x.kind === 'country' && x.codes.length === count && x.span.end <= start,
      );
      if (compounds.length) return [...compounds.at(-1)!.codes];
    }
    return [];
  }

  private counterpart(sentence: number, start: number): Person[] {
    const [own, ...others] = this.recent(sentence, start);
    const ours = [own, ...others].find((p) => p?.country === 'JP');
    const home = this.speaker ?? ours ?? (own && own === this.other ? others.find((p) => p.country !== own.country) : own);
    if (this.other && this.other.country !== home?.country) return [this.other];
    this.other = [own, ...others].find((p) => p && home && p !== home && p.country !== home.country);
    return this.other ? [this.other] : [];
  }

  private resolveForward(m: PersonMention | AnaphorMention, sentence: number, mentions: readonly (readonly Mention[])[]): void {
    const ahead = this.seen.filter((s) => s.sentence >= sentence && s.sentence <= sentence + 6);
    const people = [...new Set(ahead.map((s) => s.person))];
    if (m.kind === 'anaphor' && (m.refersTo === 'people' || m.refersTo === 'sides')) {
      const picked = people.filter((p) => fitsOffice(p, m.office)).slice(0, m.count ?? 2);
      if (picked.length === (m.count ?? 2))
        this.set(
          m,
          picked,
          picked.flatMap((p) => p.country ?? []),
        );
    }
    void mentions;
  }

  private set(m: Mention, people: readonly Person[], sides: readonly string[] = []): boolean {
    this.peopleOf.set(
      m,
      people.map((p) => p.id),
    );
    if (sides.length) this.sidesOf.set(m, sides);
    return people.length > 0 || sides.length > 0;
  }
}
