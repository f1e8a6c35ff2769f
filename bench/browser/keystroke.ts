import { askPage } from './ask-page.ts';
import { IN_PAGE } from './in-page.ts';
import { type Answer, giveRows, RARE } from './many-rows.ts';
import type { OpenBrowser } from './open-browser.ts';

export interface Keystroke {
  /** Milliseconds until the next frame, in which the letter stands. */
  readonly repainted: number;
  /** Until the rows had followed. */
  readonly followed: number;
}

/** What typing into the search of a list of these rows costs, letter by letter; the first, which warms up, is left out. */
export async function keystrokes(browser: OpenBrowser, address: string, rows: Answer): Promise<Keystroke[]> {
  const { page, close } = await browser.open(IN_PAGE);
  await giveRows(page, rows);
  await page.goto(address);
  await askPage(page, (noted) => noted.firstRow);
  await page.waitForTimeout(1500);
  await page.locator('main input[type="search"]').first().focus();
  for (const letter of RARE.start) await page.keyboard.press(letter);
  await page.waitForTimeout(1000);
  const took: Keystroke[] = [];
  for (const letter of RARE.ends) {
    await page.evaluate('void (window.dialBench.key = null)');
    await page.keyboard.press(letter);
    took.push(
      await askPage(page, ({ key }) =>
        key === null || key.repainted === null || key.followed === null
          ? null
          : { repainted: key.repainted, followed: key.followed },
      ),
    );
    await page.waitForTimeout(700);
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(700);
  }
  await close();
  return took.slice(1);
}
