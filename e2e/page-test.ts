import {
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
} from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { DESKTOP, PHONE } from './widths.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

interface Fixtures {
  readonly quiet: undefined;
  /** Opens a page in a browser of somebody else's, without anything of the first one's. */
  readonly openElsewhere: (options?: BrowserContextOptions) => Promise<Page>;
}

/** A test whose pages must not log an error, throw, or break the content security policy. */
export const test = base.extend<Fixtures>({
  quiet: [
    async ({ page }, use) => {
      const complaints = listen(page);
      await use(undefined);
      expect(complaints.filter(isFault)).toEqual([]);
    },
    { auto: true },
  ],
  openElsewhere: async ({ browser }, use) => {
    const opened: { readonly page: Page; readonly complaints: readonly string[] }[] = [];
    await use(async (options) => {
      const page = await (await browser.newContext(options)).newPage();
      opened.push({ page, complaints: listen(page) });
      return page;
    });
    for (const { page } of opened) await page.context().close();
    expect(opened.flatMap(({ complaints }) => complaints).filter(isFault)).toEqual([]);
  },
});

/** What a page complains of, filled while it is open. */
function listen(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !isRefusedSignIn(message)) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** A wrong password or code is answered with a status that the browser reports. */
function isRefusedSignIn(message: ConsoleMessage): boolean {
  const { pathname } = new URL(message.location().url, 'http://dial.invalid');
  return pathname.startsWith('/api/auth/') && /status of 4\d\d/.test(message.text());
}

/** Browsers log what the server answers as an error: that a page is none, and that a file has errors, is what was asked. */
function isFault(complaint: string): boolean {
  return !/status of (?:404|422)/.test(complaint);
}

export { expect };

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA, one line each. */
export function accessibilityFaults(page: Page): Promise<string[]> {
  return axeFaults(page, { runOnly: STANDARD });
}

/** Of the page itself: Dial has no frames in it. */
async function axeFaults(page: Page, options: RunOptions): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  // What passed is not described element by element, which takes longer than the tests themselves.
  const { violations } = await page.evaluate((chosen) => window.axe.run(chosen), {
    ...options,
    resultTypes: ['violations' as const],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** No page scrolls sideways. */
async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** A drawing takes its new width a frame or two after the window does; what stays wider is a fault. */
async function staysTooWide(page: Page): Promise<boolean> {
  try {
    await expect.poll(() => sidewaysScroll(page), { timeout: 5000 }).toBe(0);
    return false;
  } catch {
    return true;
  }
}

/** The faults at both widths, in the other colours too, and whether the page scrolls sideways; it keeps its own width and colours. */
export async function faultsOnEveryScreen(page: Page): Promise<string[]> {
  const own = page.viewportSize() ?? DESKTOP;
  const faults: string[] = [];
  for (const size of [DESKTOP, PHONE]) {
    await page.setViewportSize(size);
    if (await staysTooWide(page)) faults.push(`scrolls sideways at ${size.width} px`);
    faults.push(...(await accessibilityFaults(page)).map((fault) => `${size.width} px: ${fault}`));
  }
  await page.setViewportSize(own);
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [colours, others] = dark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  // Without motion the new colours are there at once.
  await page.emulateMedia({ colorScheme: others, reducedMotion: 'reduce' });
  const contrast = await axeFaults(page, { runOnly: { type: 'rule', values: ['color-contrast'] } });
  faults.push(...contrast.map((fault) => `${others}: ${fault}`));
  await page.emulateMedia({ colorScheme: colours, reducedMotion: 'no-preference' });
  return faults;
}
