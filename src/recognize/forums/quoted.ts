import { forumRegions } from '../../lexicon/forums.js';
import type { ForumMention } from '../../model/index.js';
import type { SentenceContext } from '../context.js';
import { forumMention } from './mention.js';

const QUOTED =
  /[「『]([^「」『』、。]{2,24})[」』](対話|会議|国際会議|フォーラム|サミット|プロセス|シンポジウム)(?:・?(?:第[0-9一二三四五六七八九十]+回)?((?:首脳|外相|国防相|防衛相|閣僚|高級実務者|専門家|次官級?|局長級?)会[合議]))?/g;

/** 「中央アジア＋日本」対話・第8回外相会合: a conference whose own name stands in brackets before its head; a session of it is one of its own. */
export function quotedForums(ctx: SentenceContext): ForumMention[] {
  const { start, end } = ctx.sentence.span;
  return [...ctx.text.slice(start, end).matchAll(QUOTED)].flatMap((m) => {
    const [whole, inside, head, level] = m;
    if (!isNamed(inside!, head!)) return [];
    const from = start + m.index;
    const name = inside! + head! + (level ?? '');
    const written = [`「${inside}」${head}${level ? `・${level}` : ''}`, `「${inside}」${head}${level ?? ''}`];
    return [forumMention(ctx, from, from + whole.length, name, level ? [...written, `${inside}${head}・${level}`] : written)];
  });
}

// 「対話と協力」会議 names nothing; a region, a country or a sum of both does, and so does a conference of the world's.
const isNamed = (inside: string, head: string): boolean =>
  /[+＋]|[A-Z]{3,}/.test(inside) ||
  [...forumRegions].some((r) => inside.includes(r)) ||
  (/国際会議|フォーラム|サミット/.test(head) && /[ァ-ヺ]{3,}/.test(inside) && !/[をがはに]/.test(inside));
