import type { Page } from '@playwright/test';

/** The pointer moves: somebody is there, for whom a page loads what is below its first screen. */
export function beginToRead(page: Page): Promise<void> {
  return page.mouse.move(2, 2);
}
