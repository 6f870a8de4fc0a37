import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundlePage, type PageAssets } from './bundle.js';

let loaded: PageAssets | undefined;

/** The page's script and style: as built, or bundled now where the export runs from its sources. */
export async function pageAssets(): Promise<PageAssets> {
  loaded ??= inert(built() ?? (await bundlePage(fileURLToPath(new URL('./page', import.meta.url)))));
  return loaded;
}

/** Inside a page, no string of the script may read as the script's end. */
const inert = ({ script, css }: PageAssets): PageAssets => ({
  script: script.replace(/<(?=\/script|!--)/gi, '\\x3c'),
  css: css.replace(/<(?=\/style)/gi, '\\3c '),
});

function built(): PageAssets | undefined {
  const [script, css] = [new URL('./page.js', import.meta.url), new URL('./page.css', import.meta.url)];
  if (!existsSync(script) || !existsSync(css)) return undefined;
  return { script: readFileSync(script, 'utf8'), css: readFileSync(css, 'utf8') };
}
