/** True for a path that is meant as a pattern, with wildcards in it. */
export const isPattern = (path: string): boolean => /[*?{[]/u.test(path);

/** The folder above the first wildcard, where a search for the pattern begins. */
export const patternRoot = (pattern: string): string => {
  const parts = pattern.split('/');
  const fixed = parts.slice(0, parts.findIndex(isPattern));
  return fixed.length === 0 ? '.' : fixed.join('/') || '/';
};

const escapeText = (text: string): string => text.replace(/[.+^$()|\\]/gu, '\\$&');

/** `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` and `[ab]` choose. */
export const patternToRegExp = (pattern: string): RegExp => {
  const body = pattern
    .replace(/^\.\//u, '')
    .split(/(\*\*\/?|\*|\?|\{[^}]*\}|\[[^\]]*\])/u)
    .map((part) => {
      if (part.startsWith('**')) return part.endsWith('/') ? '(?:.*/)?' : '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(escapeText).join('|')})`;
      return part.startsWith('[') ? part.replace(/^\[!/u, '[^') : escapeText(part);
    })
    .join('');
  return new RegExp(`^(?:\\./)?${body}$`, 'u');
};
