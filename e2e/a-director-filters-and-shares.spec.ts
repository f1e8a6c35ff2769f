import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, test } from './page-test.ts';

/** The titles listed, in their order, in the table or on the cards of a phone. */
async function listed(page: Page): Promise<string[]> {
  const links = page.locator('a[href*="/indicators/"]').filter({ visible: true });
  await expect(links.first()).toBeVisible();
  const inMain = page
    .getByRole('main')
    .locator('tbody a[href*="/indicators/"], article a[href*="/indicators/"]');
  return inMain.allInnerTexts();
}

/** On a phone the lists of choices are folded away. */
async function openFilters(page: Page): Promise<void> {
  const folded = page.locator('summary', { hasText: /^Filters/ });
  if (await folded.isVisible()) await folded.click();
}

test('a director filters by directorate and RAG, shares the link, and a fresh browser shows the same', async ({
  page,
  browser,
}) => {
  await page.goto('/editions/2023-24-q3/indicators');
  await expect(page.getByRole('heading', { name: '107 indicators' })).toBeVisible();

  await openFilters(page);
  await page
    .getByLabel('Filters', { exact: true })
    .getByRole('button', { name: /Directorate/ })
    .click();
  await page.getByRole('option', { name: /Population Wellbeing/ }).click();
  await page.keyboard.press('Escape');
  await page
    .getByLabel('Filters', { exact: true })
    .getByRole('button', { name: /Rating/ })
    .click();
  await page.getByRole('option', { name: /^Red/ }).click();
  await page.keyboard.press('Escape');

  await expect(page).toHaveURL(/directorate=population-wellbeing/);
  await expect(page).toHaveURL(/rag=red/);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const count = page.locator('#results');
  await expect(count).toHaveText(/^\d+ of 107 indicators$/);
  const titles = await listed(page);
  expect(titles.length).toBeGreaterThan(0);
  expect(`${titles.length} of 107 indicators`).toBe(await count.textContent());
  expect(await accessibilityFaults(page)).toEqual([]);

  const fresh = await browser.newContext({ viewport: page.viewportSize() });
  const other = await fresh.newPage();
  await other.goto(page.url());
  await expect(other.locator('#results')).toHaveText(`${titles.length} of 107 indicators`);
  expect(await listed(other)).toEqual(titles);
  await fresh.close();
});

test('a director narrows by typing, takes a filter back, and comes back to the same list', async ({
  page,
}) => {
  await page.goto('/editions/2023-24-q3/indicators?rag=red&rag=amber');
  const count = page.locator('#results');
  await expect(count).toHaveText('23 of 107 indicators');
  await page.getByRole('searchbox', { name: /Search in titles/ }).fill('ethnic minority');
  await expect(count).toHaveText('4 of 107 indicators');
  await expect(page).toHaveURL(/q=ethnic/);

  await page
    .getByRole('main')
    .getByRole('link', { name: /Senior Employees of an Ethnic Minority Background as a %/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText(/of 4$/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Back to 4 indicators' }).first().click();
  await expect(count).toHaveText('4 of 107 indicators');

  await page.getByRole('button', { name: /Clear all filters/ }).click();
  await expect(count).toHaveText('107 indicators');
});
