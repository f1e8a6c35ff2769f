import { accessibilityFaults, expect, test } from './page-test.ts';

const OUTCOME = 'A skilled workforce that meets the future needs of local employers';

test('a director filters indicators by an outcome and sees why one serves it', async ({ page }) => {
  await page.goto('/editions/2023-24-q3/indicators');
  const count = page.locator('#results');
  await expect(count).toHaveText('107 indicators');
  const filters = page.getByText('Filters', { exact: true });
  if (await filters.isVisible()) await filters.click();
  await page.getByRole('button', { name: /Outcome/ }).click();
  const option = page.getByRole('option', { name: OUTCOME });
  const mapped = /\d+$/.exec((await option.textContent()) ?? '')?.[0] ?? '';
  expect(Number(mapped)).toBeGreaterThan(0);
  await option.click();
  await page.keyboard.press('Escape');
  await expect(count).toHaveText(`${mapped} of 107 indicators`);
  await expect(page).toHaveURL(/outcome=/);

  await page.getByRole('combobox', { name: 'Group by' }).selectOption('outcome');
  await expect(page.getByText('every outcome that it is mapped to, agreed or proposed')).toBeVisible();
  await expect(page.getByRole('button', { name: new RegExp(OUTCOME) }).first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page
    .getByRole('main')
    .getByRole('link', { name: /Employment in Luton/ })
    .first()
    .click();
  const served = page.getByRole('region', { name: 'Outcomes it serves' });
  await expect(served.getByRole('link', { name: OUTCOME })).toBeVisible();
  await served.getByRole('link', { name: OUTCOME }).click();
  await expect(page).toHaveURL(/\/outcomes\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(OUTCOME);
});
