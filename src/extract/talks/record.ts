import type { PersonId, Sentence, Statement } from '../../model/index.js';
import type { Narrative } from '../narrative.js';
import { type Dated, datedTimes } from '../when.js';
import { bareDraft, type Draft } from './draft.js';
import { countriesOf } from './groups.js';
import { talksData } from './lexicon.js';

const LABEL =
  /^[\s　]*(?:[0-9０-９]{1,2}[.．、)）]?|[（(][0-9０-９一二三四五]{1,2}[)）]|[○●■◆・〇－-])?[\s　]*(?<label>日[\s　]*時|開催日|期[\s　]*日|場[\s　]*所|出[\s　]*席[\s　]*者|参[\s　]*加[\s　]*者|主要出席者|双方出席者)(?:は)?[\s　]*[:：]?/u;
const SIDE = /^[\s　・○－-]*[（(【「]?(?:日本|我が|わが|米国?|先方|相手|[ァ-ヺ一-龠]{1,8})[\s　]*側/u;

/**
 * Talks told as a form: 日時 …, 場所 …, 出席者 日本側 A防衛庁長官, 米側 B国防長官. The attendants' lines name the parties, the others date
 * and place. `forum` is the conference that the headline names, where it is one of a few who hold it together.
 */
export function recordedTalks(n: Narrative): Draft[] {
  let time: Dated | undefined;
  let listing = false;
  const people: PersonId[] = [];
  const statements: Statement[] = [];
  for (const s of n.sentences()) {
    if (n.isQuestion(s)) continue;
    const text = n.text(s.span);
    const label = LABEL.exec(text)?.groups?.label?.replace(/[\s　]/g, '');
    if (label) listing = /者$/.test(label);
    if (label && !listing) time ??= datedTimes(n, s.index)[0];
    const here = listing ? attendants(n, s, label !== undefined) : [];
    if (here.length) {
      people.push(...here);
      statements.push({ span: s.span, rule: 'talks/record' });
    } else if (listing && !label && !SIDE.test(text)) listing = false;
  }
  if (countriesOf(n, { people, sides: [], organizations: [] }).size < 2) return [];
  const draft = bareDraft(people, statements[0]!);
  return [{ ...draft, date: time?.date, dated: time !== undefined, forums: new Set(headForums(n)), statements }];
}

// A line of the list is little but its people; after the list the text goes on in sentences.
function attendants(n: Narrative, s: Sentence, labelled: boolean): readonly PersonId[] {
  const mentions = n.mentions(s.index, 'person').filter((m) => m.name);
  const covered = mentions.reduce((sum, m) => sum + m.span.end - m.span.start, 0);
  const text = n.text(s.span);
  const isList = labelled || SIDE.test(text) || covered * 2 > text.length;
  return isList && !/。/.test(text.slice(0, -1)) ? [...new Set(mentions.flatMap((m) => n.partiesOf(m).people))] : [];
}

function headForums(n: Narrative): number[] {
  const head = n.reading.layout.sentences.slice(0, 2).flatMap((s) => n.mentions(s.index, 'forum'));
  const joint = head.find(
    (m) =>
      talksData.jointForums.some((w) => m.name.includes(w)) ||
      n.mentions(m.sentence, 'country', m.span).some((c) => c.codes.length > 1),
  );
  const id = joint && n.reading.resolution.forumOf.get(joint);
  return id === undefined ? [] : [id];
}
