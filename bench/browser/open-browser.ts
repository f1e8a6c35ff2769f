import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/checks/find-browser.ts';
import { ROOT } from '../../scripts/launch/root.mjs';
import type { Devtools, Page, Playwright } from './playwright.ts';

export interface Opened {
  readonly page: Page;
  readonly devtools: Devtools;
  readonly close: () => Promise<void>;
}

export interface OpenBrowser {
  readonly version: string;
  /** A page with nothing kept, and a script that runs before its own. */
  readonly open: (script?: string) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

/** @throws Error where there is no browser */
export async function openBrowser(): Promise<OpenBrowser> {
  const found = await findBrowser();
  if (typeof found === 'string') throw new Error(found);
  const { chromium }: Playwright = createRequire(join(ROOT, 'e2e', 'package.json'))('@playwright/test');
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  return {
    version: browser.version(),
    open: async (script) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
      const page = await context.newPage();
      if (script !== undefined) await page.addInitScript(script);
      const devtools = await context.newCDPSession(page);
      return { page, devtools, close: () => context.close() };
    },
    close: () => browser.close(),
  };
}
