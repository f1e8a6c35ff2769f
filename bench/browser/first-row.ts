import { askPage } from './ask-page.ts';
import { IN_PAGE } from './in-page.ts';
import type { OpenBrowser } from './open-browser.ts';

/** Milliseconds from the start of the navigation, nothing cached, until the first row of the table is painted. */
export async function firstRow(browser: OpenBrowser, address: string): Promise<number> {
  const { page, close } = await browser.open(IN_PAGE);
  await page.goto(address);
  const at = await askPage(page, (noted) => noted.firstRow);
  await close();
  return at;
}
