// `pnpm bench:browser`: how soon the web app draws, beside a bare React table of the same rows. See bench/README.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBareTable } from './browser/bare-table.ts';
import { firstRow } from './browser/first-row.ts';
import { type Keystroke, keystrokes } from './browser/keystroke.ts';
import { longTasks } from './browser/long-tasks.ts';
import { type Answer, manyRows } from './browser/many-rows.ts';
import { openBrowser } from './browser/open-browser.ts';
import { BROWSER_FILE, type BrowserResults } from './browser/results.ts';
import { scriptBytes } from './browser/script-bytes.ts';
import { cacheFolder } from './data/cache-folder.ts';
import { prepareEmbedded } from './data/prepare-embedded.ts';
import { SCALES } from './data/scales.ts';
import { browserSection } from './report/browser-section.ts';
import { describeMachine } from './report/describe-machine.ts';
import { say } from './say.ts';
import { startDial } from './serve/dial-server.ts';
import { operationPath, webOperation } from './workloads/web-operations.ts';

const MANY = 10_000;

const args = process.argv.slice(2);
const { values } = parseArgs({ args, options: { passes: { type: 'string', default: '5' } } });
const passes = Number(values.passes);
const running: (() => unknown)[] = [];
try {
  const dataDirectory = await prepareEmbedded(SCALES.S, say);
  const dial = await startDial({ dataDirectory, databaseUrl: undefined });
  running.push(dial.stop);
  const edition = await newestEdition(dial.origin);
  const rows = await rowsOf(dial.origin, edition);
  const many = manyRows(rows, MANY);
  const bare = await startBareTable(rows);
  running.push(bare.stop);
  const browser = await openBrowser();
  running.push(browser.close);
  const list = `${dial.origin}/editions/${edition}/indicators`;
  const drawn = await drawnRows(list);
  const beside = bare.address(drawn);

  say('JavaScript of pages …');
  const pages = [
    ['headline', `${dial.origin}/editions/${edition}`],
    ['list of indicators', list],
    ['indicator with its chart', `${list}/generated-001`],
    ['bare table', beside],
  ] as const;
  const loaded = [];
  for (const [words, address] of pages)
    loaded.push({ words, kilobytes: await scriptBytes(browser, address) });

  const first = { dial: [] as number[], bare: [] as number[] };
  const keys = { dial: [] as Keystroke[][], bare: [] as Keystroke[][] };
  const tasks: Readonly<Record<string, readonly number[]>>[] = [];
  for (let pass = 1; pass <= passes; pass++) {
    say(`Pass ${pass} of ${passes} …`);
    first.dial.push(await firstRow(browser, list));
    first.bare.push(await firstRow(browser, beside));
    keys.dial.push(await keystrokes(browser, list, many));
    keys.bare.push(await keystrokes(browser, beside, many));
    tasks.push(await longTasks(browser, list));
  }
  const results: BrowserResults = {
    date: new Date().toISOString(),
    command: ['pnpm bench:browser', ...args].join(' '),
    machine: await describeMachine(),
    browser: `Chromium ${browser.version}`,
    passes,
    drawn,
    loaded,
    timed: [
      { words: 'first row painted', ...first },
      timedKeys('letter painted, 10,000 rows', ({ repainted }) => repainted),
      timedKeys('rows followed the letter, 10,000 rows', ({ followed }) => followed),
    ],
    longTasks: Object.keys(tasks[0] ?? {}).map((words) => ({
      words,
      passes: tasks.map((pass) => pass[words] ?? []),
    })),
  };
  writeFileSync(join(cacheFolder(), BROWSER_FILE), `${JSON.stringify(results, null, 2)}\n`);
  process.stdout.write(browserSection(results));

  function timedKeys(words: string, time: (key: Keystroke) => number) {
    const times = (all: readonly Keystroke[][]) => all.flatMap((pass) => pass.map(time));
    return { words, dial: times(keys.dial), bare: times(keys.bare) };
  }

  /** As many as the list draws at first. */
  async function drawnRows(address: string): Promise<number> {
    const { page, close } = await browser.open();
    await page.goto(address);
    await page.locator('tbody th').first().waitFor();
    const count = await page.locator('tbody th').count();
    await close();
    return count;
  }
} finally {
  for (const stop of running.toReversed()) await stop();
}

async function newestEdition(origin: string): Promise<string> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ editions { id } }' }),
  });
  const { data } = (await response.json()) as { data: { editions: { id: string }[] } };
  return data.editions[0]?.id ?? '';
}

async function rowsOf(origin: string, edition: string): Promise<Answer> {
  const path = operationPath(webOperation('IndicatorsRows'), { edition, filter: {} });
  const response = await fetch(`${origin}${path}`, { headers: { 'apollo-require-preflight': 'true' } });
  return (await response.json()) as Answer;
}
