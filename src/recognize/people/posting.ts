import { countryNamed } from '../../lexicon/countries.js';
import type { OfficeMention } from '../../model/index.js';
import type { SentenceContext } from '../context.js';

/** How far the reading leftwards from an office has come, and what it found. */
export interface Walk {
  at: number;
  country?: string;
  organization?: string;
  readings: string[];
  tense?: NonNullable<OfficeMention['tense']>;
  plural: boolean;
  countryByNo: boolean;
  posting?: string;
}

/** 王毅駐日大使, 駐米日本大使: where an envoy is posted is not whose envoy he is. */
export function takePosting(ctx: SentenceContext, walk: Walk, floor: number): void {
  const [whole, there, home] =
    /[駐在]([一-龠]|[一-龠ァ-ヺー]{2,8})([一-龠])$/.exec(ctx.text.slice(Math.max(floor, walk.at - 10), walk.at)) ?? [];
  if (whole && there && home && countryNamed(there) && countryNamed(home)) {
    walk.posting = countryNamed(there)!;
    walk.country ??= countryNamed(home)!;
    walk.at -= whole.length;
    return;
  }
  if (takeBoth(ctx, walk, floor)) return;
  // 駐ジュネーブ国際機関代表部常駐代表: a mission to where no country is.
  const mission = /[駐在][一-龠ァ-ヺーA-Z]{2,14}代表部$/.exec(ctx.text.slice(Math.max(floor, walk.at - 20), walk.at))?.[0];
  if (mission) walk.at -= mission.length;
  for (const length of [1, 2, 3]) {
    const start = walk.at - length - 1;
    if (start < floor || !/[駐在]/.test(ctx.text[start]!)) continue;
    const posting =
      countryNamed(ctx.text.slice(start + 1, walk.at)) ?? (ctx.text.slice(start + 1, walk.at) === '国連' ? 'UN' : undefined);
    if (
      !posting ||
      (ctx.text[start] === '在' && /[一-龠]/.test(ctx.text[start - 1] ?? '') && ctx.tokenAt(start)?.start !== start)
    )
      continue;
    walk.posting = posting;
    walk.at = start;
    return;
  }
}

// 駐バングラデシュインド高等弁務官, 駐中国豪州大使: both countries by name, one after the other.
function takeBoth(ctx: SentenceContext, walk: Walk, floor: number): boolean {
  const run = /[駐在]([一-龠ァ-ヺー]{4,16})$/.exec(ctx.text.slice(Math.max(floor, walk.at - 17), walk.at))?.[1];
  for (let cut = 2; run && cut <= run.length - 2; cut++) {
    const [there, home] = [countryNamed(run.slice(0, cut)), countryNamed(run.slice(cut))];
    if (!there || !home) continue;
    walk.posting = there;
    walk.country ??= home;
    walk.at -= run.length + 1;
    return true;
  }
  return false;
}
