import { beginToRead } from './begin-to-read.ts';
import { accessibilityFaults, expect, test } from './page-test.ts';

test('a reader compares the published rating with the computed one', async ({ page }) => {
  await page.goto('/editions/2023-24-q3');
  await beginToRead(page);
  const differences = page.getByRole('main').getByRole('link', { name: '9 indicators' });
  await differences.first().click();
  await expect(page).toHaveURL(/differ=true/);
  await expect(page.locator('#results')).toHaveText('9 of 107 indicators');

  await page
    .getByRole('main')
    .getByRole('link', { name: /Proportion of Registered Care Services/ })
    .click();
  await page.getByText('Why this rating?').click();
  await expect(
    page
      .getByText(/72% \(Q3 2023-24\) against a target of at least 100%: short by 28% of the target/)
      .first(),
  ).toBeVisible();
  const published = page.getByRole('definition').filter({ hasText: 'in the document' });
  await expect(published).toContainText('Amber');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('where the printed colours did not survive, the rating is called Dial’s calculation', async ({
  page,
}) => {
  await page.goto('/editions/2016-17-q4/indicators/rent-collected-2016-17');
  await expect(page.getByText('Dial’s calculation').first()).toBeVisible();
  await page.getByText('Why this rating?').click();
  await expect(page.getByText(/more than the 0.05 percentage points allowed/).first()).toBeVisible();
});

test('a reader reads how ratings are worked out, and where the documents disagree', async ({ page }) => {
  await page.goto('/about/ratings');
  await expect(page.getByRole('heading', { level: 1, name: /ratings/i })).toBeVisible();
  await page.goto('/editions/2016-17-q4/conflicts');
  await expect(page.getByRole('heading', { level: 1, name: /conflict/i })).toBeVisible();
});

test('an address that names nothing is a 404 with a page that helps', async ({ page }) => {
  const response = await page.goto('/editions/2023-24-q3/indicators/no-such-indicator');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: /not found/i })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});
