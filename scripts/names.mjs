// Writes data/kanji-names.json: surnames and given names in kanji, as the IPADIC dictionary lists them (名詞,固有名詞,人名,姓 and 名).
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const KANJI = /^[一-龠々ヶ]{1,4}$/;
const entries = gunzipSync(readFileSync('node_modules/kuromoji/dict/tid_pos.dat.gz')).toString('utf8').split('\0');
const names = { 姓: new Set(), 名: new Set() };
for (const entry of entries) {
  const [surface, ...features] = entry.split(',');
  const at = features.indexOf('人名');
  if (at >= 0 && KANJI.test(surface)) names[features[at + 1]]?.add(surface);
}
const line = (set) => JSON.stringify([...set].sort().join(' '));
writeFileSync(
  'data/kanji-names.json',
  `{\n"origin": "IPADIC 2.7.0 (NAIST licence), as kuromoji 0.1.2 ships it; made by scripts/names.mjs.",\n"surnames": ${line(names.姓)},\n"given": ${line(names.名)}\n}\n`,
);
