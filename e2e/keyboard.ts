import { expect, type Locator, type Page } from '@playwright/test';

/** Steps of Tab after which a keyboard user would have given up. */
const PATIENCE = 80;

/** Goes by Tab, or back by Shift and Tab, until the focus is there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < PATIENCE && !(await hasFocus(target)); steps += 1)
    await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

/** Goes there in the same way and presses Enter. */
export async function enter(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, key);
  await page.keyboard.press('Enter');
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((node) => node === document.activeElement);
}
