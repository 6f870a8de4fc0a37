/** How names and offices are compared, for look-ups by name. */
export { formOf, type NameForm, shortKeys } from './identity/names.js';
export { type Post, postOf, postsOf } from './identity/offices.js';
export { commonKana, commonKanji, toKatakana } from './identity/variants.js';
