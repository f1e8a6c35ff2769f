import type { InPage } from './in-page.ts';
import type { Page } from './playwright.ts';

const PATIENCE = 30_000;

/** What the page has noted, once it has what is asked for. @throws Error when it does not come */
export async function askPage<Answer>(page: Page, read: (noted: InPage) => Answer | null): Promise<Answer> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const noted: InPage = await page.evaluate('window.dialBench');
    const answer = read(noted);
    if (answer !== null) return answer;
    if (performance.now() > until) throw new Error(`${page.url()} drew nothing to measure.`);
    await page.waitForTimeout(20);
  }
}
