import { readData } from '../../lexicon/load.js';
import type { Clause } from '../../model/index.js';
import type { Narrative } from '../narrative.js';

interface AttendanceData {
  /** Verbs of taking part. */
  readonly attend: readonly string[];
  /** What those who take part do there. */
  readonly speak: readonly string[];
  /** Verbs of holding a part: 議長を務める. */
  readonly chair: readonly string[];
  readonly absent: readonly string[];
  /** Parts of a conference: 全体会合, 演説. */
  readonly part: readonly string[];
  /** Words that point at the conference told of before. */
  readonly told: readonly string[];
}

export const attendanceData = readData<AttendanceData>('attendance');
const talks = readData<{ planned: readonly string[]; denied: readonly string[] }>('talks');
export const ATTENDANCE_WORDS = { planned: new Set(talks.planned), denied: new Set(talks.denied) };

const speak = new Set(attendanceData.speak);
const chair = new Set(attendanceData.chair);
const OFFICE = /議長|基調講演|基調演説|司会|座長|進行/;

/** 会議に臨んだ: the noun names the predicate. */
const COMES = /に(?:臨|出席|参加)/;

/** 顔を見せた, 名を連ねた */
const isSeen = (n: Narrative, c: Clause): boolean =>
  /^(?:見せる|そろえる|揃える|連ねる)$/.test(c.predicate.lemma) &&
  c.arguments.some((a) => a.case === 'を' && /^[顔名]$/.test(n.text(a.head)));
export const isAttending = (n: Narrative, c: Clause): boolean =>
  attendanceData.attend.some((w) => c.predicate.lemma.includes(w)) || COMES.test(n.text(c.predicate.span)) || isSeen(n, c);
export const isSpeaking = (c: Clause): boolean =>
  speak.has(c.predicate.lemma) && c.quoted === 0 && c.predicate.voice === 'active';
export const isAbsent = (c: Clause): boolean => attendanceData.absent.includes(c.predicate.lemma);
/** 議長を務める, 基調講演はA首相が務めた */
export const isChairing = (n: Narrative, c: Clause): boolean =>
  chair.has(c.predicate.lemma) && c.arguments.some((a) => /^(?:を|は|も)$/.test(a.case) && OFFICE.test(n.text(a.head)));
