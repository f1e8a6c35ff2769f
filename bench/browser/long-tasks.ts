import { askPage } from './ask-page.ts';
import { IN_PAGE, type InPage } from './in-page.ts';
import type { OpenBrowser } from './open-browser.ts';
import type { Page } from './playwright.ts';

/** What a reader does with the list once it is there. */
const DEEDS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  typing: async (page) => {
    await page.locator('main input[type="search"]').first().focus();
    for (const letter of 'satisfied') await page.keyboard.press(letter, { delay: 120 });
    for (const _letter of 'satisfied') await page.keyboard.press('Backspace', { delay: 80 });
  },
  sorting: async (page) => {
    for (const name of ['Rating', 'Distance', 'Indicator', 'Indicator', 'Movement']) {
      await page.getByRole('columnheader').getByRole('button', { name, exact: true }).click();
      await page.waitForTimeout(600);
    }
  },
  scrolling: async (page) => {
    await page.mouse.move(700, 500);
    for (let step = 0; step < 40; step++) {
      await page.mouse.wheel(0, step < 30 ? 400 : -1200);
      await page.waitForTimeout(60);
    }
  },
};

/** The tasks of more than 50 ms of each deed, in milliseconds, with a processor four times slower. */
export async function longTasks(
  browser: OpenBrowser,
  address: string,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const { page, devtools, close } = await browser.open(IN_PAGE);
  await page.goto(address);
  await askPage(page, (noted) => noted.firstRow);
  await page.waitForTimeout(1500);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.waitForTimeout(500);
  const found: [string, number[]][] = [];
  for (const [words, act] of Object.entries(DEEDS)) {
    await page.evaluate('void (window.dialBench.tasks.length = 0)');
    await act(page);
    await page.waitForTimeout(1500);
    const { tasks }: InPage = await page.evaluate('window.dialBench');
    found.push([words, tasks.map(({ took }) => took)]);
  }
  await close();
  return Object.fromEntries(found);
}
