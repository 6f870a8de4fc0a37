import type { Clause, Mention, PersonId } from '../model/index.js';
import type { Narrative } from './narrative.js';

const SUBJECT = new Set(['は', 'が', 'も']);
const OTHERS = /(?:[長相官員客者人隊団機艦艇軍]|部隊|代表|首脳|要人|閣僚|選手|幹部|高官|関係者|各国)(?:ら|たち)?$/;

/** 幕僚長が訪問し, 艦艇が訪れた: a subject that names nobody is not the person told of before. */
export function isOthers(n: Narrative, clause: Clause): boolean {
  const own = clause.arguments.find((a) => !a.shared && a.case === 'が' && a.span.start !== clause.modifies?.start);
  if (own) return OTHERS.test(n.text(own.head)) && !n.argumentParties(clause, SUBJECT).people.length;
  // 出席した外務省幹部から
  const { modifies } = clause;
  return (
    modifies !== undefined &&
    clause.link === 'adnominal' &&
    OTHERS.test(n.text(modifies)) &&
    !n.partiesIn(clause.sentence, modifies).people.length
  );
}

/** People of a list from its first on: A首相(写真)、B大統領とC外相. */
export function listedFrom(n: Narrative, people: readonly Extract<Mention, { kind: 'person' }>[]): readonly PersonId[] {
  const group = people.slice(0, 1);
  for (const m of people.slice(1))
    if (
      /^(?:ら)?(?:[(（][^)）]*[)）])?(?:、|と|・|及び|および|や|、?並びに|、そして)$/.test(
        n.text({ start: group.at(-1)!.span.end, end: m.span.start }),
      )
    )
      group.push(m);
  return [...new Set(group.flatMap((m) => n.partiesOf(m).people))];
}
