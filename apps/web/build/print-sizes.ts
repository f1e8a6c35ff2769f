import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** kB of JavaScript, as brotli packs it, that the headline page may load in all. */
const LIMIT = 155;
const PAGES = [
  'headline/headline',
  'headline/area/area',
  'indicators/indicators',
  'indicator/indicator',
  'editions/editions',
  'glossary/glossary',
  'conflicts/conflicts',
  'data/data',
  'pack/pack',
  'outcomes/outcomes',
  'outcomes/outcome/outcome',
  'outcomes/matrix/matrix',
  'framework/framework',
  'framework/measure',
  'plans/plans',
  'plans/requests',
  'plans/plan',
  'corporate-plan/corporate-plan',
  'corporate-plan/outcome',
  'search/search',
  'about/about',
  'about/ratings',
  'sign-in/sign-in',
  'account/account',
  'views/views',
  'compare/compare',
  'people/people',
  'people/person',
];

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const dist = join(import.meta.dirname, '../dist');
const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
  readFileSync(join(dist, '.vite/manifest.json'), 'utf8'),
);

function filesOf(key: string, found: Set<string>): Set<string> {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`The build holds no ${key}`);
  for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file);
  for (const imported of chunk.imports ?? []) filesOf(imported, found);
  return found;
}

/** kB, as brotli packs them, of the files a page loads at first. */
function size(page: string, ending: string): number {
  const files = [...filesOf(`src/${page}-page.tsx`, filesOf('index.html', new Set()))];
  const bytes = files
    .filter((file) => file.endsWith(ending))
    .reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(dist, file))).length, 0);
  return bytes / 1000;
}

const lines = PAGES.map(
  (page) =>
    `${size(page, '.js').toFixed(1).padStart(7)} ${size(page, '.css').toFixed(1).padStart(5)}  ${page}`,
);
process.stdout.write(`kB as brotli packs them: JavaScript, CSS\n${lines.join('\n')}\n`);
if (size('headline/headline', '.js') > LIMIT) {
  process.stderr.write(`The headline page loads more than ${LIMIT} kB of JavaScript.\n`);
  process.exitCode = 1;
}
