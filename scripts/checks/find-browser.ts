import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runChild } from '../launch/child.mjs';
import { ROOT } from '../launch/root.mjs';
import { aptInstall } from './apt-install.ts';
import { onPath } from './on-path.ts';

export interface Browser {
  readonly path: string;
  /** Where it came from, in words. */
  readonly origin: string;
}

interface Playwright {
  readonly chromium: { readonly executablePath: () => string };
}

/** Debian's browser without a window, which takes two thirds of the time of one with everything around its pages. */
const SHELL = 'chromium-headless-shell';

const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser for the tests: a set path, an installed one, Playwright's own download, Debian's package. @returns why there is none */
export async function findBrowser(): Promise<Browser | string> {
  const set = process.env.DIAL_CHROMIUM;
  if (set !== undefined)
    return existsSync(set)
      ? { path: set, origin: 'DIAL_CHROMIUM' }
      : `DIAL_CHROMIUM names ${set}, which is not there`;
  const found = (await installed()) ?? downloaded();
  if (found !== undefined) return found;
  const noShell = await aptInstall(SHELL);
  const why = noShell === undefined ? undefined : await aptInstall('chromium');
  const fresh = await installed();
  if (fresh !== undefined) return { ...fresh, origin: "Debian's package, installed now" };
  return `No browser found, and ${why ?? 'the package brought none'}. Install Chromium or Google Chrome, or name one in DIAL_CHROMIUM.`;
}

async function installed(): Promise<Browser | undefined> {
  const path = onPath(NAMES) ?? ELSEWHERE.find((file) => existsSync(file));
  if (path === undefined) return undefined;
  // Ubuntu's chromium-browser may be a script that only says where to get one.
  const runs =
    process.platform === 'win32' ||
    (await runChild(path, ['--version'], { quiet: true, limitSeconds: 30 })).code === 0;
  return runs ? { path, origin: 'installed' } : undefined;
}

function downloaded(): Browser | undefined {
  // Playwright belongs to e2e and is not found from here by its name alone.
  const playwright: Playwright = createRequire(join(ROOT, 'e2e', 'package.json'))('@playwright/test');
  const path = playwright.chromium.executablePath();
  return existsSync(path) ? { path, origin: "Playwright's download" } : undefined;
}
