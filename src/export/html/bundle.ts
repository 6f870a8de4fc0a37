/** The page's script and style sheet, each one text. */
export interface PageAssets {
  readonly script: string;
  readonly css: string;
}

/**
 * Bundles the page from its sources. Runs at build time, when `page.js` and `page.css` are written beside the compiled export, and
 * where the export runs from its sources. A shipped package has the result and needs no bundler.
 */
export async function bundlePage(folder: string): Promise<PageAssets> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: { page: `${folder}/main.ts`, style: `${folder}/page.css` },
    outdir: 'out',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    // The page has its own settings (it runs in a browser); nothing outside the folder may change the bytes.
    tsconfigRaw: { compilerOptions: { target: 'ES2022' } },
  });
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))!.text;
  return { script: text('.js'), css: text('.css') };
}
