/** What an office's wordings have in common. */
export interface Post {
  /** One name for all wordings: 国防相 for 防衛大臣, 国防長官, 国防部長. */
  readonly family: string;
  /** Only one person holds it at a time. */
  readonly sole: boolean;
}

const LEADING = /^(?:元(?!首$)|前|現|新|次期|当時の|故|歴代の?)+/u;
const DEPUTY = /副(?!首相兼)|次官|政務官|審議官|次長|局長|課長|報道官|代行|顧問|議員|参事官|書記官|特使|武官|補佐$/u;

const SOLE: readonly (readonly [RegExp, string])[] = [
  [
    /国家安全保障(?:担当)?(?:大統領)?補佐官|国家安保室長|国家安全保障局長|国家安全保障会議書記|安全保障会議書記/u,
    '安全保障補佐官',
  ],
  [/首相|総理|国務院総理|政府首班/u, '首相'],
  [/大統領$|国家主席|総書記|国務委員(?:会委員)?長|労働党委員長|^主席$|元首|国王|天皇|皇帝|教皇|首長$/u, '元首'],
  [/(?:防衛|国防|国防部|戦争|人民武力|国軍|軍事)(?:大臣|相|長官|部長|部長官|省長官|担当相)|防衛省長官|防衛庁長官/u, '国防相'],
  [/外相|外務(?:・[^・]+)?(?:大臣|長官|部長)|外交(?:部長|部長官|大臣|部部長)|国務長官|外務・英連邦/u, '外相'],
  [/官房長官/u, '官房長官'],
  [/統合幕僚長|統幕長/u, '統合幕僚長'],
  [/統合参謀本部議長|統参議長|合同参謀(?:本部)?議長|合参議長/u, '統合参謀議長'],
  [/陸上幕僚長|陸幕長/u, '陸上幕僚長'],
  [/海上幕僚長|海幕長/u, '海上幕僚長'],
  [/航空幕僚長|空幕長/u, '航空幕僚長'],
  [/(?:国防軍|国軍|国防|軍)?参謀(?:総長|長)|国防軍司令官|国防軍本部長/u, '参謀総長'],
  [/インド太平洋軍司令官/u, 'インド太平洋軍司令官'],
  [/在[^、]{1,4}軍司令官/u, ''],
  [/駐[^、]{1,8}大使/u, ''],
  [/国連事務総長/u, '国連事務総長'],
  [/事務総長/u, '事務総長'],
  [/上級代表/u, '上級代表'],
  [/欧州委員(?:会)?委員長/u, '欧州委員長'],
  [/欧州理事会議長|大統領府長官/u, ''],
];

const memo = new Map<string, Post>();

function read(office: string): Post {
  const title = office
    .normalize('NFKC')
    .replace(/[\s・]/g, '')
    .replace(/\((?:当時|代行)\)$/u, '')
    .replace(LEADING, '');
  if (DEPUTY.test(title)) return { family: title.replace(/大臣/g, '相'), sole: false };
  for (const [pattern, family] of SOLE) {
    const hit = pattern.exec(title);
    if (hit) return { family: family || hit[0], sole: true };
  }
  const minister = /^(?:国務)?(.+?)(?:担当)?(?:大臣|相)$/u.exec(title);
  if (minister?.[1] && minister[1] !== '国務') return { family: `${minister[1]}相`, sole: true };
  return { family: title, sole: false };
}

/** The post that one title names. */
export function postOf(title: string): Post {
  const post = memo.get(title) ?? read(title);
  memo.set(title, post);
  return post;
}

/** Titles that say only that someone holds some office. */
export const GENERIC_TITLES: ReadonlySet<string> = new Set(['大臣', '長官', '部長', '部長官', '相', '担当相', '閣僚']);

/** The posts that offices as written name; 副首相兼国防相 names two. */
export const postsOf = (offices: readonly string[]): Post[] =>
  offices.flatMap((office) =>
    office
      .split(/兼(?:任の)?/u)
      .filter(Boolean)
      .map(postOf),
  );
