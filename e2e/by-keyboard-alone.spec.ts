import { expect, test } from './page-test.ts';

test('a director filters by RAG without a mouse', async ({ page }) => {
  await page.goto('/editions/2023-24-q3/indicators');
  await expect(page.locator('#results')).toHaveText('107 indicators');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  const rating = page.getByLabel('Filters', { exact: true }).getByRole('button', { name: /Rating/ });
  for (
    let steps = 0;
    steps < 20 && !(await rating.evaluate((node) => node === document.activeElement));
    steps += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(rating).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: /^Red/ })).toBeVisible();
  await page.keyboard.type('Red');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('#results')).toHaveText('13 of 107 indicators');
});

test('a scrutiny member opens an indicator and the arithmetic of its rating without a mouse', async ({
  page,
}) => {
  await page.goto('/editions/2023-24-q3/indicators?rag=red&area=resident-wellbeing');
  const link = page.getByRole('main').getByRole('link', { name: /Affordable Homes Started On Site/ });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const why = page.getByText('Why this rating?');
  for (
    let steps = 0;
    steps < 30 && !(await why.evaluate((node) => node === document.activeElement));
    steps += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(why).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/short by 60% of the target/).first()).toBeVisible();
});
