import { organizationNames } from '../lexicon/organizations.js';
import type { Mention, OrganizationMention, Sentence, TimeMention, Token } from '../model/index.js';
import { recognizeAnaphors } from './anaphors.js';
import { contextOf, foldArticle, type SentenceContext } from './context.js';
import { recognizeCountries } from './countries.js';
import { bareForums } from './forums/bare.js';
import { recognizeForums } from './forums/index.js';
import { bareMentions } from './people/bare.js';
import { recognizePeople } from './people/index.js';
import { recognizePlaces } from './places.js';

/**
 * Mentions of every sentence, in reading order. Each recogniser sees what the earlier ones found: times and countries bound forums, all of
 * them bound people, and what is left may be a place.
 */
export function recognize(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  times: readonly (readonly TimeMention[])[],
): Mention[][] {
  const folded = foldArticle(text);
  const first = sentences.map((sentence, i) => {
    const ctx = contextOf(folded, sentence, tokens[i] ?? []);
    ctx.found.push(...(times[i] ?? []));
    ctx.found.push(...recognizeCountries(ctx));
    dropTimesInCountries(ctx);
    ctx.found.push(...recognizeForums(ctx));
    ctx.found.push(...recognizeOrganizations(ctx));
    ctx.found.push(...recognizePeople(ctx));
    dropForumsInOffices(ctx);
    ctx.found.push(...recognizeAnaphors(ctx));
    ctx.found.push(...recognizePlaces(ctx));
    return ctx.found;
  });
  const bare = bareMentions(folded, sentences, first);
  const alone = bareForums(folded, sentences, first);
  return first.map((found, i) =>
    [...found, ...bare[i]!, ...alone[i]!].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
  );
}

// 「3 日韓防衛相会談」 is a numbered heading: the 日 of a compound of countries is no day.
function dropTimesInCountries(ctx: SentenceContext): void {
  const compounds = ctx.found.filter((m) => m.kind === 'country' && m.form === 'compound');
  for (let i = ctx.found.length - 1; i >= 0; i--) {
    const m = ctx.found[i]!;
    if (m.kind === 'time' && compounds.some((c) => c.span.start < m.span.end && m.span.start < c.span.end))
      ctx.found.splice(i, 1);
  }
}

// A欧州理事会議長: the body is of the office, no conference that anybody goes to.
function dropForumsInOffices(ctx: SentenceContext): void {
  const people = ctx.found.filter((m) => m.kind === 'person' && m.name !== undefined);
  for (let i = ctx.found.length - 1; i >= 0; i--) {
    const m = ctx.found[i]!;
    if (m.kind === 'forum' && people.some((p) => p.span.start <= m.span.start && m.span.end < p.span.end)) ctx.found.splice(i, 1);
  }
}

/** Organisations by name, outside the names of forums: NATO事務総長, but not ASEAN地域フォーラム. */
function recognizeOrganizations(ctx: SentenceContext): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  const { span, index } = ctx.sentence;
  const inForum = (s: number, e: number) => ctx.found.some((m) => m.kind === 'forum' && m.span.start <= s && e <= m.span.end);
  for (let at = span.start; at < span.end; at++) {
    const hit = organizationNames.longestAt(ctx.text, at);
    const end = at + (hit?.word.length ?? 0);
    if (!hit || (/[A-Z]/.test(hit.word[0]!) && (/[A-Za-z]/.test(ctx.text[at - 1] ?? '') || /[A-Za-z]/.test(ctx.text[end] ?? ''))))
      continue;
    if (!inForum(at, end)) found.push({ kind: 'organization', span: { start: at, end }, sentence: index, name: hit.value.name });
    at = end - 1;
  }
  return found;
}
