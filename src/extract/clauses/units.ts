import type { Mention, Sentence, Span, Token } from '../../model/index.js';
import { byPosition, contains } from '../../model/index.js';
import { GRAMMAR } from './grammar.js';
import { AUXILIARIES, isCaseDe, particleAt, simpleParticle } from './particles.js';

/** What bunsetsu are built of: a token, a mention, a compound particle, or a sign between them. */
export interface Unit extends Span {
  readonly kind: 'noun' | 'verb' | 'other' | 'prefix' | 'suffix' | 'function' | 'sign';
  readonly sign?: 'comma' | 'stop' | 'close';
  readonly tokens: readonly Token[];
  readonly mention?: Mention;
  /** For function units: the case that it marks. */
  readonly particle?: string;
  /** An opening bracket or a middle of a line stands before it. */
  readonly opens: boolean;
  readonly gap: boolean;
  /** A verb that makes a verbal noun a predicate: する, いたす, できる. */
  readonly supports: boolean;
  /** A function noun (こと, 旨, ため), which is a bunsetsu of its own. */
  readonly functional: boolean;
}

const SUPPORTS = new Set(['する', 'いたす', 'なさる', 'できる', '致す', 'しまう', 'くださる', '下さる', 'いただく', '頂く']);
const OPEN = /^[「『“"〝《〈【［[]+$/;
const CLOSE = /^[」』”〟》〉】］\]]+$/;

/** 打ち上げに対し, 取り組みを: a verb's stem before a case particle is a noun. */
const isNominal = (token: Token, after: Token | undefined): boolean =>
  token.form === '連用形' &&
  token.pos1 === '自立' &&
  token.text.length > 1 &&
  (after?.pos1 === '連体化' ||
    (after?.pos1 === '格助詞' && /^(を|が|への|で|に対し|に対して|について|に関し|による|に対する|へ)$/.test(after.text)));

/** Unit kind of a token by itself, given the token before it. */
const kindOf = (token: Token, before: Token | undefined, after: Token | undefined): Unit['kind'] => {
  switch (token.pos) {
    case '名詞':
      return nounKind(token, before, after);
    case '動詞':
      if (isNominal(token, after)) return before?.pos === '名詞' ? 'suffix' : 'noun';
      if (token.pos1 !== '自立') return before?.pos === '名詞' && SUPPORTS.has(token.lemma) ? 'verb' : 'function';
      return before?.pos1 === '接続助詞' && /^[てで]$/.test(before.text) && AUXILIARIES.has(token.lemma) ? 'function' : 'verb';
    case '形容詞':
      return token.pos1 === '自立' && !(token.lemma === 'ない' && before?.pos === '助動詞') ? 'other' : 'function';
    case '接頭詞':
      return 'prefix';
    case '助詞':
    case '助動詞':
    case '記号':
      return 'function';
    default:
      return 'other';
  }
};

/** A plain past or progressive form, or という after one. */
const isStatement = (before: Token | undefined): boolean =>
  before?.text === 'た' ||
  before?.text === 'だ' ||
  before?.text === 'いる' ||
  before?.text === 'という' ||
  before?.text === 'おる';

/** の and ん before だ/です are part of the predicate (のだ); other function nouns stand alone; suffixes go on. */
const nounKind = (token: Token, before: Token | undefined, after: Token | undefined): Unit['kind'] => {
  if (token.pos1 === '接尾') return before ? 'suffix' : 'noun';
  if (token.pos1 === '特殊') return 'function';
  // したところです, するわけです, したということであります: the ending of a statement, no noun of its own.
  if (/^(ところ|わけ|もの|はず|こと|次第)$/.test(token.text) && after?.pos === '助動詞' && isStatement(before)) return 'function';
  if (token.text === 'ん' || (token.text === 'の' && (!after || after.pos === '助動詞' || after.pos === '記号')))
    return 'function';
  if (token.lemma === 'そう' && token.pos1 === '特殊') return 'function';
  return 'noun';
};

const plainUnit = (kind: Unit['kind'], tokens: readonly Token[], extra: Partial<Unit> = {}): Unit => ({
  kind,
  tokens,
  start: tokens[0]!.start,
  end: tokens.at(-1)!.end,
  opens: false,
  gap: false,
  supports: false,
  functional: false,
  ...extra,
});

const signOf = (token: Token): Unit['sign'] | undefined => {
  if (/^[、，,]$/.test(token.text)) return 'comma';
  if (/^[。．！？!?]+$/.test(token.text)) return 'stop';
  return CLOSE.test(token.text) ? 'close' : undefined;
};

/** Mentions that no other mention holds, in order of reading. */
const outermost = (mentions: readonly Mention[]): Mention[] => {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => byPosition(a.span, b.span))) {
    if (kept.length === 0 || mention.span.start >= kept.at(-1)!.span.end) kept.push(mention);
  }
  return kept;
};

/** A small cursor over a sentence's tokens. */
interface Walk {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly glosses: readonly Span[];
  at: number;
  mention: number;
  opens: boolean;
}

/** A mention at the place, unless it is of a remark in brackets after a predicate: 出席した（6月以来）. */
const mentionUnit = (walk: Walk, remarks: readonly Span[]): Unit | undefined => {
  const token = walk.tokens[walk.at]!;
  while (walk.mentions[walk.mention] && walk.mentions[walk.mention]!.span.end <= token.start) walk.mention++;
  const mention = walk.mentions[walk.mention];
  if (!mention || mention.span.start > token.start || mention.span.end <= token.start) return undefined;
  if (remarks.some((g) => contains(g, mention.span))) return undefined;
  const from = walk.at;
  while (walk.at < walk.tokens.length && walk.tokens[walk.at]!.start < mention.span.end) walk.at++;
  return plainUnit('noun', walk.tokens.slice(from, walk.at), { mention });
};

const particleUnit = (walk: Walk, before: Unit | undefined): Unit | undefined => {
  const found = before && before.kind !== 'verb' && before.kind !== 'sign' ? particleAt(walk.tokens, walk.at) : undefined;
  if (!found) return undefined;
  const tokens = walk.tokens.slice(walk.at, walk.at + found.length);
  walk.at += found.length;
  return plainUnit('function', tokens, { particle: found.name });
};

const tokenUnit = (walk: Walk): Unit => {
  const token = walk.tokens[walk.at]!;
  const before = walk.tokens[walk.at - 1];
  const after = walk.tokens[walk.at + 1];
  walk.at++;
  const sign = signOf(token);
  if (sign) return plainUnit('sign', [token], { sign });
  const kind = kindOf(token, before, after);
  const particle = simpleParticle(token) ?? (isCaseDe(token, walk.tokens, walk.at - 1) ? 'で' : undefined);
  return plainUnit(kind, [token], {
    ...(particle ? { particle } : {}),
    supports: kind === 'verb' && SUPPORTS.has(token.lemma),
    functional:
      kind === 'noun' &&
      GRAMMAR.functionNouns.has(token.text) &&
      (token.pos1 === '非自立' || before?.pos === '助動詞' || before?.pos === '動詞'),
  });
};

/** A middle dot, a slash or an equals sign between two nouns makes one compound. */
const isJoint = (token: Token): boolean => /^[・·･＝=／/‐–-]$/.test(token.text);

/** The units of a sentence in order; glosses and opening brackets are consumed, not yielded. */
export function* units(sentence: Sentence, tokens: readonly Token[], mentions: readonly Mention[]): Generator<Unit> {
  const glosses = sentence.brackets.filter((b) => b.kind === 'gloss' && b.depth === 1).map((b) => b.span);
  const remarks = glosses.filter((g) => /^(?:動詞|助動詞)$/.test(tokens.findLast((t) => t.end <= g.start)?.pos ?? ''));
  const walk: Walk = { tokens, mentions: outermost(mentions), glosses, at: 0, mention: 0, opens: false };
  let before: Unit | undefined;
  while (walk.at < tokens.length) {
    const token = tokens[walk.at]!;
    const glossed = glosses.some((g) => contains(g, token));
    let unit = mentionUnit(walk, remarks);
    if (!unit && (glossed || OPEN.test(token.text))) {
      walk.opens ||= OPEN.test(token.text);
      walk.at++;
      continue;
    }
    unit ??= particleUnit(walk, before) ?? tokenUnit(walk);
    if (unit.kind === 'function' && before?.kind === 'noun' && isJoint(unit.tokens[0]!)) unit = { ...unit, kind: 'suffix' };
    const gap = before !== undefined && unit.start > before.end && !walk.opens && hasGap(sentence, before, unit);
    before = { ...unit, opens: walk.opens && unit.kind !== 'sign', gap };
    walk.opens = false;
    yield before;
  }
}

/** White space between two units that no bracket explains. */
const hasGap = (sentence: Sentence, before: Unit, unit: Unit): boolean =>
  !sentence.brackets.some((b) => b.span.start >= before.end - 1 && b.span.end <= unit.start + 1);
