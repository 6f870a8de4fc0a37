import { describe, expect, it } from 'vitest';
import type { Article, Layout } from '../../src/model/index.js';
import { segment } from '../../src/segment/index.js';

const articleOf = (text: string): Article => ({ source: 'test.txt', text, sha256: '', warnings: [] });

/** Blocks as `kind:words`, with a speaker's role and a heading's level where there is one. */
const blocks = (text: string): string[] =>
  segment(articleOf(text)).blocks.map(({ kind, level, speaker, span }) => {
    const role = speaker ? `(${speaker.role[0]})` : '';
    return `${kind}${level || ''}${role}:${text.slice(span.start, span.end).replace(/\s+/gu, ' ')}`;
  });

const sentences = (text: string): string[] =>
  segment(articleOf(text)).sentences.map(({ span }) => text.slice(span.start, span.end));
const kinds = (text: string): string[] => blocks(text).map((b) => b.slice(0, b.indexOf(':')));
const layout = (text: string): Layout => segment(articleOf(text));

describe('blocks', () => {
  it('reads a release with numbered items', () => {
    const text =
      '報道発表\n\n日仏外相会談\n\n令和6年5月2日\n\n2日、両外相は会談を行いました。\n\n1. 両外相は協力で一致しました。\n2. 両外相は、地域情勢を話しました。\n\n(以上)\n';
    expect(kinds(text)).toEqual(['furniture', 'headline', 'dateline', 'paragraph', 'item', 'item', 'furniture']);
    expect(sentences(text).at(-1)).toBe('両外相は、地域情勢を話しました。');
  });

  it('nests headings by the order in which their styles appear', () => {
    const text =
      '日独外相会談（概要）\n\n1 総論\n両外相は会談した。\n2 地域情勢\n(1)中東\n両外相は懸念を示した。\n(2)欧州\n両外相は一致した。\n3 今後\n両外相は再会を約した。';
    const { blocks: found } = layout(text);
    expect(found.filter((b) => b.kind === 'heading').map((b) => b.level)).toEqual([1, 1, 2, 2, 1]);
    const europe = found.find((b) => text.slice(b.span.start).startsWith('両外相は一致'))!;
    expect(europe.headings.map((h) => text.slice(found[h]!.span.start, found[h]!.span.end))).toEqual(['2 地域情勢', '(2)欧州']);
  });

  it.each([
    ['【豪州＝国防相】\n\n両氏は協力で一致した。', 'heading1'],
    ['■ 首脳会談\n両首脳は会談した。', 'heading1'],
    ['◆防衛協力\n両大臣は一致した。', 'heading1'],
    ['＜冒頭発言＞\n大臣が述べた。', 'heading1'],
    ['第1節 概況\n両国は協議した。', 'heading1'],
    ['一、はじめに\n両国は協議した。', 'heading1'],
    ['- 両外相は会談し、協力で一致した。', 'item'],
    ['・両外相は会談した。', 'item'],
    ['1 大臣から、懸念を伝えました。', 'item'],
    ['(1) 双方は、対話の継続を確認した。', 'item'],
    ['会談前、握手する外相（右）と国防相＝東京・霞が関', 'caption'],
    ['写真：外務省提供', 'caption'],
    ['左から、日本の大臣、豪州の大臣', 'caption'],
    ['写真上から、 握手する両首脳 会見に臨む首相', 'caption'],
    ['図表III-3-2-6 最近の防衛交流の実績', 'caption'],
    ['（図表2-3-4参照）', 'caption'],
    ['対話を続ける両国の隊員\n対話を続ける両国の隊員', 'caption'],
    ['外務省 English リンクページ よくある質問集 検索 サイトマップ', 'furniture'],
    ['« 前の話 | 表紙へ戻る | 次の話 »', 'furniture'],
    ['この記事を読んだ人はこんな記事も読んでいます（時間がかかります。）', 'furniture'],
    ['情報源：会談を終える（例の新聞） – 例のニュース', 'furniture'],
    ['［有料会員限定］ この記事は会員限定です', 'furniture'],
    ['Tweet |', 'furniture'],
    ['首相、訪米へ 調整続く（例の新聞）\n外相、訪韓を延期（例の新聞）', 'furniture'],
    ['6 日露防衛交流・協力\n両国は対話を続ける。', 'heading1'],
    ['２　日米豪の協力\n三か国は対話を続ける。', 'heading1'],
    ['会合が行われている様子', 'caption'],
    ['Ranking読まれている記事', 'furniture'],
    ['英語版/English', 'furniture'],
    ['このページのトップへ戻る', 'furniture'],
    ['ホーム > 報道 > 会談', 'furniture'],
    ['https://www.example.jp/a.html', 'furniture'],
    ['Copyright 2024 Example', 'furniture'],
  ])('%s is %s', (line, kind) => {
    expect(
      kinds(`見出しである。\n首相は記者団に語った。\n\n${line}\n\n両大臣は会談を終えて会見し、協力で一致したと述べた。`)[2],
    ).toBe(kind);
  });

  it('takes what follows a ranking for furniture until text returns', () => {
    const text =
      '両大臣は会談した。\n関連記事\n- 国防相が辞任へ\n- 首相、訪米を検討\n両大臣はその後の会見で、来年も対話を続けることで一致したとそろって明らかにした、と述べた。\n';
    expect(kinds(text)).toEqual(['paragraph', 'furniture', 'furniture', 'furniture', 'paragraph']);
  });

  it('reads the fields of a conference’s record as datelines', () => {
    const text =
      '大臣記者会見\n\n日時\n令和4年4月13日（水）19:47～19:52\n場所\n本省1階\n備考\n臨時会見\n\n1 発表事項\n\n大臣が述べた。';
    expect(kinds(text)).toEqual([
      'headline',
      'dateline',
      'dateline',
      'dateline',
      'dateline',
      'dateline',
      'dateline',
      'heading1',
      'paragraph',
    ]);
  });

  it('leaves a masthead above the headline', () => {
    const text =
      '防衛のニュース\n[例の新聞]\nsite search\nmenu\n例の新聞\n国防相が来日、会談へ\n2025-3-4 10:00\n国防相が来日した。';
    expect(blocks(text)[5]).toBe('headline:国防相が来日、会談へ');
  });

  it('cuts a list of sources from the end of a paragraph', () => {
    const text =
      '外相会談が終わる\n両外相は会談した。例の新聞『外相会談』。例の新聞、2009年7月27日。例の通信『外相が会う』。例の通信、2009年7月26日。';
    expect(kinds(text)).toEqual(['headline', 'paragraph', 'furniture']);
    expect(sentences(text)).toEqual(['外相会談が終わる', '両外相は会談した。']);
  });
});

describe('speakers', () => {
  it.each([
    [
      'labels with a colon',
      '記者 :\n会談の成果は。\n大臣 :\n協力で一致しました。\n続けてまいります。',
      ['r', 'r', 'o', 'o', 'o'],
    ],
    ['labels alone on a line', '記者\n 会談の成果は。\n\n大臣\n 協力で一致しました。', ['r', 'r', 'o', 'o']],
    ['Q and A', 'Q:会談の成果は。\nA:協力で一致しました。', ['r', 'o']],
    ['brackets', '(問)会談の成果は。\n(山本副大臣)協力で一致しました。', ['r', 'o']],
    ['black brackets', '【記者】会談の成果は。\n【林報道官】協力で一致しました。', ['r', 'o']],
    ['an outlet’s reporter', '(例新聞 山田記者)会談の成果は。\n(外務大臣)協力で一致しました。', ['r', 'o']],
    ['question and answer signs', '問 会談の成果は。\n答 協力で一致しました。', ['r', 'o']],
    ['numbered questions', 'Q1. 会談の成果は。\nA1. 協力で一致しました。', ['r', 'o']],
    ['long dashes', '―― 会談の成果は。\n大臣：協力で一致しました。', ['r', 'o']],
  ])('%s', (_, text, roles) => {
    expect(layout(text).blocks.map((b) => b.speaker?.role[0])).toEqual(roles);
  });

  it('ends a turn at a heading', () => {
    const text =
      '大臣会見\n記者：\n会談の成果は。\n大臣：\n協力で一致しました。\n次回の会談の時期について\n記者：\n次はいつですか。';
    const found = layout(text).blocks.map((b) => `${b.kind}${b.speaker?.role[0] ?? ''}`);
    expect(found).toEqual(['headline', 'turnr', 'turnr', 'turno', 'turno', 'heading', 'turnr', 'turnr']);
  });

  it('keeps labels out of sentences', () => {
    expect(sentences('Q:会談の成果は。\nA:協力で一致しました。')).toEqual(['会談の成果は。', '協力で一致しました。']);
  });

  it.each([
    ['（ソウル例通信）韓国の外相は5日、会談した。'],
    ['【モスクワ例通信】両首脳は会談した。'],
    ['岸田外務大臣\n日仏外相会談\n平成26年5月9日\n両外相は会談した。'],
    ['日時：5月2日\n場所：東京\n両外相は会談した。'],
    ['出席者：外務大臣、国防大臣\n両外相は会談した。'],
  ])('%s has none', (text) => {
    expect(layout(text).blocks.some((b) => b.speaker)).toBe(false);
  });
});

describe('sentences', () => {
  it.each([
    ['両氏は会談した。「対話を続ける。必ずだ。」と述べた。', ['両氏は会談した。', '「対話を続ける。必ずだ。」と述べた。']],
    ['外相（写真。左）は会談した。成果はあった。', ['外相（写真。左）は会談した。', '成果はあった。']],
    ['「日本は『自由。開放。』を掲げる。」と語った。', ['「日本は『自由。開放。』を掲げる。」と語った。']],
    ['成果は何か？大臣は答えた。', ['成果は何か？', '大臣は答えた。']],
    ['よく来た！と迎えた。', ['よく来た！と迎えた。']],
    ['首相は「対話を続ける。圧力もかける。', ['首相は「対話を続ける。', '圧力もかける。']],
    ['3．5億ドルを拠出する．協議は続く．', ['3．5億ドルを拠出する．', '協議は続く．']],
    ['1) 会談した。2) 一致した。', ['会談した。', '2) 一致した。']],
    ['会談した。（共同）', ['会談した。']],
    ['◇日韓会談へ 調整続く。◇米中、協議を再開。', ['日韓会談へ 調整続く。', '米中、協議を再開。']],
    ['両外相は,協力で一致した。', ['両外相は,協力で一致した。']],
    ['会談した。。次も会う。', ['会談した。。', '次も会う。']],
  ])('%s', (text, found) => {
    expect(sentences(text)).toEqual(found);
  });

  it.each([
    ['【ソウル例通信】両外相は会談した。'],
    ['【北京】両外相は会談した。'],
    ['【ワシントン＝2023年8月19日】両外相は会談した。'],
    ['date 2025-09-03 【9月3日 AFP】両外相は会談した。'],
    ['[モスクワ 4日 ロイター] – 両外相は会談した。'],
    ['（台北中央社）両外相は会談した。'],
    ['マニラ(CNN) 両外相は会談した。'],
    ['【2023年1月26日（木）2面】　両外相は会談した。'],
  ])('%s: the sender is a dateline', (text) => {
    expect(sentences(text)).toEqual(['両外相は会談した。']);
    expect(kinds(text)).toEqual(['dateline', 'paragraph']);
  });

  it.each(['【速報】両外相は会談した。', '（首相の）訪日は延びた。', '【解説】両外相は会談した。', '【韓国】両外相は会談した。'])(
    '%s: no sender',
    (text) => {
      expect(sentences(text)).toEqual([text]);
    },
  );

  it('joins lines that were wrapped', () => {
    const text =
      '　両大臣は十日午前、都内で会談し、地域の情勢につい\nて意見を交わした。その上で、来年も対話を続けること\nで一致した。\n　会談は一時間続いた。';
    expect(sentences(text).map((s) => s.replace(/\n/gu, ''))).toEqual([
      '両大臣は十日午前、都内で会談し、地域の情勢について意見を交わした。',
      'その上で、来年も対話を続けることで一致した。',
      '会談は一時間続いた。',
    ]);
  });

  it('joins a line that ends in a comma', () => {
    expect(kinds('両大臣は会談し、\n協力で一致した。')).toEqual(['paragraph']);
  });

  it('does not join a headline to its text', () => {
    expect(kinds('日独防衛相テレビ会談について\n6月2日、両大臣は会談した。')).toEqual(['headline', 'paragraph']);
  });

  it('tells a quotation from a gloss, and how deep they stand', () => {
    const [sentence] = layout('林氏（外相）は「米国の「核の傘」（抑止）が要る」と述べた。').sentences;
    expect(sentence!.brackets.map(({ kind, depth }) => `${kind}${depth}`)).toEqual(['gloss1', 'quote1', 'quote2', 'gloss2']);
  });

  it.each([
    ['両大臣は会談した。両大臣は、実現に向けて協力していくことで', false],
    ['両大臣は会談した。両大臣は「自由で開かれた', false],
    ['両大臣は会談した。両大臣は協力で一致', true],
    ['両大臣は会談した。両大臣は一致した。', true],
    ['国防相、来日へ', true],
  ])('%s', (text, complete) => {
    expect(layout(text).sentences.at(-1)!.complete).toBe(complete);
  });
});

describe('headlines', () => {
  const text = '両大臣は会談し、協力を深めることで一致した。大臣が会談の後に記者団に明らかにした。\n';

  it.each([
    ['a sign of equality before a clause', '外相、来日見送り＝日程付かず', '外相、来日見送り＝日程付かず'],
    [
      'a site’s menus above',
      '外務省 案内 検索 サイトマップ\n会談・訪問 報道・広報 資料・公開情報 各種手続き\n過去の記録\n大臣の表敬',
      '大臣の表敬',
    ],
    [
      'a line of the page below that begins with kana',
      '首相、大統領と電話で会談 情勢めぐり協議\nこのニュースをシェア',
      '首相、大統領と電話で会談 情勢めぐり協議',
    ],
    [
      'a document’s record',
      '文書の庫（代表：例）\n[文書名] 首相と大統領との共同記者会見\n[場所] 東京\n[年月日] 1998年10月8日\n[全文]',
      '首相と大統領との共同記者会見',
    ],
  ])('%s', (_, head, words) => {
    const { blocks: found } = layout(`${head}\n\n${text}`);
    const headlines = found.filter((b) => b.kind === 'headline').map((b) => `${head}\n\n${text}`.slice(b.span.start, b.span.end));
    expect(headlines).toEqual([words]);
  });

  it('stand apart from the stamp and the text of a page that was flattened', () => {
    const flat = '両大臣が共同で会見 2026/03/22 18:08 22日、両大臣は共同で記者会見を行い、協力を深めることで一致したと述べた。';
    const article: Article = {
      ...articleOf(flat),
      published: { date: '2026-03-22', basis: 'text', span: { start: 10, end: 20 } },
    };
    expect(segment(article).blocks.map((b) => [b.kind, flat.slice(b.span.start, b.span.end)])).toEqual([
      ['headline', '両大臣が共同で会見'],
      ['dateline', '2026/03/22 18:08'],
      ['paragraph', '22日、両大臣は共同で記者会見を行い、協力を深めることで一致したと述べた。'],
    ]);
  });
});

describe('digests and records', () => {
  it('a digest is named by its first line, not by one of its sections', () => {
    const text =
      '安全保障の一週間（6月23日～29日）\n2031年6月30日\n\n【日韓】\n両国の大臣が都内で会談し、協力を深めることで一致した。\n\n【米中】\n両国の大臣が電話で会談し、対話を続けることを確認した。\n';
    expect(kinds(text)).toEqual(['headline', 'dateline', 'heading1', 'paragraph', 'heading1', 'paragraph']);
  });

  it('when and where a conference was held is no text', () => {
    const text =
      '大臣の会見の概要\n日時：令和13年6月3日（火）10時15分～10時32分\n場所：会見室\n\n記者：成果はいかがですか。\n大臣：協力で一致しました。\n';
    expect(kinds(text)).toEqual(['headline', 'dateline', 'dateline', 'turn(r)', 'turn(o)']);
  });

  it('an agency under a headline is no heading', () => {
    const text = '首脳が会談、対話の継続で一致\n共同通信\n\n両首脳は都内で会談し、協力を深めることで一致した。\n';
    expect(kinds(text)).toEqual(['headline', 'dateline', 'paragraph']);
  });
});

describe('who speaks', () => {
  it.each([
    ['○記者　成果はいかがですか。\n○防衛大臣　協力で一致しました。'],
    ['○大臣 先ほど会談しました。\n○記者 成果はいかがですか。', 'turn(o)', 'turn(r)'],
    ['記者）成果はいかがですか。\n大臣）協力で一致しました。'],
    ['―― 成果はいかがですか。\n大臣）協力で一致しました。'],
    ['（問）成果はいかがですか。\n（答）協力で一致しました。'],
    ['Q: 成果はいかがですか。\nA: 協力で一致しました。'],
    ['問　成果はいかがですか。\n答　協力で一致しました。'],
    ['（例の新聞・山田記者）成果はいかがですか。\n（大臣）協力で一致しました。'],
  ])('%s', (turns, first = 'turn(r)', second = 'turn(o)') => {
    expect(kinds(`会見の概要\n\n${turns}\n`)).toEqual(['headline', first, second]);
  });

  it('is nobody where a list names an office', () => {
    expect(kinds('会談の概要\n\n○ 両大臣は、協力で一致した。\n○ 双方は、対話を続けることを確認した。\n')).toEqual([
      'headline',
      'item',
      'item',
    ]);
  });

  it('is named in brackets before words', () => {
    expect(kinds('共同の会見\n【総理】 大統領をお迎えできたことを誠にうれしく思います。\n')).toEqual(['headline', 'turn(o)']);
    expect(kinds('地域の動き\n【中国】 国防相が演説し、協力を深める考えを示した。\n')).not.toContain('turn(o)');
  });

  it('is named in brackets over what is said in a conference', () => {
    const text =
      '共同記者会見\n（例外務大臣）\n皆様、こんにちは。お迎えできて嬉しく思います。\n（別防衛大臣）\nありがとうございます。協力で一致しました。\n';
    expect(kinds(text)).toEqual(['headline', 'turn(o)', 'turn(o)', 'turn(o)', 'turn(o)']);
  });
});

describe('numbers within a line', () => {
  it.each([
    ['大臣から述べた。（ロ）これに対し、長官が述べた。', 'これに対し、長官が述べた。'],
    ['概要以下のとおり。2．両大臣は一致した。', '両大臣は一致した。'],
    ['大臣は述べた。②両大臣は一致した。', '両大臣は一致した。'],
    ['大臣は述べた。3.5％の増額を求めた。', '3.5％の増額を求めた。'],
    ['大臣は述べた。（例）両大臣は一致した。', '（例）両大臣は一致した。'],
  ])('%s', (text, last) => {
    expect(sentences(text).at(-1)).toBe(last);
  });
});

describe('wrapped lines', () => {
  it('are joined although an address of greater length stands below them', () => {
    const text =
      '外交当局の局長が協議のないまま帰国した\n\n双方の当局が地域の情勢をめぐって対話の再開を探るため\n局長を急いで派遣したとの見方が出ていた。このため今回\n訪問中に協議が開かれる可能性もあるとみられていた。\nhttps://www.example.jp/a/long/address/of/the/same/story/12345.html\n';
    expect(
      sentences(text)
        .slice(1)
        .map((words) => words.replace(/\n/gu, '')),
    ).toEqual([
      '双方の当局が地域の情勢をめぐって対話の再開を探るため局長を急いで派遣したとの見方が出ていた。',
      'このため今回訪問中に協議が開かれる可能性もあるとみられていた。',
    ]);
  });
});
