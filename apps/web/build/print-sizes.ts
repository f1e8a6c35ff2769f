import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { overBudget } from './budgets.ts';
import { LATER_MODULES } from './later-modules.ts';
import { type Manifest, type PageSize, pageSizes } from './page-sizes.ts';
import { readRoutes } from './read-routes.ts';

const web = join(import.meta.dirname, '..');
const dist = join(web, 'dist');
const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const routes = readRoutes(readFileSync(join(web, 'src/shell/routes.tsx'), 'utf8'));

/** kB of a file as it is sent to a browser that reads brotli. */
function packed(file: string): number {
  const ready = join(dist, `${file}.br`);
  const bytes = existsSync(ready) ? readFileSync(ready) : brotliCompressSync(readFileSync(join(dist, file)));
  return bytes.length / 1000;
}

const sizes = pageSizes(
  manifest,
  routes.map(({ module }) => ({ module, later: LATER_MODULES[module] ?? [] })),
  packed,
);
const cell = (size: number) => (size === 0 ? '' : size.toFixed(1)).padStart(7);
const line = ({ page, scripts, later, styles }: PageSize) =>
  `${cell(scripts)} ${cell(later)} ${cell(styles)}  ${page.replace(/^src\/|-page\.tsx$/g, '')}`;
process.stdout.write(
  `kB as brotli packs them: JavaScript at first, JavaScript later, styles\n${sizes.map(line).join('\n')}\n`,
);
for (const fault of overBudget(sizes)) {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}
