import { classOfOffice } from '../lexicon/offices.js';
import type { PersonId, Sentence } from '../model/index.js';
import type { Narrative } from './narrative.js';
import { SUBJECT_CASES } from './parties.js';

/** The topic of each sentence is what the sentences before it were about: the last は or が of a main clause that is a person. */
export function findTopics(n: Narrative): (readonly PersonId[])[] {
  const topics: (readonly PersonId[])[] = [];
  let topic: readonly PersonId[] = n.speaker ? [n.speaker.id] : [];
  let main = topic;
  for (const s of n.reading.layout.sentences) {
    topics[s.index] = topic;
    const block = n.reading.layout.blocks[s.block]!;
    if (block.kind === 'furniture' || block.kind === 'caption' || block.speaker) continue;
    // A section of a journey begins with the traveller again.
    if (block.kind === 'heading' && main.length) topics[s.index] = topic = main;
    const named = n
      .mainClauses(s.index)
      .map((c) => n.argumentParties(c, SUBJECT_CASES).people)
      .filter((p) => p.length)
      .map((p) => (p.every((id) => announces(n, id)) ? (toldOf(n, s.index) ?? p) : p));
    if (named.length) topic = named[0]!;
    else if (block.kind !== 'headline' && reports(n, s.index)) topic = toldOf(n, s.index) ?? topic;
    else if (block.kind === 'headline') topic = firstNamed(n, s) ?? topic;
    else if (!topic.length) topic = traveller(n, s.index) ?? topic;
    if (!main.length && block.kind !== 'headline') main = topic;
  }
  return topics;
}

function announces(n: Narrative, id: PersonId): boolean {
  const { offices } = n.person(id);
  return offices.length > 0 && offices.every((o) => o === '官房長官' || classOfOffice(o)?.class === 'spokesperson');
}

/** 官房長官は、A首相が…を訪問すると発表した: whom the announcement is of. */
function toldOf(n: Narrative, sentence: number): readonly PersonId[] | undefined {
  const told = n.clauses(sentence).filter((c) => c.link === 'quotative' || c.link === 'nominal');
  return told.map((c) => n.argumentParties(c, SUBJECT_CASES).people).find((p) => p.length > 0);
}

/** 外務省は…と発表した: a body that tells of others' doings. */
function reports(n: Narrative, sentence: number): boolean {
  return n.mainClauses(sentence).some((c) => /^(?:発表|伝える|報じる|報道|公表)$/.test(c.predicate.lemma));
}

/** A外相の来日がずれ込む: who travels. */
function traveller(n: Narrative, sentence: number): readonly PersonId[] | undefined {
  const m = n
    .mentions(sentence, 'person')
    .find((p) => /^の(?:来日|訪|外遊|歴訪|出張)/.test(n.text({ start: p.span.end, end: p.span.end + 3 })));
  return m && n.partiesOf(m).people;
}

function firstNamed(n: Narrative, s: Sentence): readonly PersonId[] | undefined {
  const first = n.mentions(s.index, 'person').find((m) => n.partiesOf(m).people.length);
  return first && n.partiesOf(first).people;
}
