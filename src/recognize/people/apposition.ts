import type { OfficeMention, PersonMention } from '../../model/index.js';
import type { SentenceContext } from '../context.js';

/**
 * 統幕長の山崎陸将, 陸軍参謀総長ジョージ大将, 王毅外交部長(外相): a role that stands right before a named person, or in brackets right after one, is
 * an office of that person.
 */
export function joinAppositions(ctx: SentenceContext, people: PersonMention[]): PersonMention[] {
  const joined: PersonMention[] = [];
  for (const person of people) {
    const last = joined.at(-1);
    const between = last ? ctx.text.slice(last.span.end, person.span.start) : undefined;
    if (
      last &&
      !last.name &&
      person.name &&
      /^(?:の|である|・|、)?$/.test(between!) &&
      (between !== '、' || !person.offices.length)
    )
      joined[joined.length - 1] = withOffices(person, [...last.offices, ...person.offices], last);
    else if (last?.name && !last.offices.length && !person.name && isSaidOf(ctx, between!, person.span.end))
      joined[joined.length - 1] = withOffices(last, person.offices, person);
    else if (last?.name && !person.name && between === '(' && ctx.text[person.span.end] === ')')
      joined[joined.length - 1] = withOffices(last, [...last.offices, ...person.offices], person);
    else joined.push(person);
  }
  return joined;
}

// オースティン氏は元国防長官だ, …氏は同国の外相を務め: the copula gives the office to its subject.
const isSaidOf = (ctx: SentenceContext, between: string, end: number): boolean =>
  /^は(?:、)?(?:同国の|現在の?|当時の?|いま|現職の)?$/.test(between) &&
  /^(?:で(?:ある|す|、|あり|も|した)|だ(?!け)|。|を(?:務め|兼ね)|として|に就)/.test(ctx.text.slice(end, end + 4));

const withOffices = (person: PersonMention, offices: readonly OfficeMention[], role: PersonMention): PersonMention => ({
  ...person,
  span: { start: Math.min(person.span.start, role.span.start), end: Math.max(person.span.end, role.span.end) },
  offices,
  form: 'office',
  ...((person.country ?? role.country) ? { country: (person.country ?? role.country)! } : {}),
  ...((person.organization ?? role.organization) ? { organization: (person.organization ?? role.organization)! } : {}),
});
