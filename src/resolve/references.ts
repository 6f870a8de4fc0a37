import { classOfOffice } from '../lexicon/offices.js';
import type { AnaphorMention, CountryMention, Layout, Mention, Person, PersonId, PersonMention } from '../model/index.js';
import { officesAgree } from './cluster.js';

const LEADERS = new Set(['head-of-state', 'head-of-government']);
/** How many sentences back a reference may reach. */
const REACH = 12;

interface Seen {
  readonly person: Person;
  readonly sentence: number;
  readonly start: number;
}

/** Roles without a name and anaphors, resolved in the order of reading against the people seen so far (then those still to come). */
export class References {
  private readonly seen: Seen[] = [];
  readonly peopleOf = new Map<Mention, readonly PersonId[]>();
  readonly sidesOf = new Map<Mention, readonly string[]>();

  constructor(
    private readonly people: readonly Person[],
    private readonly personOf: (m: PersonMention) => Person | undefined,
    private readonly speaker: Person | undefined,
    private readonly transcript: boolean,
  ) {}

  /** Resolves every mention of the article. */
  run(layout: Layout, mentions: readonly (readonly Mention[])[]): void {
    const later: { m: PersonMention | AnaphorMention; sentence: number }[] = [];
    for (const sentence of layout.sentences) {
      if (layout.blocks[sentence.block]!.kind === 'furniture') continue;
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
    this.seen.push({ person, sentence, start: m.span.start });
  }

  private resolve(m: PersonMention | AnaphorMention, sentence: number, mentions: readonly (readonly Mention[])[]): boolean {
    if (m.kind === 'person') return this.role(m, sentence);
    switch (m.refersTo) {
      case 'speaker':
        return this.set(m, this.speaker ? [this.speaker] : [], this.transcript && !this.speaker ? ['JP'] : []);
      case 'person':
        return this.set(
          m,
          this.recent(sentence, m.span.start)
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
    const before = this.seen.filter((s) => s.start < start && sentence - s.sentence <= REACH).reverse();
    return [...new Set(before.map((s) => s.person))];
  }

  private role(m: PersonMention, sentence: number): boolean {
    const titles = m.offices.map((o) => o.title);
    const fits = (p: Person) =>
      (!m.country || !p.country || p.country === m.country) &&
      (!m.organization || p.organization === m.organization || !p.organization);
    const order = [...this.recent(sentence, m.span.start), ...this.people];
    const exact = order.find((p) => fits(p) && titles.some((t) => p.offices.includes(t)));
    const self = this.transcript && titles.some((t) => /^(?:大臣|長官|総理)$/.test(t)) ? this.speaker : undefined;
    const found = self ?? exact ?? order.find((p) => fits(p) && titles.some((t) => p.offices.some((o) => agreeAsRole(t, o))));
    if (found) this.seen.push({ person: found, sentence, start: m.span.start });
    return this.set(m, found ? [found] : [], m.country && !found ? [m.country] : []);
  }

  // 両大臣, 3氏, 双方: as many of the nearest people as the word counts, from different sides, in offices that the word fits.
  private group(m: AnaphorMention, sentence: number, mentions: readonly (readonly Mention[])[]): boolean {
    const count = m.count ?? 2;
    const picked: Person[] = [];
    for (const p of this.recent(sentence, m.span.start))
      if (fitsOffice(p, m.office) && !picked.some((q) => q.country !== undefined && q.country === p.country)) {
        picked.push(p);
        if (picked.length === count) break;
      }
    const sides = this.sidesNear(sentence, m.span.start, count, mentions);
    const agree =
      picked.length === count &&
      (!sides.length || m.refersTo === 'people' || picked.every((p) => !p.country || sides.includes(p.country)));
    return this.set(m, agree ? picked.reverse() : [], agree ? picked.flatMap((p) => p.country ?? []) : sides);
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
    const home = this.speaker ?? own;
    const other = [own, ...others].find((p) => p && home && p !== home && p.country !== home.country);
    return other ? [other] : [];
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

/** 首脳 fits leaders, 大臣 any minister, 外相 those of its class. */
function fitsOffice(p: Person, office: string | undefined): boolean {
  if (!office) return true;
  const classes = p.offices.map((o) => classOfOffice(o.replace(/^元/, ''))?.class ?? '');
  if (office === '首脳') return classes.some((c) => LEADERS.has(c)) || p.offices.includes('首脳');
  if (office === '大臣')
    return (
      classes.some((c) => c === 'foreign' || c === 'defence' || c === 'minister') ||
      p.offices.some((o) => /大臣|相$|長官|部長/.test(o))
    );
  return p.offices.some((o) => agreeAsRole(office, o));
}

// A short general title (長官, 次官) fits every title that ends in it; otherwise the classes decide.
const agreeAsRole = (title: string, office: string): boolean => officesAgree(title, office.replace(/^元/, ''));
