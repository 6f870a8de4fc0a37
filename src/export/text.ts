/** What XML 1.0 cannot hold, even escaped: control characters, lone surrogates and two noncharacters. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** Marks that turn the direction of what follows: harmless in data, a disguise in a label. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const XML = /[&<>"'\t\n\r\u007f-\u009f\u2028\u2029]/g;
/** All that `clean` or `xml` may change; a surrogate may be half of a pair, which is then left alone. */
const TO_CHANGE = /[&<>"'\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that any format can hold: what none can becomes U+FFFD. */
export const clean = (text: string): string => text.replace(ILLEGAL, '\ufffd');

/** A label as shown: one line, without marks that would reorder its surroundings. */
export const labelText = (text: string): string => clean(text).replace(DIRECTION, '').replace(/\s+/g, ' ').trim();

/** Beside what is illegal: line breaks and other controls anywhere, white space at the ends, and the escape's own sign. */
const NOT_IN_KEYS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff\\]|\p{Surrogate}|^\s|\s$/gu;

/**
 * A key that every format and program takes as it is (Gephi warns of line breaks and of spaces at the end). Distinct keys stay
 * distinct: what is not allowed is written as `\uXXXX`, and the backslash itself too, so no other key can look like an escaped one.
 */
export const keyText = (key: string): string => key.replace(NOT_IN_KEYS, hexEscape);

const hexEscape = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Escaped for XML, element content and attribute values alike. Line breaks and their like are written as references, or readers
 * would turn them into spaces (in attribute values) or into one another.
 */
export function xml(text: string): string {
  // Most of what is written needs nothing: looking once is faster than replacing twice.
  return TO_CHANGE.test(text) ? clean(text).replace(XML, (c) => ENTITIES[c] ?? `&#${c.charCodeAt(0)};`) : text;
}

/** Order by UTF-16 code units: the same on every machine, unlike a locale's. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Only these are ever made links: a `javascript:` address would run, a relative one would point anywhere. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);
