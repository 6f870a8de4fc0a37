import { describe, expect, it } from 'vitest';
import { resolved } from '../recognize/reading.js';

/** Whom a word of the text means: names, else countries. */
function meaning(text: string, word: string): string {
  const { article, mentions, resolution } = resolved(text);
  const m = mentions
    .flat()
    .filter(
      (x) => (x.kind === 'anaphor' || (x.kind === 'person' && !x.name)) && article.text.slice(x.span.start, x.span.end) === word,
    )
    .at(-1);
  if (!m) return 'no mention';
  const people = (resolution.peopleOf.get(m) ?? []).map((id) => resolution.people[id]!.name);
  return (people.length ? people.sort() : [...(resolution.sidesOf.get(m) ?? [])].sort()).join('+');
}

describe('who is meant', () => {
  it.each([
    ['日本の北川外相は韓国の金永民外相と会談した。両外相は一致した。', '両外相', '北川+金永民'],
    ['日本の北川外相は韓国の金永民外相と会談した。両氏は一致した。', '両氏', '北川+金永民'],
    ['日本の北川首相は英国のハーディング首相と会談した。両首脳は一致した。', '両首脳', 'ハーディング+北川'],
    [
      '日本の北川首相は英国のハーディング首相と会談した。英国のリード報道官が述べた。両氏は一致した。',
      '両氏',
      'ハーディング+北川',
    ],
    ['日本の北川外相が訪韓した。国防相は会わなかった。', '国防相', ''],
    ['日本の北川外相が訪韓した。外相は会わなかった。', '外相', '北川'],
    ['北川外相は米国のハミルトン国務長官に述べた。同長官は答えた。', '同長官', 'ハミルトン'],
    ['日本の北川外相が、英国のハーディング外相と会った。先方は謝意を述べた。', '先方', 'ハーディング'],
    ['日本の北川外相が各国外相と会った。', '外相', ''],
    ['日英外相が会談した。日本の北川外相と英国のハーディング外相は一致した。', '外相', 'ハーディング+北川'],
    ['日米韓3か国の外務次官らが協議した。', '外務次官', 'JP+KR+US'],
    ['中国側は反発した。', '側', 'CN'],
    ['日中首脳会談が開かれた。両国は合意した。', '両国', 'CN+JP'],
    ['仏大統領は述べた。', '仏大統領', 'FR'],
    ['北川防衛相は、当時の山田防衛相の合意に触れた。防衛相は述べた。', '防衛相', '北川'],
    ['北川防衛相は、山田防衛相(当時)の合意に触れた。防衛相は述べた。', '防衛相', '北川'],
    ['当時の山田防衛相は合意した。北川防衛相が継いだ。当時の防衛相は述べた。', '防衛相', '山田'],
  ])('%s %s', (text, word, expected) => expect(meaning(text, word)).toBe(expected));
});
