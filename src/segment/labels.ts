import { speakerRole } from '../lexicon/page.js';
import type { Line } from './lines.js';

/** A speaker's label at the start of a line. */
export interface Label {
  readonly role: 'official' | 'reporter';
  readonly label: string;
  /** Offsets in the line: the label's words, and where what is said begins. */
  readonly start: number;
  readonly end: number;
  readonly body: number;
}

interface Candidate extends Label {
  readonly sure: boolean;
  /** The label fills its line. */
  readonly alone: boolean;
}

/** Ways to set a label off from what is said. */
const FORMS: readonly RegExp[] = [
  /^(?<open>[（(【〔［[])(?<label>[^）)】〕］\]]{1,30})[）)】〕］\]]\s*[:：]?\s*/u, // （問）…, 【記者】…
  /^(?<open>[○●◯]?\s*)(?<label>[^\s。、「」『』：:（）()]{1,24}(?:[\s　]記者)?)\s*[:：]\s*/u, // 大臣：…
  /^(?<open>[○●◯]\s*)(?<label>[^\s。、「」『』：:（）()]{1,12})[\s　]+(?=\S)/u, // ○大臣 …
  /^(?<open>)(?<label>[^\s。、「」『』：:（）()0-9０-９A-Za-z]{1,12})[)）]\s*(?=\S)/u, // 大臣）…
  /^(?<open>)(?<label>[―—─]{2,})\s*/u, // ――…
  /^(?<open>)(?<label>[QAＱＡ問答][0-9０-９]{0,2})(?:[.．　]|\s)\s*/u, // Q1. …
];

const candidate = (text: string, label: string, start: number, body: number): Candidate | undefined => {
  const role = speakerRole(label);
  return role && { ...role, label: label.trim(), start, end: start + label.length, body, alone: body >= text.length };
};

const read = (text: string): Candidate | undefined => {
  for (const form of FORMS) {
    const match = form.exec(text);
    const label = match?.groups?.label;
    if (match === null || label === undefined) continue;
    const found = candidate(text, label, (match.groups?.open ?? '').length, match[0].length);
    if (found) return found;
  }
  const whole = text.replace(/^[○●◯【]|】$/gu, '');
  return text.length <= 24 ? candidate(text, whole, text.indexOf(whole), text.length) : undefined;
};

/**
 * The speakers' labels of a text's lines, by line. A name of office alone on a line, or an outlet's name in brackets, is a label only
 * in a transcript, that is beside a reporter's sure label; a page's heading 岸田外務大臣 and a dateline （ソウル聯合ニュース） are none. In the record of a
 * conference a line （例外務大臣） names who speaks next; 【総理】 before words does so anywhere.
 */
export const readLabels = (lines: readonly Line[]): ReadonlyMap<number, Label> => {
  const all = lines.map((line) => read(line.text));
  const answered = all.some((c) => c?.role === 'official');
  const asked = all.some((c) => c?.role === 'reporter' && (c.sure || (answered && /^[―—─]/u.test(c.label))));
  const transcript = asked && answered;
  const conference = lines.slice(0, 3).some((line) => /会見|共同発表/u.test(line.text));
  const labels = new Map<number, Label>();
  all.forEach((found, i) => {
    if (found === undefined) return;
    const colon = /^[^（(【]{1,24}[:：]/u.test(lines[i]!.text);
    const own = found.role === 'official' && !found.alone && found.sure && lines[i]!.text.startsWith('【');
    const stands = found.sure ? transcript || asked || colon || own : transcript || (found.role === 'official' && colon);
    const named = conference && found.role === 'official' && found.alone && /^[（(]/u.test(lines[i]!.text);
    if (named || (stands && !(found.alone && !transcript && !asked))) labels.set(i, found);
  });
  return labels;
};
