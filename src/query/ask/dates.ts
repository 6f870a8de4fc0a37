/** A span of time that a question names. */
export interface AskedSpan {
  readonly from?: string;
  readonly to?: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(${MONTHS.map((m) => `${m.slice(0, 3)}(?:${m.slice(3)})?`).join('|')}|sept)\\.?`;
const two = (n: number | string): string => String(n).padStart(2, '0');
const monthOf = (word: string): string => two(MONTHS.findIndex((m) => m.startsWith(word.slice(0, 3))) + 1);

interface Found {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** Ways of writing a date, the most exact first; each gives the parts as an ISO date. */
const FORMS: readonly (readonly [RegExp, (m: RegExpExecArray, today: string) => string])[] = [
  [/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/gu, (m) => `${m[1]}-${two(m[2]!)}-${two(m[3]!)}`],
  [/(\d{4})年(\d{1,2})月(\d{1,2})日/gu, (m) => `${m[1]}-${two(m[2]!)}-${two(m[3]!)}`],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})`, 'giu'),
    (m) => `${m[3]}-${monthOf(m[2]!.toLowerCase())}-${two(m[1]!)}`,
  ],
  [
    new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'giu'),
    (m) => `${m[3]}-${monthOf(m[1]!.toLowerCase())}-${two(m[2]!)}`,
  ],
  [/(\d{4})年(\d{1,2})月/gu, (m) => `${m[1]}-${two(m[2]!)}`],
  [/(\d{4})-(\d{2})(?!\d)/gu, (m) => `${m[1]}-${m[2]}`],
  [new RegExp(`${MONTH},?\\s+(?:of\\s+)?(\\d{4})`, 'giu'), (m) => `${m[2]}-${monthOf(m[1]!.toLowerCase())}`],
  [
    /令和(\d{1,2}|元)年(?:(\d{1,2})月)?(?:(\d{1,2})日)?/gu,
    (m) => [2018 + (m[1] === '元' ? 1 : Number(m[1])), ...[m[2], m[3]].filter(Boolean).map((p) => two(p!))].join('-'),
  ],
  [/(\d{4})年?/gu, (m) => m[1]!],
  [/今年|ことし|this year/giu, (_, today) => today.slice(0, 4)],
  [/昨年|去年|last year/giu, (_, today) => String(Number(today.slice(0, 4)) - 1)],
  [/来年|next year/giu, (_, today) => String(Number(today.slice(0, 4)) + 1)],
  [/今月|this month/giu, (_, today) => today.slice(0, 7)],
  [/先月|last month/giu, (_, today) => shiftMonth(today, -1)],
  [/来月|next month/giu, (_, today) => shiftMonth(today, 1)],
  [/今日|本日|\btoday\b/giu, (_, today) => today],
];

function shiftMonth(today: string, by: number): string {
  const date = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 + by, 1));
  return date.toISOString().slice(0, 7);
}

function datesIn(text: string, today: string): Found[] {
  const found: Found[] = [];
  for (const [form, read] of FORMS) {
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ date: read(match as RegExpExecArray, today), start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const SINCE = /^(?:\s*(?:以降|以後|から|より後|初め以降))/u;
const UNTIL = /^(?:\s*(?:以前|まで|より前|末まで))/u;
const SINCE_BEFORE = /(?:since|after|from|starting)\s+(?:the\s+)?$/iu;
const UNTIL_BEFORE = /(?:until|till|before|up to|by the end of|to|through)\s+(?:the\s+)?$/iu;

/** The span of time in a question; two dates are its ends. `today` is an ISO date, for 今年 and the like. */
export function spanOf(question: string, today: string): AskedSpan {
  const text = question.normalize('NFKC');
  const [first, second] = datesIn(text, today);
  if (!first) return {};
  if (second) return { from: first.date, to: second.date };
  const [before, after] = [text.slice(0, first.start), text.slice(first.end)];
  if (SINCE.test(after) || SINCE_BEFORE.test(before)) return { from: first.date };
  if (UNTIL.test(after) || UNTIL_BEFORE.test(before)) return { to: first.date };
  return { from: first.date, to: first.date };
}
