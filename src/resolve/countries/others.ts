import type { PersonMention } from '../../model/index.js';
import type { Cluster } from '../cluster.js';

/** What is known of the other people while countries are inferred, kept up as they are settled: by country, office and sentence. */
export class Others {
  private readonly countries = new Set<string>();
  private readonly countriesOf = new Map<string, Set<string>>();
  private readonly byMention = new Map<PersonMention, Cluster>();
  private readonly bySentence = new Map<number, Set<Cluster>>();

  constructor(clusters: readonly Cluster[]) {
    for (const c of clusters) {
      this.settle(c);
      for (const m of c.mentions) {
        this.byMention.set(m, c);
        const known = this.bySentence.get(m.sentence);
        if (known) known.add(c);
        else this.bySentence.set(m.sentence, new Set([c]));
      }
    }
  }

  /** Enters a person whose country is known. */
  settle(c: Cluster): void {
    if (!c.country) return;
    this.countries.add(c.country);
    for (const office of c.offices) {
      const known = this.countriesOf.get(office);
      if (known) known.add(c.country);
      else this.countriesOf.set(office, new Set([c.country]));
    }
  }

  /** Somebody is of this country. */
  isTaken(country: string): boolean {
    return this.countries.has(country);
  }

  /** Countries of those who hold an office. */
  countriesWith(office: string): string[] {
    return [...(this.countriesOf.get(office) ?? [])];
  }

  /** Whom a mention means. */
  meantBy(m: PersonMention): Cluster | undefined {
    return this.byMention.get(m);
  }

  /** People whom a sentence names. */
  inSentence(sentence: number): Cluster[] {
    return [...(this.bySentence.get(sentence) ?? [])];
  }
}
