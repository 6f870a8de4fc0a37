import type { Mention, Sentence, Span, Token } from '../../model/index.js';
import { GRAMMAR } from './grammar.js';
import { type Unit, units } from './units.js';

/** A phrase: content words with the function words that close it. Offsets run from its first content to its last function word. */
export interface Bunsetsu extends Span {
  readonly index: number;
  /** Content tokens; a mention's tokens are all content. */
  readonly content: readonly Token[];
  readonly contentSpan: Span;
  /** Function tokens after the content, brackets and stops left out. */
  readonly endings: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Last particle that marks a case, compound ones in plain form; empty for none. */
  readonly particle: string;
  readonly topic: boolean;
  /** Modifies the next noun through の or an adnominal particle. */
  readonly adnominal: boolean;
  /** A comma, or a gap as in headlines, follows. */
  readonly comma: boolean;
  /** A full stop follows (inside a quotation too). */
  readonly stop: boolean;
  /** Depth of quotation at its first word. */
  readonly depth: number;
  /** It ends in a closing bracket with words of a sentence before it, or at least holds one. */
  readonly closesQuote: boolean;
}

interface Draft {
  units: Unit[];
  comma: boolean;
  stop: boolean;
  closes: boolean;
}

const isTemporal = (draft: Draft): boolean =>
  draft.units.every((u) => u.kind === 'noun' && (u.mention?.kind === 'time' || u.tokens.at(-1)?.pos1 === '副詞可能'));

/** Whether a unit goes on with the draft's compound: 首脳 + 会談, 会談 + する, but not 今回 + 会談. */
const joins = (draft: Draft, unit: Unit): boolean => {
  const last = draft.units.at(-1);
  if (!last) return true;
  if (unit.kind === 'function') return true;
  if (draft.comma || draft.stop || unit.opens || unit.gap) return unit.kind === 'suffix' && !draft.stop && !unit.gap;
  if (last.kind === 'prefix') return true;
  if (isHumble(draft, unit)) return true;
  if (unit.kind === 'suffix') return last.kind !== 'function';
  if (unit.kind === 'verb') return last.kind === 'noun' || last.kind === 'suffix' ? unit.supports : false;
  if (unit.kind !== 'noun' && unit.kind !== 'prefix') return false;
  if (unit.functional) return false;
  return (last.kind === 'noun' || last.kind === 'suffix') && !last.functional && !isTemporal(draft);
};

/** お会いする, お聞きになる: an honorific prefix and a verb, held together by a verb of doing. */
const isHumble = (draft: Draft, unit: Unit): boolean =>
  unit.kind === 'verb' &&
  draft.units[0]?.kind === 'prefix' &&
  draft.units.at(-1)?.kind === 'verb' &&
  /^(する|いたす|致す|申し上げる|できる|いただく|なる|くださる)$/.test(unit.tokens[0]?.lemma ?? '');

/** Closes a draft: reads its particle off the end of its function words. */
const finish = (draft: Draft, index: number, sentence: Sentence, closed: ReadonlySet<number>): Bunsetsu => {
  const content = draft.units.filter((u) => u.kind !== 'function');
  const functions = draft.units.filter((u) => u.kind === 'function');
  const first = content[0] ?? functions[0]!;
  const lastContent = content.at(-1) ?? first;
  const cases = functions.map((u) => u.particle).filter((p): p is string => p !== undefined);
  const marked = cases.filter((p) => p !== 'は' && p !== 'も' && p !== 'の');
  const last = functions.at(-1);
  return {
    index,
    start: first.start,
    end: draft.units.at(-1)!.end,
    content: content.flatMap((u) => u.tokens),
    contentSpan: { start: first.start, end: lastContent.end },
    endings: functions.flatMap((u) => u.tokens),
    mentions: draft.units.flatMap((u) => (u.mention ? [u.mention] : [])),
    particle: marked.at(-1) ?? cases.at(-1) ?? '',
    topic: cases.at(-1) === 'は' || (cases.at(-1) === 'も' && marked.length > 0),
    adnominal: last?.particle === 'の' || (last?.particle !== undefined && GRAMMAR.adnominalParticles.has(last.particle)),
    comma: draft.comma,
    stop: draft.stop,
    depth: depthAt(sentence, first.start, closed),
    closesQuote: draft.closes,
  };
};

/** A bracket that never closes quotes nothing: what follows it is the sentence's own. */
const depthAt = (sentence: Sentence, offset: number, closed: ReadonlySet<number>): number =>
  sentence.brackets.filter((b) => b.kind === 'quote' && closed.has(b.span.end) && b.span.start < offset && offset < b.span.end)
    .length;

/** The bunsetsu of a sentence, mentions uncut, glosses left out. */
export const bunsetsuOf = (sentence: Sentence, tokens: readonly Token[], mentions: readonly Mention[]): Bunsetsu[] => {
  const out: Bunsetsu[] = [];
  const closed = new Set(tokens.filter((t) => /[」』]/.test(t.text)).map((t) => t.end));
  let draft: Draft = { units: [], comma: false, stop: false, closes: false };
  const flush = () => {
    if (draft.units.length > 0) out.push(finish(draft, out.length, sentence, closed));
    draft = { units: [], comma: false, stop: false, closes: false };
  };
  for (const unit of units(sentence, tokens, mentions)) {
    if (unit.kind === 'sign') {
      if (draft.units.length === 0) continue;
      if (unit.sign === 'comma') draft.comma = true;
      else if (unit.sign === 'stop') draft.stop = true;
      else draft.closes = true;
      continue;
    }
    if (!joins(draft, unit)) {
      if (unit.gap) draft.comma = true;
      flush();
    }
    draft.units.push(unit);
  }
  flush();
  return out;
};
