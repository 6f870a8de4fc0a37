import type { AskedSpan } from './dates.js';
import type { Mention, Role } from './mention.js';

/** A question taken apart: what it asks about, whom and what it names, and when. */
export class Asked {
  readonly people: readonly string[];
  readonly countries: readonly { code: string; role: Role }[];
  readonly forum: string | undefined;
  readonly topic: string | undefined;
  readonly organization: string | undefined;

  constructor(
    private readonly predicates: ReadonlySet<string>,
    readonly mentions: readonly Mention[],
    readonly span: AskedSpan,
    readonly number: number | undefined,
    /** Code of a person's country. */
    readonly countryOf: (person: string) => string | undefined,
    private readonly posts: readonly string[] = [],
  ) {
    const of = (kind: string): string[] => [
      ...new Set(mentions.filter(({ senses }) => senses[0]!.kind === kind).map(({ senses }) => senses[0]!.key)),
    ];
    this.people = of('Minister');
    [this.forum] = of('Forum');
    [this.topic] = of('Topic');
    [this.organization] = of('Organization');
    const seen = new Set<string>();
    this.countries = mentions.flatMap(({ senses, role }) => {
      const { kind, code } = senses[0]!;
      if (kind !== 'Country' || code === undefined || seen.has(code)) return [];
      seen.add(code);
      return [{ code, role }];
    });
  }

  /** Whether the question speaks of any of these. */
  asks(...predicates: readonly string[]): boolean {
    return predicates.some((name) => this.predicates.has(name));
  }

  /** The post that is asked about, where it is one. */
  get post(): string | undefined {
    return this.posts.length === 1 ? this.posts[0] : undefined;
  }

  get country(): string | undefined {
    return this.countries[0]?.code ?? (this.people[0] ? this.countryOf(this.people[0]) : undefined);
  }

  /** Who acts: a person, or the country in the place of the subject. */
  get actor(): string | undefined {
    const subject = this.countries.find(({ role }) => role === 'subject');
    return this.people[0] ?? (subject ? `country:${subject.code}` : this.organization);
  }

  /** The country that is acted on or spoken about. */
  get about(): string | undefined {
    const acting = this.actor;
    return this.countries.find(({ code, role }) => role !== 'subject' && `country:${code}` !== acting)?.code;
  }

  /** Any one node that is named. */
  get node(): string | undefined {
    return (
      this.people[0] ??
      this.forum ??
      this.topic ??
      this.organization ??
      (this.countries[0] ? `country:${this.countries[0].code}` : undefined)
    );
  }
}
