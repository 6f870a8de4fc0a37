import { createHash } from 'node:crypto';
import { chunks } from '../chunks.js';
import type { ExportOptions, KaidanGraph } from '../types.js';
import { pageAssets } from './assets.js';
import { pageData } from './data.js';

const TITLE = { ja: 'だれがだれと、いつ、どの会議で会ったか', en: 'Who met whom, when, and via which forum' };

/**
 * One page that holds everything: it opens from a folder, without network. Its policy lets only its own script and style run, and
 * lets nothing out.
 */
export async function* html(graph: KaidanGraph, view: string, options: ExportOptions): AsyncIterable<string> {
  const { script, css } = await pageAssets();
  const language = options.labels ?? 'ja';
  const policy = `default-src 'none'; script-src '${hash(script)}'; style-src '${hash(css)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  yield `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n';
  yield '<meta name="referrer" content="no-referrer">\n<meta name="generator" content="Kaidan">\n';
  yield `<title>${TITLE[language]} | Kaidan</title>\n<link rel="icon" href="data:,">\n<style>${css}</style>\n</head>\n<body>\n`;
  yield `<noscript><p>${language === 'ja' ? 'このページには JavaScript が必要です。' : 'This page needs JavaScript.'}</p></noscript>\n`;
  yield '<div id="app"></div>\n<script type="application/json" id="data">';
  for (const piece of chunks(pageData(graph, view, options))) yield inert(piece);
  yield `</script>\n<script>${script}</script>\n</body>\n</html>\n`;
}

/** JSON that no HTML parser can read as a tag or a comment: `<` only ever stands inside strings. */
const inert = (json: string): string =>
  json.replace(/[<>&\u2028\u2029\ufffe\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
