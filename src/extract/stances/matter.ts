import type { Argument, Clause, Mention, Reading, Span } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import { actorsOfPhrase } from './actors.js';
import { childrenOf } from './chain.js';
import { type Entry, isInstrument, LEXICON } from './lexicon.js';
import { describe } from './words.js';

/** Where a predicate's matter stands: pieces in reading order, the last one the matter itself. */
export interface Matter {
  readonly sentence: number;
  readonly pieces: readonly Span[];
  /** The clause that the matter is, where it is one: すること, …と. */
  readonly holder?: Clause;
}

export const textAt = (reading: Reading, span: Span): string => reading.article.text.slice(span.start, span.end);

const mentionAt = (reading: Reading, sentence: number, span: Span): Mention | undefined =>
  reading.mentions[sentence]?.find((m) => overlaps(m.span, span) && m.span.end >= span.end);

const isCountry = (mention: Mention | undefined): boolean => mention?.kind === 'country' && mention.codes.length === 1;

/** A phrase of time, place or occasion, or one that names whom, and so no matter. */
export const isFrame = (reading: Reading, clause: Clause, a: Argument, matterCase: boolean): boolean => {
  const mention = mentionAt(reading, clause.sentence, a.head);
  if (mention?.kind === 'time' || mention?.kind === 'place') return true;
  const head = textAt(reading, a.head);
  if (a.case === 'で' && LEXICON.talksNouns.test(head)) return true;
  if (
    /^(に|へ|から|と|は|が|に対し|も)$/.test(a.case) &&
    !holderOf(reading, clause, a) &&
    actorsOfPhrase(reading, clause.sentence, a).length > 0
  ) {
    // 行動を強める中国への懸念: a country with what it does before it is the matter.
    if (/^(へ|に対し)$/.test(a.case) && a.head.start - a.span.start >= 6 && isCountry(mention)) return false;
    return !(matterCase && isInstrument(head));
  }
  return false;
};

/** The clause whose content a phrase like すること is. */
export const holderOf = (reading: Reading, clause: Clause, a: Argument): Clause | undefined => {
  const clauses = reading.clauses[clause.sentence] ?? [];
  const carried =
    a.case === '連体'
      ? clauses.find(
          (c) => c.predicate.span.end <= a.span.end && c.predicate.span.start >= a.head.start && c.index !== clause.index,
        )
      : undefined;
  return carried ?? clauses.find((c) => c.link === 'nominal' && c.modifies?.start === a.head.start);
};

const isUsable = (reading: Reading, clause: Clause, entry: Entry, a: Argument): boolean => {
  const head = textAt(reading, a.head).replace(/[「」『』]/gu, '');
  const whole = textAt(reading, a.span);
  if ((entry.skip.has(head) && !holderOf(reading, clause, a)) || (entry.heads && !entry.heads.test(head))) return false;
  if (entry.avoid?.test(whole) || LEXICON.demonstrative.test(whole)) return false;
  if (entry.instrument !== isInstrument(whole) && entry.instrument) return false;
  if (isFrame(reading, clause, a, entry.instrument)) return false;
  // 住民は歓迎した: who acts is no matter, though nobody knows him.
  if (/^[はが]$/.test(a.case) && clause.predicate.voice === 'active' && LEXICON.unnamedActors.test(head)) return false;
  if (a.case === '連体') return holderOf(reading, clause, a) !== undefined;
  return whole !== textAt(reading, a.head) || !LEXICON.emptyHeads.test(head);
};

const casesOf = (clause: Clause, entry: Entry): readonly string[] =>
  clause.predicate.voice === 'passive' ? ['が', 'は', 'も', ...entry.matter] : entry.matter.filter((c) => c !== 'が');

/** The argument that the matter is, by the order of cases in the lexicon, the last of its case. */
const pick = (reading: Reading, clause: Clause, entry: Entry): Argument | undefined => {
  for (const wanted of casesOf(clause, entry)) {
    const found = clause.arguments.findLast(
      (a) => sameCase(reading, a, wanted) && (!a.shared || clause.link === 'adnominal') && isUsable(reading, clause, entry, a),
    );
    if (found) return found;
  }
  return undefined;
};

/** A bare noun like 旨 or 点 counts under its own name; も stands for を where nothing else does. */
const sameCase = (reading: Reading, a: Argument, wanted: string): boolean => {
  if (a.case === wanted) return true;
  if (a.case === 'も') return wanted === 'を';
  return a.case === '' && /^(旨|点|こと)$/.test(wanted) && textAt(reading, a.head) === wanted;
};

/** Clauses of saying that hang on this one: what was said. */
export const quoted = (reading: Reading, clause: Clause): Clause[] =>
  childrenOf(reading.clauses[clause.sentence] ?? [], clause.index).filter((c) => c.link === 'quotative');

/** Phrases before the matter that belong to it: 北朝鮮情勢について, 演習を含め. */
const adjuncts = (reading: Reading, clause: Clause, entry: Entry, before: number): Span[] =>
  clause.arguments
    .filter((a) => LEXICON.adjuncts.has(a.case) && !a.shared && a.span.end <= before && !entry.towards.includes(a.case))
    .filter(
      (a) => a.case !== 'も' && !isFrame(reading, clause, a, false) && actorsOfPhrase(reading, clause.sentence, a).length === 0,
    )
    .map((a) => withParticle(reading, a));

const PARTICLE =
  /^[」』]?(についても?は?|につきましては?|に関し(まし)?ては?|に関し|に向けて?|をも?含め|も含め|をめぐ(り|って)は?|を巡(り|って)は?|に加えて?|に対しては?|に対し|を通じて?|に基づ(き|いて)|としても?は?|の間でも?は?|も|は)?、?/u;

/** A phrase with the particle and the comma after it. */
const withParticle = (reading: Reading, a: Argument): Span => {
  const after = PARTICLE.exec(reading.article.text.slice(a.span.end, a.span.end + 12))?.[0] ?? '';
  return { start: a.span.start, end: a.span.end + after.length };
};

/** Purposes and causes told before the matter and outside its clause: …するため、 */
const reasons = (reading: Reading, clause: Clause, before: number): Span[] =>
  childrenOf(reading.clauses[clause.sentence] ?? [], clause.index)
    .filter((c) => /^(causal|purpose)$/.test(c.link) && c.span.end <= before && c.modifies)
    .map((c) => ({ start: c.span.start, end: c.modifies!.end }));

const sortPieces = (pieces: readonly Span[]): Span[] => {
  const out: Span[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!out.at(-1) || piece.start >= out.at(-1)!.end) out.push(piece);
  }
  return out;
};

/** Where a phrase begins with the bare word that stands right before it: 即刻 + 停止を. */
const before = (clause: Clause, a: Argument): number =>
  clause.arguments.find((o) => o.case === '' && o.span.end === a.span.start)?.span.start ?? a.span.start;

/** 共同声明「…」を: the bracket that closes what was opened belongs to it. */
const closed = (reading: Reading, span: Span): Span => {
  const open = [...textAt(reading, span)].reduce((n, c) => n + Number(/[「『]/.test(c)) - Number(/[」』]/.test(c)), 0);
  return open === 1 && /[」』]/.test(reading.article.text[span.end] ?? '') ? { start: span.start, end: span.end + 1 } : span;
};

/** A modified noun with those that stand beside it in brackets: 確認された「A」「B」. */
const withList = (reading: Reading, clause: Clause, a: Argument): Span => {
  if (!a.shared) return closed(reading, { start: before(clause, a), end: a.span.end });
  const more = /^(」[、や]?「[^」]{1,30})+/u.exec(reading.article.text.slice(a.span.end, a.span.end + 80))?.[0] ?? '';
  return { start: a.span.start, end: a.span.end + more.length };
};

/** The matter of a predicate, or nothing where the clause names none. */
export const matterOf = (reading: Reading, clause: Clause, entry: Entry): Matter | undefined => {
  const early = entry.matter.indexOf('「」');
  const chosen = pick(reading, clause, early < 0 ? entry : { ...entry, matter: entry.matter.slice(0, early) }) ?? undefined;
  const telling = entry.ends && entry.quote ? quoted(reading, clause).at(-1) : undefined;
  // 移設問題については…が重要だと指摘した: what is pointed out is what was said of it.
  if (chosen && !(telling && entry.ends!.test(describe(textAt(reading, telling.predicate.span))))) {
    const holder = holderOf(reading, clause, chosen);
    const extra = entry.instrument
      ? []
      : [...adjuncts(reading, clause, entry, chosen.span.start), ...reasons(reading, clause, chosen.span.start)];
    return {
      sentence: clause.sentence,
      pieces: sortPieces([...extra, withList(reading, clause, chosen)]),
      ...(holder ? { holder } : {}),
    };
  }
  const said = entry.quote ? quoted(reading, clause) : [];
  const last = said.at(-1);
  if (last) {
    // Of several statements under one word of saying each tells for itself.
    const { start } = last.span;
    return { sentence: clause.sentence, pieces: [{ start, end: last.predicate.span.end }], holder: last };
  }
  const late = early < 0 ? undefined : pick(reading, clause, { ...entry, matter: entry.matter.slice(early + 1) });
  if (late) return { sentence: clause.sentence, pieces: [withList(reading, clause, late)] };
  return fromGovernor(reading, clause, entry) ?? asGround(reading, clause, entry);
};

/** 決議に違反する行為だとして非難した: what stands as the ground is what the words are against. */
const asGround = (reading: Reading, clause: Clause, entry: Entry): Matter | undefined => {
  if (!entry.quote || entry.class === 'stressed') return undefined;
  const ground = childrenOf(reading.clauses[clause.sentence] ?? [], clause.index).findLast(
    (c) => c.link === 'causal' && /として$/u.test(textAt(reading, c.predicate.span)),
  );
  return ground ? { sentence: clause.sentence, pieces: [groundSpan(reading, ground)] } : undefined;
};

const groundSpan = (reading: Reading, ground: Clause): Span => ({
  start: ground.span.start,
  end: ground.predicate.span.end - /(だ|である|であると)?として$/u.exec(textAt(reading, ground.predicate.span))![0].length,
});

/** ロシアの侵攻について「…非難する」と述べた: a quotation's own words leave the matter to the clause that reports it. */
const fromGovernor = (reading: Reading, clause: Clause, entry: Entry): Matter | undefined => {
  const governor = clause.parent === undefined ? undefined : reading.clauses[clause.sentence]?.[clause.parent];
  if (!governor || clause.link !== 'quotative' || entry.class === 'stressed') return undefined;
  const topic = governor.arguments.find(
    (a) =>
      /^(について|に関し|に対し|をめぐり)$/.test(a.case) &&
      !LEXICON.demonstrative.test(textAt(reading, a.span)) &&
      !isFrame(reading, governor, a, false),
  );
  return topic ? { sentence: clause.sentence, pieces: [topic.span] } : undefined;
};
