import type { Narrative } from '../narrative.js';
import type { Occasion } from './occasions.js';

/** Where talks took place: a place or country that で or において marks in the sentence, nearest before the noun. */
export function placeOf(n: Narrative, o: Occasion): { place?: string; placeCountry?: string } {
  const at = (end: number) => n.text({ start: end, end: Math.min(o.sentence.span.end, end + 4) });
  const marked = (end: number) => /^(?:市|島|市内|近郊|国内)?(?:で(?!あ|は|も|す)|での|にて|におい|内で)/.test(at(end));
  const places = n.mentions(o.sentence.index, 'place').filter((m) => marked(m.span.end));
  const place = places.findLast((m) => m.span.end <= o.noun.start) ?? places[0];
  if (place) return { place: place.name, ...(place.country ? { placeCountry: place.country } : {}) };
  const country = n
    .mentions(o.sentence.index, 'country')
    .findLast((m) => m.codes.length === 1 && marked(m.span.end) && m.span.end <= o.noun.start);
  return country ? { place: n.text(country.span), placeCountry: country.codes[0]! } : {};
}
