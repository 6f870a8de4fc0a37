import { isDateline } from '../lexicon/dateline.js';
import type { Line } from './lines.js';

/** The agency or paper that a story is from, on a line under its headline. */
const AGENCY =
  /^[（(［[]?(?:共同通信(?:社)?|時事通信(?:社)?|ロイター(?:通信)?|AFP(?:[＝=]時事|通信)?|AP通信|聯合ニュース|産経新聞|読売新聞(?:オンライン)?|朝日新聞(?:デジタル)?|毎日新聞|日本経済新聞(?:[\s　]電子版)?)[）)］\]]?$/u;
/** The office that issues a release, on a line of its own under its date. */
const isIssuer = (lines: readonly Line[], index: number): boolean =>
  (index > 0 &&
    isDateline(lines[index - 1]!.text) &&
    /^[^\s。、]{2,12}(省|庁|府|部|局|室|官邸|本部|大使館)$/u.test(lines[index]!.text)) ||
  (index > 0 && index <= 4 && AGENCY.test(lines[index]!.text));

/** …会談後の木原防衛大臣ぶら下がり会見: a remark or field of a record that names who speaks. */
const tellsWho = (line: Line): boolean =>
  /(?:大臣|長官|次官|総理|幕僚長|外相|防衛相).*会見|^.{2,12}(?:大臣|長官|次官|総理|幕僚長)$/u.test(line.text);

/** When and where a press conference was held, as its record lists them under their names: 日時, 場所, 備考. */
const isRecordField = (lines: readonly Line[], index: number): boolean => {
  const name = /^(日時|場所|備考|会見者|担当)$/u;
  const short = (line: Line): boolean => line.text.length <= 30 && !line.text.includes('。');
  if (index > 8 || !lines.slice(0, 3).some((line) => line.text.includes('会見'))) return false;
  if (/^(?:日時|場所|備考|会見者|担当)\s*[:：]\s*\S/u.test(lines[index]!.text))
    return short({ ...lines[index]!, text: lines[index]!.text.slice(12) });
  return (
    name.test(lines[index]!.text) ||
    (index > 0 && name.test(lines[index - 1]!.text) && short(lines[index]!) && !tellsWho(lines[index]!))
  );
};

/** A field of a document's record in a collection: [場所] 東京, [年月日] 1998年10月8日, [全文]. */
const isRecordLine = (line: Line): boolean =>
  /^[[［](?:場所|年月日|出典|備考|全文|著者|言語|注)[\]］]/u.test(line.text) && !line.text.includes('。');

/** True for a line that tells who issued a text, or when, where and for whom it was made, and nothing of its matter. */
export const isRecord = (lines: readonly Line[], index: number): boolean =>
  isIssuer(lines, index) || isRecordField(lines, index) || isRecordLine(lines[index]!);
