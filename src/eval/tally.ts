export const SCORES = [
  'people',
  'forums',
  'attended',
  'met',
  'met-date',
  'met-via',
  'country-met',
  'agreed',
  'concern',
  'concern-about',
  'acts',
  'visits',
] as const;
export type Score = (typeof SCORES)[number];

/** A pair that gold has and the graph lacks (`missed`), or the reverse (`wrong`). */
export interface Miss {
  readonly doc: string;
  readonly score: Score | 'graph';
  readonly kind: 'missed' | 'wrong';
  readonly what: string;
}

interface Counts {
  rightOfPredicted: number;
  predicted: number;
  foundOfGold: number;
  gold: number;
}

/** One line of the result. */
export interface ScoreRow {
  readonly score: Score;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}

/** Adds up pairs over all articles. */
export class Tally {
  readonly misses: Miss[] = [];
  private readonly counts = new Map<Score, Counts>(
    SCORES.map((score) => [score, { rightOfPredicted: 0, predicted: 0, foundOfGold: 0, gold: 0 }]),
  );

  /** Compares two lists; `equal` decides whether a gold item and a predicted one are the same, `name` shows them. */
  add<G, P>(
    doc: string,
    score: Score,
    gold: readonly G[],
    predicted: readonly P[],
    equal: (g: G, p: P) => boolean,
    name: (item: G | P) => string,
  ): void {
    const counts = this.counts.get(score)!;
    counts.gold += gold.length;
    counts.predicted += predicted.length;
    for (const g of gold) {
      if (predicted.some((p) => equal(g, p))) counts.foundOfGold++;
      else this.misses.push({ doc, score, kind: 'missed', what: name(g) });
    }
    for (const p of predicted) {
      if (gold.some((g) => equal(g, p))) counts.rightOfPredicted++;
      else this.misses.push({ doc, score, kind: 'wrong', what: name(p) });
    }
  }

  /** Compares two sets of pairs written as words. */
  addSets(doc: string, score: Score, gold: Iterable<string>, predicted: Iterable<string>): void {
    const [g, p] = [[...new Set(gold)], [...new Set(predicted)]];
    this.add(
      doc,
      score,
      g,
      p,
      (a, b) => a === b,
      (item) => item,
    );
  }

  /** Precision, recall and their harmonic mean; a score without any pair counts as perfect on the side that has none. */
  rows(): ScoreRow[] {
    return SCORES.map((score) => {
      const { rightOfPredicted, predicted, foundOfGold, gold } = this.counts.get(score)!;
      const precision = predicted > 0 ? rightOfPredicted / predicted : gold > 0 ? 0 : 1;
      const recall = gold > 0 ? foundOfGold / gold : predicted > 0 ? 0 : 1;
      const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
      return { score, precision, recall, f1, gold, predicted };
    });
  }
}

/** Mean F1 over the scores that have pairs. */
export function meanF1(rows: readonly ScoreRow[]): number {
  const counted = rows.filter((row) => row.gold > 0 || row.predicted > 0);
  return counted.reduce((sum, row) => sum + row.f1, 0) / (counted.length || 1);
}
