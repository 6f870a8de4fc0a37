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
    const hit = longer(leveled(text.text, i), whole(text.text, i)) ?? owned(text, ctx.text, i);
    if (!hit || !bounded(text, i, i + hit.length) || !isConference(text.text, i, hit.length)) continue;
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
  return hit && { length: hit.word.length + edition(text, at + hit.word.length, hit.word), name: hit.value };
}

// TICADVI, TICAD 8: the number of the session belongs to an acronym.
const edition = (text: string, at: number, word: string): number =>
  /[A-Z]$/.test(word) ? (/^(?:[IVX]{1,4}|[1-9][0-9]?)(?![A-Za-z0-9年月日回])/.exec(text.slice(at, at + 5))?.[0].length ?? 0) : 0;

// G20 + 臨時 + 外相会合, TICAD + V + 閣僚級準備会合.
function leveled(text: string, at: number): Hit | undefined {
  for (const { word, value } of frames.allAt(text, at)) {
    const rest = at + word.length + edition(text, at + word.length, word);
    // 外相 is a modifier (外相特別会合) and begins a level (外相会合): the level comes first.
    for (const modifier of ['', ...forumModifiers.filter((m) => text.startsWith(m, rest))]) {
      const level = levels.longestAt(text, rest + modifier.length);
      if (level)
        return {
          length: rest - at + modifier.length + level.word.length,
          name: canonical(`${value}${modifier}${level.value}`),
        };
    }
  }
  return undefined;
}

/** Levels at which the ministers or heads of an organisation meet: 外相会議, 国防相会合. */
const MINISTERIAL = /^(?:首脳|外相|国防相)会[議合]$/;
const REACH = 16;

// NATO事務総長 国防相会合で, ASEANが4日、外相会議を: the organisation that opens the phrase holds the conference.
function owned({ text, at }: Squeezed, original: string, i: number): Hit | undefined {
  const level = levels.longestAt(text, i);
  if (!level || !MINISTERIAL.test(level.value) || !/^[でにをがはの、]/.test(text.slice(i + level.word.length))) return undefined;
  if (!/[ 、がはの]/.test(original[at[i]! - 1] ?? '')) return undefined;
  for (let from = Math.max(0, i - REACH); from < i; from++) {
    const frame = frames.longestAt(text, from);
    if (!frame || !/^[A-Z]/.test(frame.value) || /[A-Za-z日米中韓]/.test(text[from - 1] ?? '')) continue;
    if (/[。と]|加盟|諸国/.test(text.slice(from + frame.word.length, i))) return undefined;
    return { length: level.word.length, name: canonical(`${frame.value}${level.value}`) };
  }
  return undefined;
}

function canonical(name: string): string {
  const listed = named.longestAt(squeezed(name), 0);
  return listed?.word.length === squeezed(name).length ? listed.value : name;
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
const OTHER =
  /^(?:の[ァ-ヺー・]{2,}(?:常任)?議長|加盟|各国|事務|諸国|域内|議長国|議長(?:は|が|の|と|に|も|を|,|、)|首脳宣言|決議|担当|派)/;
// トルコのG20で, 日中韓首脳会談の際に: what else is a group or talks is a conference where people come to it or meet beside it.
const OCCASION = /^(?:の(?:際|機会|場|合間|期間|開催)|に(?:合わせ|併せ|あわせ|出席|参加|臨|先立)|出席|開催地)/;
const GROUP = /^G(?:7|8|20)$/;

function isConference(text: string, at: number, length: number): boolean {
  const rest = text.slice(at + length, at + length + 16);
  const word = text.slice(at, at + length);
  if (GROUP.test(word)) return OCCASION.test(rest) || (/^で/.test(rest) && /[ァ-ヺー一-龠]の$/.test(text.slice(0, at)));
  if (/首脳会談$/.test(word)) return OCCASION.test(rest);
  return !OTHER.test(rest);
}

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
