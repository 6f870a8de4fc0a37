import type { Clause, Mention, PersonId } from '../model/index.js';
import type { Narrative } from './narrative.js';

const SUBJECT = new Set(['は', 'が', 'も']);
const OTHERS = /(?:[長相官員客者人隊団機艦艇軍]|部隊|代表|首脳|要人|閣僚|選手|殿下|陛下|幹部|高官|関係者|各国)(?:ら|たち)?$/;

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

const SPEAKS = /述べ|発言|表明|感謝|謝意|触れる|言及|説明|紹介|歓迎|示す|ある/;
const SPEAKER = new Set(['から', 'より']);

/** Who does it, or who says so of himself: 大臣から、…を訪問できてうれしいと述べた. */
export function doerOf(n: Narrative, clause: Clause): readonly PersonId[] {
  const all = n.clauses(clause.sentence);
  for (let at: Clause | undefined = clause; at; at = at.parent === undefined ? undefined : all[at.parent]) {
    const own = n.argumentParties(at, SUBJECT);
    if (own.people.length || own.sides.length) break;
    const speaker = SPEAKS.test(at.predicate.lemma) ? n.argumentParties(at, SPEAKER).people : [];
    if (speaker.length) return speaker;
  }
  return n.subjectOf(clause).people;
}

const NUMBERS = '〇一二三四五六七八九';
const COUNT = /([2-9２-９二三四五六七八九])(?:人|氏|名)(?:の[一-龠]{2,6})?(?:ら)?$/;

/** 3人は今年2度目の訪台となった: as many as the sentence, or one of the two before it, lists. */
export function countedGroup(n: Narrative, clause: Clause): readonly PersonId[] | undefined {
  const group = clause.arguments.find((a) => SUBJECT.has(a.case) && COUNT.test(n.text(a.head)));
  const digit = group && COUNT.exec(n.text(group.head))![1]!.normalize('NFKC');
  if (!group || !digit) return undefined;
  const count = NUMBERS.includes(digit) ? NUMBERS.indexOf(digit) : Number(digit);
  for (let i = clause.sentence; i >= Math.max(0, clause.sentence - 2); i--) {
    const named = n.mentions(i, 'person').filter((m) => i < clause.sentence || m.span.end <= group.head.end);
    for (let at = 0; at < named.length; at++) {
      const listed = listedFrom(n, named.slice(at));
      if (listed.length === count) return listed;
    }
  }
  return n.argumentParties(clause, SUBJECT).people.length ? undefined : [];
}

/** 首相が中国を訪問するのは3年ぶりだ: what is said of a journey, not that it is to come. */
export function isGeneric(n: Narrative, clause: Clause): boolean {
  const parent = clause.parent === undefined ? undefined : n.clauses(clause.sentence)[clause.parent];
  const end = parent?.predicate.span.end ?? n.reading.layout.sentences[clause.sentence]!.span.end;
  const about = n.text({ start: clause.predicate.span.end, end });
  return clause.link === 'nominal' && !clause.past && /^(?:の|こと)は.*(?:ぶり|初|以来|回目|度目)/.test(about);
}

/** Groups that somebody leads: ペトロフ国防相率いる代表団. */
const GROUP = /(?:代表団|訪問団|使節団|議員団|特使団|一行|一団|ミッション|夫人|夫妻|閣下|殿下|随員|専用機|特別機|列車|航空機)$/;
/** 国防相率いる代表団が, 国防相を団長とする代表団は: who leads a group goes with it. */
export function led(n: Narrative, clause: Clause): readonly PersonId[] | undefined {
  const group = clause.arguments.find((a) => SUBJECT.has(a.case) && GROUP.test(n.text(a.head)));
  const leader = group && n.mentions(clause.sentence, 'person', group.span).findLast((m) => n.partiesOf(m).people.length);
  const leads =
    leader &&
    /率いる|引率|団長|トップ|筆頭|ら|を乗せた|[がの]乗った|^(?:閣下|夫妻|御?一行|(?:閣下)?(?:及び|および|と|、)同?(?:令|御)?夫人)/.test(
      n.text({ start: leader.span.end, end: group.span.end }),
    );
  return leads ? n.partiesOf(leader).people : undefined;
}

/** People of a list from its first on: A首相(写真)、B大統領とC外相. */
export function listedFrom(n: Narrative, people: readonly Extract<Mention, { kind: 'person' }>[]): readonly PersonId[] {
  const group = people.slice(0, 1);
  for (const m of people.slice(1))
    if (
      /^(?:ら)?(?:[(（][^)）]*[)）])?(?:[、，,]|と|・|及び|および|や|、?並びに|、そして)$/.test(
        n.text({ start: group.at(-1)!.span.end, end: m.span.start }),
      )
    )
      group.push(m);
  return [...new Set(group.flatMap((m) => n.partiesOf(m).people))];
}
