import { countryOf } from '../../lexicon/countries.js';
import { forumFrames, forumLevels, forumModifiers, forumNames } from '../../lexicon/forums.js';
import { Gazetteer } from '../../lexicon/gazetteer.js';
import type { CountryMention, ForumMention } from '../../model/index.js';
import type { SentenceContext } from '../context.js';
import { forumMention } from './mention.js';
import { type Squeezed, squeeze, squeezed } from './squeeze.js';

const named = new Gazetteer(forumNames.map(([word, entry]) => [squeezed(word), entry.name] as const));
const frames = new Gazetteer(forumFrames.flatMap(([short, ...forms]) => [short!, ...forms].map((f) => [squeezed(f), short!])));
const levels = new Gazetteer(forumLevels.flatMap(([name, ...forms]) => [name!, ...forms].map((f) => [f, name!] as const)));

interface Hit {
  /** Length in the squeezed text. */
  readonly length: number;
  readonly name: string;
}

/** Conferences that the lexicon knows, by name or as a frame at a level: G7 + 外相会合, 東南アジア諸国連合の + 首脳会議, APEC. */
export function knownForums(ctx: SentenceContext): ForumMention[] {
  const found: ForumMention[] = [];
  const text = squeeze(ctx.text, ctx.sentence.span.start, ctx.sentence.span.end);
  for (let i = 0; i < text.text.length; i++) {
    const hit = longer(leveled(text.text, i), whole(text.text, i));
    if (!hit || !bounded(text, i, i + hit.length) || !isConference(text.text.slice(i + hit.length))) continue;
    const [start, end] = [text.at[i]!, text.at[i + hit.length - 1]! + 1];
    const partner = partnerBefore(ctx, start, hit.name);
    const from = acronymBefore(ctx, partner?.start ?? start);
    const name = partner ? `${partner.word}${hit.name}` : hit.name;
    const forms = [text.text.slice(i, i + hit.length), ctx.text.slice(start, end), ctx.text.slice(partner?.start ?? start, end)];
    found.push(forumMention(ctx, from, end, name, [...forms, ctx.text.slice(from, end)]));
    i += hit.length - 1;
  }
  return found;
}

const longer = (a: Hit | undefined, b: Hit | undefined): Hit | undefined => (!a || (b && b.length >= a.length) ? b : a);

function whole(text: string, at: number): Hit | undefined {
  const hit = named.longestAt(text, at);
  return hit && { length: hit.word.length, name: hit.value };
}

// G20 + 臨時 + 外相会合.
function leveled(text: string, at: number): Hit | undefined {
  for (const { word, value } of frames.allAt(text, at)) {
    const rest = at + word.length;
    const modifier = forumModifiers.find((m) => text.startsWith(m, rest)) ?? '';
    const level = levels.longestAt(text, rest + modifier.length);
    if (!level) continue;
    const name = `${value}${modifier}${level.value}`;
    const listed = named.longestAt(squeezed(name), 0);
    const canonical = listed?.word.length === squeezed(name).length ? listed.value : name;
    return { length: word.length + modifier.length + level.word.length, name: canonical };
  }
  return undefined;
}

// An acronym must not be a piece of a word: AMM in AMMAN.
function bounded({ text, at }: Squeezed, start: number, end: number): boolean {
  const latin = /[A-Za-z0-9]/;
  if (latin.test(text[start]!) && latin.test(text[start - 1] ?? '') && at[start]! - at[start - 1]! === 1) return false;
  if (/[ァ-ヺー]/.test(text[start]!) && /[ァ-ヺー]/.test(text[start - 1] ?? '') && at[start]! - at[start - 1]! === 1)
    return false;
  return !(latin.test(text[end - 1]!) && /[A-Za-z]/.test(text[end] ?? ''));
}

// APEC加盟国, 国連総会議長, 欧州理事会のX議長: the organisation or an office, and no conference.
const isConference = (rest: string): boolean =>
  !/^(?:の[ァ-ヺー・]{2,}(?:常任)?議長|加盟|各国|事務|諸国|域内|議長国|議長(?:は|が|の|と|に|も|を|,|、)|首脳宣言|決議|担当|派)/.test(
    rest,
  );

// 日本とASEANの首脳会議, 日・EU外相会合: one country and an organisation meet in a framework of their own.
function partnerBefore(ctx: SentenceContext, start: number, name: string): { start: number; word: string } | undefined {
  if (/^[日中韓米]/.test(name)) return undefined;
  const joint = /[と・]$/.test(ctx.text.slice(start - 1, start)) ? 1 : 0;
  const side = ctx.found.find(
    (m): m is CountryMention => m.kind === 'country' && m.span.end === start - joint && m.codes.length === 1,
  );
  const short = side && countryOf(side.codes[0]!)?.short[0];
  const compound = ctx.found.find((m): m is CountryMention => m.kind === 'country' && m.span.start < start && start < m.span.end);
  if (compound && compound.codes.length === 1 && compound.organizations.length === 1)
    return { start: compound.span.start, word: ctx.text.slice(compound.span.start, start).replace('・', '') };
  return side && short && /[A-Z]/.test(name[0]!) && (joint || side.form !== 'name')
    ? { start: side.span.start, word: short }
    : undefined;
}

// APEC=アジア太平洋経済協力会議の首脳会議: broadcasters put the acronym before the name.
const acronymBefore = (ctx: SentenceContext, start: number): number =>
  start - (/[A-Z0-9+]{2,8}[=＝]$/.exec(ctx.text.slice(Math.max(ctx.sentence.span.start, start - 9), start))?.[0].length ?? 0);
