import { cityNames } from '../../lexicon/cities.js';
import { capitals } from '../../lexicon/countries.js';
import { isContinentalSurname, isGiven, isSurname, isSurnameLike } from '../../lexicon/kanji-names.js';
import { notNames } from '../../lexicon/names.js';
import type { Token } from '../../model/index.js';

/** Longest names: 勅使河原三郎 has six. */
const LONGEST = 6;
/** A reading needs at least this to count as a name. */
const LEAST = 2;
/** Readings of a run, better ones higher. */
const SCORE = {
  full: 10,
  likeFull: 7,
  listed: 8,
  surname: 6,
  continental: 6,
  like: 4,
  single: 3,
  unknown: 2,
  given: 2,
  stray: -3,
  cut: -4,
} as const;

const isOrdinary = (t: Token): boolean =>
  t.pos2 !== '人名' && t.text.length > 1 && t.pos2 !== '地域' && t.reading !== undefined && !isSurname(t.text);

// 東京都知事, 横浜市長, 香港代表: a region or a big city is none, though 千葉 and 宮崎 are names as well.
const isRegion = (t: Token): boolean =>
  t.pos2 === '地域' && !isSurname(t.text) && (/.[都道府県市区町村州]$/.test(t.text) || isBigCity(t.text));
const isBigCity = (word: string): boolean =>
  cityNames.longestAt(word, 0)?.word === word || capitals.longestAt(word, 0)?.word === word;

/**
 * The name at the end of a run of kanji tokens: every start is read as surname and given name, surname alone, or a name of China or Korea,
 * and what is left before it must be words of its own (与党・小泉, 訪中・福田), not a stray character. Undefined where nothing reads as a name.
 */
export function nameInRun(run: readonly Token[]): readonly Token[] | undefined {
  const tokens = withoutTail(run);
  let best: readonly Token[] | undefined;
  let bestScore: number = LEAST - 1;
  for (let i = 0; i < tokens.length; i++) {
    const candidate = tokens.slice(i);
    const score = scoreOf(candidate) + leftover(tokens[i - 1], candidate);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

// 渡部恒三党最高顧問, 甲野乙郎県知事, 丙野丁郎秋田県本部代表: the body or region whose office it is ends the run and is no part of the name.
function withoutTail(run: readonly Token[]): readonly Token[] {
  const last = run.at(-1);
  const rest = run.reduce((n, t) => n + t.text.length, 0) - 1;
  if (!last || rest < 1) return run;
  if (run.at(-2)?.pos2 === '地域' && /^[都道府県市区町村州]$/.test(last.text) && last.pos1 === '接尾') return run.slice(0, -2);
  const body =
    last.text === '党' || (/^[省県府庁院州市区]$/.test(last.text) && last.pos1 === '接尾') || (last.text === '軍' && rest > 3);
  return rest > 1 && body ? run.slice(0, -1) : run;
}

// A character that is no word by itself and stands before a name is more likely its first one.
function leftover(before: Token | undefined, candidate: readonly Token[]): number {
  if (before?.pos2 === '人名') return SCORE.cut;
  // 内 is a prefix, but 内倉浩昭 a name.
  if (before?.pos === '接頭詞' && isLikeFull(before.text + candidate.map((t) => t.text).join(''))) return SCORE.stray;
  if (!before || before.text.length > 1 || before.pos1 === '接尾' || before.pos === '接頭詞') return 0;
  return SCORE.stray;
}

// 外務部, 警備隊; 楊宇軍 in single characters is a name all the same.
const isBody = (name: string, tokens: readonly Token[]): boolean =>
  /[部局課室省庁軍党院会隊班]$/.test(name) &&
  !isGiven(name.slice(-1)) &&
  !(name.length === 3 && tokens.length > 1 && isContinentalSurname(name[0]!) && !tokens.some(isOrdinary));

function scoreOf(tokens: readonly Token[]): number {
  const name = tokens.map((t) => t.text).join('');
  const first = tokens[0]!;
  if (name.length > LONGEST || notNames.has(name) || (first.pos === '接頭詞' && !beginsLikeName(name) && !inPieces(name, tokens)))
    return 0;
  // A name may begin with what is a suffix elsewhere.
  const suffix = first.pos1 === '接尾' && !isContinentalSurname(first.text);
  if (suffix && !isLikeFull(name)) return 0;
  if (/.[派系級]$/.test(name) || /[米仏露豪韓独比]$/.test(name)) return 0;
  if (name.length > 2 && isBody(name, tokens)) return 0;
  if (tokens.length === 1 && first.pos2 === '人名')
    return name.length === 1 ? SCORE.single : first.pos3 === '名' && !isSurname(name) ? SCORE.given : SCORE.listed;
  // 岩屋 and 町村 are words as well as surnames: built like one, it is one where an office follows.
  if (tokens.length === 1 && isOrdinary(first) && isSurnameLike(name) && !isRegion(first)) return SCORE.unknown;
  if (tokens.length === 1 && (isOrdinary(first) || isRegion(first))) return 0;
  if (tokens.some((t) => t.text.length > 1 && notNames.has(t.text) && t.pos2 !== '人名')) return 0;
  return Math.max(fullName(name, tokens), surnameAlone(name), continental(name, tokens), unknown(name, tokens));
}

// 長妻昭, 自見庄三郎: the tokeniser takes the first character of the surname for a prefix.
const beginsLikeName = (name: string): boolean => (isSurname(name.slice(0, 2)) && name.length <= 5) || isLikeFull(name);

const isLikeFull = (name: string): boolean => isSurnameLike(name.slice(0, 2)) && isGiven(name.slice(2));

/** Given names that no dictionary has, by their last character: 福志郎, 佳津江. */
const isGivenLike = (rest: string): boolean =>
  isGiven(rest) || /^[一-龠々]{1,2}[郎助介輔彦夫雄男子美江恵樹造蔵吉治司也哉]$/.test(rest);

// 常万全 in single characters: a prefix that no office takes is the surname.
const inPieces = (name: string, tokens: readonly Token[]): boolean =>
  name.length === 3 && tokens.length === 3 && isContinentalSurname(name[0]!) && !/^[元前新現各全両同正高]/.test(name);

function fullName(name: string, tokens: readonly Token[]): number {
  let best = 0;
  for (let cut = 1; cut < name.length && cut <= 3; cut++) {
    const [surname, rest] = [name.slice(0, cut), name.slice(cut)];
    if (rest.length > 3 || tokens.some((t) => t.text === rest && isOrdinary(t) && !isGiven(rest))) continue;
    if (isSurname(surname) && isGiven(rest)) best = Math.max(best, SCORE.full - (cut === 1 ? 2 : 0));
    else if (cut > 1 && (isSurname(surname) || (isSurnameLike(surname) && isGivenLike(rest))))
      best = Math.max(best, SCORE.likeFull);
    else if (cut === 2 && isGiven(rest) && rest.length > 1 && !notNames.has(surname)) best = Math.max(best, SCORE.surname);
  }
  return best;
}

const surnameAlone = (name: string): number =>
  name.length === 1 ? single(name) : isSurname(name) ? SCORE.surname : isSurnameLike(name) ? SCORE.like : 0;

const single = (name: string): number => (isContinentalSurname(name) || isSurname(name) ? SCORE.single : 0);

// 王毅, 文在寅: one character of surname, one or two of given name; 欧陽修 has two.
function continental(name: string, tokens: readonly Token[]): number {
  const cut = isContinentalSurname(name.slice(0, 2)) ? 2 : isContinentalSurname(name.slice(0, 1)) ? 1 : 0;
  const rest = name.length - cut;
  if (!cut || rest < 1 || rest > 2) return 0;
  return tokens.slice(1).some((t) => isOrdinary(t) && t.text.length === rest) ? SCORE.unknown : SCORE.continental;
}

// Two to five characters of which none belongs to an ordinary word.
const unknown = (name: string, tokens: readonly Token[]): number =>
  name.length >= 2 && name.length <= 5 && !tokens.some(isOrdinary) ? SCORE.unknown : 0;
