import { holdersBySurname, holdersNamed } from '../../lexicon/holders.js';
import { classOfOffice, isJapaneseOffice, onlyCountryOf } from '../../lexicon/offices.js';
import { bare, type Source, WEIGHT } from './weights.js';

// 国務長官 is America's, unless the article is not about America (チュニジアでは…ナフティ国務長官と会談し).
export const byOffice: Source = (c, script, { counts }) =>
  [...c.offices].flatMap((office) => {
    const country = classOfOffice(bare(office))?.country ?? onlyCountryOf(bare(office));
    const absent = script === 'katakana' && country === 'US' && !counts.has('US') && [...counts.keys()].some((k) => k !== 'JP');
    return country ? [{ country, weight: absent ? WEIGHT.far : WEIGHT.office, basis: 'office' }] : [];
  });

export const byHolder: Source = (c, _script, { article }) => {
  const year = article.published ? Number(article.published.date.slice(0, 4)) : undefined;
  const classes = new Set([...c.offices].map((o) => classOfOffice(bare(o))?.class));
  const names = [...c.names];
  const whole = names.filter((n) => n.length > 4 || /^[一-龠]{3,}/.test(n)).flatMap((n) => holdersNamed(n));
  const inOffice = names.flatMap((n) => [...holdersNamed(n), ...holdersBySurname(n, year)]).filter((h) => classes.has(h.class));
  const found = inOffice.length ? inOffice : whole;
  const countries = [...new Set(found.flatMap((h) => h.country ?? []))];
  return countries.length === 1 ? [{ country: countries[0]!, weight: WEIGHT.holder, basis: 'holder' }] : [];
};

// A Japanese name is Japan's; an undecided one is where its office is one of Japan's, or no country that writes in kanji is told of.
export const byName: Source = (c, script, scene) => {
  if (script === 'japanese') return [{ country: 'JP', weight: WEIGHT.japanese, basis: 'name' }];
  if (script !== 'either') return [];
  const ours = [...c.offices].some((o) => isJapaneseOffice(bare(o)));
  if (ours && scene.home !== 'TW') return [{ country: 'JP', weight: WEIGHT.japanese, basis: 'japanese-office' }];
  return scene.home ? [] : [{ country: 'JP', weight: WEIGHT.near, basis: 'name' }];
};
