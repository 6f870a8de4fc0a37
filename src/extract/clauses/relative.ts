import type { Argument, Clause, Mention } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import { GRAMMAR } from './grammar.js';

const has = (clause: Clause, ...cases: string[]): boolean => clause.arguments.some((a) => cases.includes(a.case));

/** Case that the modified noun fills: the missing one. 会談した氏 が, 氏が発表した声明 を, 合意した計画 を, 開かれた会議 が. */
const missingCase = (clause: Clause, text: string, noun: string, kind: Mention['kind'] | undefined): string | undefined => {
  if (kind === 'time') return undefined;
  if (kind === 'place') return 'で';
  const acts = kind === 'person' || kind === 'anaphor' || kind === 'country' || GRAMMAR.actorNouns.test(noun);
  const said = GRAMMAR.speechActs.has(clause.predicate.lemma) && clause.predicate.voice === 'active';
  if (!has(clause, 'が', 'は') && (acts || !said)) return 'が';
  const subject = clause.arguments.find((a) => a.case === 'が');
  // 派遣が決まった艦艇: where a thing is the subject, the verb takes no object.
  if (subject && !GRAMMAR.actorNouns.test(text.slice(subject.head.start, subject.head.end)) && kind === undefined)
    return undefined;
  return has(clause, 'を') ? undefined : 'を';
};

/** Lends the noun that a relative clause modifies to the clause. */
export const lendRelative = (clause: Clause, text: string, mentions: readonly Mention[]): Clause => {
  if (clause.link !== 'adnominal' || !clause.modifies) return clause;
  const modified = clause.modifies;
  // 東京宣言 is no place: only a mention at the noun's end says what it is.
  const kind = mentions.find((m) => overlaps(m.span, modified) && m.span.end >= modified.end)?.kind;
  const missing = missingCase(clause, text, text.slice(modified.start, modified.end), kind);
  if (!missing) return clause;
  const lent: Argument = { case: missing, span: modified, head: modified, shared: true };
  return { ...clause, arguments: [...clause.arguments, lent] };
};
