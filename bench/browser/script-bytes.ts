import type { OpenBrowser } from './open-browser.ts';

/** kB of JavaScript that a page loads before a reader does anything, as brotli packed them, headers apart. */
export async function scriptBytes(browser: OpenBrowser, address: string): Promise<number> {
  const { page, close } = await browser.open();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('h1, table').first().waitFor();
  await page.waitForTimeout(2500);
  const bytes: number = await page.evaluate(
    `performance.getEntriesByType('resource').filter(({ name }) => /\\.js$/.test(name)).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`,
  );
  await close();
  return bytes / 1000;
}
