import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../running/server.ts';
import { type Check, failed, type Outcome } from './check.ts';
import { findBrowser } from './find-browser.ts';
import { freePort } from './free-port.ts';
import { countPlaywright } from './playwright-report.ts';
import { PLAYWRIGHT } from './programs.ts';
import { runProgram } from './run-program.ts';
import { withTemporaryFolder } from './with-temporary-folder.ts';

/** The journeys of e2e, in a real browser. */
export function browserChecks(): readonly Check[] {
  return [{ name: 'Browser tests', run: runBrowserTests }];
}

async function runBrowserTests(): Promise<Outcome> {
  const browser = await findBrowser();
  if (typeof browser === 'string') return failed(browser);
  const used = `${browser.path}, ${browser.origin}`;
  return withTemporaryFolder(async (folder) => {
    const report = join(folder, 'report.json');
    // Asked for together, so that they differ.
    const [port, editingPort, returnsPort, quarterPort] = await Promise.all([
      freePort(),
      freePort(),
      freePort(),
      freePort(),
    ]);
    const data = join(folder, 'data');
    await prepareData(data);
    const env = {
      ...process.env,
      DIAL_CHROMIUM: browser.path,
      // Its own, so that two copies can be tested at the same time.
      DIAL_E2E_DATA: data,
      DIAL_E2E_PORT: String(port),
      DIAL_E2E_EDITING_PORT: String(editingPort),
      DIAL_E2E_RETURNS_PORT: String(returnsPort),
      DIAL_E2E_QUARTER_PORT: String(quarterPort),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      TMPDIR: folder,
    };
    const { code, output } = await runProgram('e2e', PLAYWRIGHT, ['test', '--reporter=list,json'], env);
    if (!existsSync(report)) return { ...failed(output), note: used };
    const outcome = countPlaywright(JSON.parse(readFileSync(report, 'utf8')), code, output);
    return { ...outcome, note: [used, outcome.note].filter((text) => text !== undefined).join('; ') };
  });
}

/** A database with Luton's documents for each server of the journeys: loaded once and copied, which takes less than four loads. */
async function prepareData(folder: string): Promise<void> {
  const loaded = join(folder, 'loaded');
  await (await startServer({ place: { dataDirectory: loaded } })).stop();
  for (const name of ['public', 'editing', 'returns', 'quarter'])
    cpSync(loaded, join(folder, name), { recursive: true });
}
