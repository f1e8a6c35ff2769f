import { accessibilityFaults, expect, test } from './page-test.ts';

const ROOMS = '/editions/2016-17-q4/indicators/households-in-bed-and-breakfast-2016-17';

test('a scrutiny member tells signal from noise, as far as the figures do', async ({ page }) => {
  await page.goto(ROOMS);
  const modes = page.getByRole('group', { name: 'How the figures are looked at' });
  await modes.getByRole('radio', { name: 'Signal or noise' }).check();
  await expect(page).toHaveURL(/\?chart=signal$/);
  await expect(
    page.getByRole('img', { name: /^Line chart, signal or noise\. Actual: from 219/ }),
  ).toBeVisible();
  await expect(page.getByText(/^Run chart only: 4 of the 6 figures that limits need/)).toBeVisible();
  await expect(page.locator('[data-level="median"]')).toHaveCount(1);
  expect(await accessibilityFaults(page)).toEqual([]);

  // The address alone shows the same to a colleague.
  await page.reload();
  await expect(modes.getByRole('radio', { name: 'Signal or noise' })).toBeChecked();
});

test('the points of a chart are walked and said one by one', async ({ page }) => {
  await page.goto(ROOMS);
  await expect(page.locator('[data-mark="ACTUAL"]').first()).toBeVisible();
  const points = page.getByRole('application', { name: 'Points of the chart' });
  await points.focus();
  const said = page.locator('#figures [aria-live="polite"]');
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText(/^Q4 2016-17\. Actual: 4\. Target: 50\./);
  await page.keyboard.press('Home');
  await expect(said).toHaveText(/^Q1 2016-17\. Actual: 219\./);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText(/^Q2 2016-17\. Target: 150\. Actual: 92\./);
  await page.keyboard.press('Escape');
  await expect(said).toHaveText('');
  await expect(points).toBeFocused();
});

test('series printed together stand beside each other on one scale', async ({ page }) => {
  await page.goto(ROOMS);
  const group = page.getByRole('region', { name: /^The series it is printed with/ });
  await expect(group.getByRole('img', { name: /^Line chart of / })).toHaveCount(3);
  await expect(group.getByText(/Each chart has its own scale/)).toBeVisible();
  await group.getByRole('radio', { name: 'Same scale' }).check();
  await expect(page).toHaveURL(/\?scale=same$/);
  await expect(group.getByText(/All charts have the same scale/)).toBeVisible();
});

test('a published chart can be put into another page', async ({ page }) => {
  await page.goto(ROOMS);
  await page.getByText('Embed this chart').click();
  const code = await page.locator('code', { hasText: '<iframe' }).textContent();
  const [, address = ''] = /src="([^"]+)"/.exec(code ?? '') ?? [];
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bed & Breakfast');
  await expect(page.getByRole('img')).toHaveCount(1);
  await page.getByText('The figures as a table').click();
  await expect(page.getByRole('row', { name: 'Q1 2016-17 219 –' })).toBeVisible();
});
