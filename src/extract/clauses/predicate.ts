import type { Clause, ClauseLink, Span, Token } from '../../model/index.js';
import type { Bunsetsu } from './bunsetsu.js';
import { GRAMMAR } from './grammar.js';

/** How a predicate ends: like a clause link, but `adnominal` not yet told from `nominal`. */
export interface Predicate {
  readonly lemma: string;
  readonly compound?: string;
  readonly verb?: string;
  readonly bare?: true;
  readonly span: Span;
  readonly voice: Clause['predicate']['voice'];
  readonly negated: boolean;
  readonly past: boolean;
  readonly progressive: boolean;
  readonly link: ClauseLink;
  /** Adjectives before a noun are modifiers unless they have arguments of their own. */
  readonly weak: boolean;
}

const isVerbalNoun = (token: Token | undefined): boolean => token?.pos === '名詞' && token.pos1 === 'サ変接続';
const isCopula = (token: Token): boolean => token.pos === '助動詞' && /^(だ|です|である|なり|た?る)$/.test(token.lemma);
const surface = (tokens: readonly Token[]): string => tokens.map((t) => t.text).join('');

/** Endings without signs and without a closing は or も: what decides the link. */
const linking = (endings: readonly Token[]): readonly Token[] => {
  let end = endings.length;
  while (end > 0 && (endings[end - 1]!.pos === '記号' || /^[はもね]$/.test(endings[end - 1]!.text))) end--;
  return endings.slice(0, end);
};

const CONJUNCTIVE: Readonly<Record<string, ClauseLink>> = {
  て: 'te',
  で: 'te',
  し: 'te',
  ば: 'conditional',
  と: 'conditional',
  が: 'adversative',
  けれど: 'adversative',
  けれども: 'adversative',
  けど: 'adversative',
  ものの: 'adversative',
  ので: 'causal',
  から: 'causal',
  ながら: 'manner',
  つつ: 'manner',
  べく: 'purpose',
};

/** Link told by a closing particle. */
const particleLink = (token: Token, text: string): ClauseLink | undefined => {
  if (/(とともに|と共に)$/.test(text)) return 'te';
  if (/(として|としつつ)$/.test(text)) return 'causal';
  if (/(との|という|といった|とする)$/.test(text)) return 'adnominal';
  if (token.pos1 === '接続助詞') return CONJUNCTIVE[token.text] ?? 'te';
  if (token.pos === '助詞' && /^(と|って|など|とも)$/.test(token.text)) return 'quotative';
  if (token.pos === '助詞' && token.text === 'か') return 'nominal';
  if (token.pos === '助詞' && /^(に|へ)$/.test(token.text)) return 'purpose';
  if (token.pos === '助詞' && /^(まで|より|の)$/.test(token.text)) return 'adnominal';
  return undefined;
};

/** Link of a predicate whose last inflected word is `last`. */
const linkOf = (b: Bunsetsu, last: Token, next: Bunsetsu | undefined): ClauseLink => {
  const ends = linking(b.endings);
  const closing = ends.at(-1);
  if (closing) {
    const link = particleLink(closing, surface(ends));
    if (link) return link;
  }
  if (/^(たら|だら|なら)$/.test(last.text) || last.form === '仮定形') return 'conditional';
  if (b.stop) return 'main';
  if (/連用/.test(last.form) && !/タ接続/.test(last.form)) return 'continuative';
  return next ? 'adnominal' : 'main';
};

/** The noun that a verbal predicate is named by: the last one, with the whole compound beside it. */
const nameOf = (content: readonly Token[]): { readonly lemma: string; readonly compound?: string; readonly verb?: string } => {
  const verb = content.at(-1)!;
  // お会いする: the verb in the middle is what is done.
  if (content[0]?.pos === '接頭詞' && content[1]?.pos === '動詞') return { lemma: content[1].lemma };
  const nouns = content.filter((t) => t.pos !== '動詞' && t.pos !== '記号');
  const noun = nouns.at(-1);
  const carried = nouns.at(-2);
  // 懸念表明: an attitude carried by a noun of expressing, inside one compound.
  if (noun && carried && GRAMMAR.attitudeNouns.has(carried.lemma) && GRAMMAR.expressVerbs.has(noun.lemma)) {
    return { lemma: carried.lemma, compound: surface(nouns.slice(0, -1)), verb: noun.lemma };
  }
  if (verb.pos !== '動詞') return { lemma: verb.lemma, compound: surface(nouns) };
  const name = noun?.pos1 === '接尾' && carried ? carried.text + noun.text : noun?.lemma;
  return name ? { lemma: name, compound: surface(nouns) } : { lemma: verb.lemma };
};

const voiceOf = (tokens: readonly Token[]): Clause['predicate']['voice'] => {
  const aux = tokens.filter((t) => t.pos === '動詞' && t.pos1 === '接尾').map((t) => t.lemma);
  if (aux.some((l) => /^(せる|させる)$/.test(l))) return aux.some((l) => /れる$/.test(l)) ? 'passive' : 'causative';
  if (aux.some((l) => /^(れる|られる)$/.test(l))) return 'passive';
  return tokens.some((t) => /^(できる|出来る|得る)$/.test(t.lemma)) ? 'potential' : 'active';
};

/** Negative endings; double negation and obligation (なければならない) assert. */
const isNegated = (text: string): boolean => {
  const plain = text.replace(
    /な(ければ|くては|ければ)(な|い)(らない|りません|けない|けません)|ざるを得ない|に(ほか|他)ならない|かもしれない|ではないか|わけではない/gu,
    '',
  );
  return /(ない|なかっ|なく|なし|ません|ぬ|ず|なけれ|まい(?![りるれらろっ]))/u.test(plain);
};

const assemble = (b: Bunsetsu, last: Token, next: Bunsetsu | undefined, weak: boolean, bare: boolean): Predicate => {
  const verb = b.content.at(-1)!;
  const chain = verb.pos === '動詞' || verb.pos === '形容詞' ? [verb, ...b.endings] : b.endings;
  const text = surface(chain);
  return {
    ...nameOf(b.content),
    ...(bare ? { bare: true as const } : {}),
    span: { start: b.contentSpan.start, end: b.end },
    voice: voiceOf(chain),
    negated: verb.pos === '形容詞' && verb.lemma === 'ない' ? true : isNegated(verb.pos === '動詞' ? surface(b.endings) : text),
    past: chain.some(
      (t, i) =>
        t.pos === '助動詞' &&
        (t.lemma === 'た' || t.text === 'だっ' || (t.text === 'だ' && /タ接続/.test(chain[i - 1]?.form ?? ''))),
    ),
    progressive: /[てで](いる|いた|いま|いな|いて|いれ|おり|おる|おっ|おら|ござ)/u.test(text),
    link: bare ? (b.particle === 'へ' || b.particle === '' ? bareLink(b, next) : 'main') : linkOf(b, last, next),
    weak,
  };
};

const bareLink = (b: Bunsetsu, next: Bunsetsu | undefined): ClauseLink => (next && !b.stop ? 'continuative' : 'main');

/** A verbal noun without any verb counts where a case stands before it: 〜を強調、 〜と会談へ. */
const isBare = (b: Bunsetsu, before: Bunsetsu | undefined, next: Bunsetsu | undefined): boolean => {
  const atEnd = !next || b.stop || b.comma || next.depth < b.depth;
  if (!atEnd || b.endings.some((t) => t.pos === '助動詞')) return false;
  if (b.endings.length > 0 && !/^(へ|か|も|など)$/.test(surface(b.endings))) return false;
  if (b.particle === 'へ' && next && !b.stop) return false;
  if (!isVerbalNoun(b.content.at(-1))) return false;
  const last = !next || b.stop;
  return last
    ? before !== undefined || b.content.length > 1
    : before !== undefined && /^(を|と|に|で|が|から|へ|について|に対し|に関し)$/.test(before.particle);
};

/** The predicate of a bunsetsu, where it is one. */
export const predicateOf = (b: Bunsetsu, before: Bunsetsu | undefined, next: Bunsetsu | undefined): Predicate | undefined => {
  const verb = b.content.at(-1);
  if (!verb) return undefined;
  const inflected = [verb, ...b.endings].filter((t) => t.pos === '動詞' || t.pos === '助動詞' || t.pos === '形容詞');
  const last = inflected.at(-1);
  if (b.mentions.length === 0 || verb.pos === '動詞') {
    if (verb.pos === '動詞' && last) return assemble(b, last, next, false, false);
    if (verb.pos === '形容詞' && last) return adjective(b, last, next);
  }
  if (isQuotedAdjective(b, next))
    return {
      ...assemble(b, verb, next, false, false),
      link: b.adnominal || /の$/.test(surface(b.endings)) ? 'adnominal' : 'quotative',
    };
  const copula = b.particle === 'で' ? undefined : b.endings.find(isCopula);
  if (copula && last) return nominal(b, copula, last, next);
  return isBare(b, before, next) ? assemble(b, verb, next, false, true) : undefined;
};

/** 不可欠と強調, 「重要」と指摘, 重要との認識: an adjectival noun that is said of something, without its copula. */
const isQuotedAdjective = (b: Bunsetsu, next: Bunsetsu | undefined): boolean =>
  /^と[もの]?$/.test(surface(b.endings)) &&
  b.content.at(-1)?.pos1 === '形容動詞語幹' &&
  (b.closesQuote || next?.content.some((t) => GRAMMAR.speechActs.has(t.lemma) || GRAMMAR.contentNouns.has(t.lemma)) === true);

const adjective = (b: Bunsetsu, last: Token, next: Bunsetsu | undefined): Predicate | undefined => {
  if (/連用/.test(b.content.at(-1)!.form) && b.endings.length === 0 && !b.comma) return undefined;
  const made = assemble(b, last, next, false, false);
  return { ...made, weak: made.link === 'adnominal' && !/と/.test(surface(b.endings)) };
};

/** 危険で攻撃的な行動: an adjectival noun right before another one that modifies a noun modifies it too. */
const isAttributive = (next: Bunsetsu | undefined): boolean => next?.endings.length === 1 && next.endings[0]!.text === 'な';

/** Noun or adjectival noun with the copula. な before a noun only modifies; で alone is a predicate for adjectival nouns. */
const nominal = (b: Bunsetsu, copula: Token, last: Token, next: Bunsetsu | undefined): Predicate | undefined => {
  const noun = b.content.at(-1)!;
  const adjectival = noun.pos1 === '形容動詞語幹' || noun.text === '的';
  if (copula.text === 'な') return adjectival ? { ...assemble(b, last, next, true, false), link: 'adnominal' } : undefined;
  if (copula.text === 'で' && copula === b.endings.at(-1) && !adjectival) return undefined;
  if (copula.text === 'で' && !b.comma && isAttributive(next))
    return { ...assemble(b, last, next, true, false), link: 'adnominal' };
  return assemble(b, last, next, false, false);
};
