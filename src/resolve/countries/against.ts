import { countryNamed, countryShorts } from '../../lexicon/countries.js';
import { classOfOffice } from '../../lexicon/offices.js';
import type { PersonMention } from '../../model/index.js';
import { bare, type Source, WEIGHT } from './weights.js';

// 訪日中の…, インドを訪問した…, …はインドを訪れ: a traveller is not of the country that he travels to, nor an envoy of the one he is sent to.
export const againstGoal: Source = (c, _script, scene) =>
  c.mentions.flatMap((m) => {
    const text = scene.article.text;
    const before = text.slice(Math.max(0, m.span.start - 16), m.span.start);
    const goals = m.posting ? [m.posting] : [];
    const short = /(?:訪|来)([一-龠])(?:中|した|する|し|予定)[^、。]{0,4}$/.exec(before)?.[1];
    if (short) goals.push(...(countryNamed(short) ?? countryShorts.longestAt(short, 0)?.value ?? []));
    const all = scene.mentions[m.sentence] ?? [];
    for (const x of all)
      if (x.kind === 'country' && x.codes.length === 1 && isGoal(text, x.span.end, m, x.span.start)) goals.push(x.codes[0]!);
    return goals.map((country) => ({ country, weight: -WEIGHT.office, basis: 'goal' }));
  });

function isGoal(text: string, end: number, m: PersonMention, start: number): boolean {
  const travels =
    /^(?:の?首都[ァ-ヺー・]{1,10}|[ァ-ヺー・]{1,8}(?=に))?(?:を|に|へ)?(?:公式|電撃|緊急)?(?:訪問|歴訪|訪れ|入り|到着)/.test(
      text.slice(end, end + 20),
    );
  if (!travels) return false;
  if (end <= m.span.start)
    return /^[^、。]{1,14}(?:中の|した|する|予定の|訪れた|訪れている|している)$/.test(text.slice(end, m.span.start));
  // Aは、日本を訪れているB首相と: whom the clause modifies is the traveller.
  const another = /^[^、。]{1,8}(?:ている|ていた|った|れた|した|中の|する)(?![、。」と]|ため|際|時|後|うえ|上で|予定|こと)/;
  if (start >= m.span.end && another.test(text.slice(end, end + 20))) return false;
  // A大統領のインド訪問, A大統領、インドを公式訪問
  if (start >= m.span.end && /^(?:氏|ら)?の[^、。はがを]{0,8}$|^(?:氏)?、[^、。はがを]{0,4}$/.test(text.slice(m.span.end, start)))
    return true;
  const asked = /^[^、。]{0,6}を(?:要請|招請|求め|歓迎|打診|促|呼び)/.test(text.slice(end, end + 12));
  return (
    !asked &&
    start >= m.span.end &&
    start - m.span.end < 30 &&
    /^(?:氏|ら)?(?:は|が|も)/.test(text.slice(m.span.end, m.span.end + 3))
  );
}

// 外交部(外務省)の林剣報道官, X国防部政策室長: ministries of China, Korea and Taiwan, whose people are not Japan's.
const BODIES = '(?:(?:外交|国防|外交通商|商務|統一|公安)部|国務院|総統府|青瓦台)';
const LEADS = new RegExp(`${BODIES}(?:[(（][^)）]{1,8}[)）])?の?$`);
const BEGINS = new RegExp(`^${BODIES}`);
export const againstBody: Source = (c, _script, { article }) =>
  c.mentions
    .filter(
      (m) =>
        m.offices.some((o) => BEGINS.test(o.title)) ||
        LEADS.test(article.text.slice(Math.max(0, m.span.start - 18), m.span.start)),
    )
    .map(() => ({ country: 'JP', weight: -WEIGHT.office, basis: 'body' }));

// Two people in one office of one country at a time are unlikely.
export const againstRival: Source = (c, _script, _scene, others) =>
  [...c.offices]
    .filter((office) => /^(?:foreign|defence|head)/.test(classOfOffice(bare(office))?.class ?? ''))
    .flatMap((office) => others.countriesWith(office).map((country) => ({ country, weight: -WEIGHT.far, basis: 'rival' })));
