import { describe, expect, it } from 'vitest';
import { resolved } from '../recognize/reading.js';

const forums = (text: string) => resolved(text).resolution.forums.map((f) => f.name);

describe('one conference or two', () => {
  it.each([
    ['日豪外務・防衛閣僚協議が開かれた。「2+2」では海洋を論じた。', ['日豪外務・防衛閣僚協議']],
    ['日豪2プラス2と日英2プラス2を開く。', ['日豪外務・防衛閣僚協議', '日英外務・防衛閣僚会合']],
    ['TICADVIを受け、TICADVIIを開く。', ['アフリカ開発会議', 'アフリカ開発会議']],
    ['北極海フォーラムが開かれた。フォーラムの合間に会う。', ['北極海フォーラム']],
    ['フォーラムの合間に会う。', []],
    ['APEC首脳会議に出る。APECでは会談もする。', ['APEC首脳会議']],
  ])('%s', (text, expected) => expect(forums(text)).toEqual(expected));
});
