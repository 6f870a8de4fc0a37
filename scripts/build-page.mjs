// Bundles the page that `export html` writes, after the compiler: dist/export/html/page.js and page.css.
import { writeFileSync } from 'node:fs';
import { bundlePage } from '../dist/export/html/bundle.js';

const { script, css } = await bundlePage('src/export/html/page');
writeFileSync('dist/export/html/page.js', script);
writeFileSync('dist/export/html/page.css', css);
