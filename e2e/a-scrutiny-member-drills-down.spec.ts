import { accessibilityFaults, expect, test } from './page-test.ts';

test('a scrutiny member goes from a headline segment to an indicator’s commentary in two clicks', async ({
  page,
}) => {
  await page.goto('/');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Corporate Performance Report 2023-24, Quarter 3' }),
  ).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('link', { name: /^3 red in Resident Wellbeing/ }).click();
  await expect(page).toHaveURL(/area=resident-wellbeing/);
  await expect(page.locator('#results')).toHaveText('3 of 107 indicators');

  await page
    .getByRole('main')
    .getByRole('link', { name: /Affordable Homes Started On Site/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/No. of Affordable Homes Started On Site/);
  await expect(page.getByText('Claire Astbury').first()).toBeVisible();
  await expect(
    page.getByText(/Freemans Green has now started on site for 15 new council homes/),
  ).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('link', { name: /^Next/ }).first().click();
  await expect(page.getByText('3 of 3').first()).toBeVisible();
});

test('every figure of the table beside the chart names its line', async ({ page }) => {
  await page.goto('/editions/2023-24-q3/indicators/london-luton-airport-passengers');
  const figures = page.getByRole('table').first();
  await expect(figures).toBeVisible();
  await expect(figures.getByText(/line 511|511/).first()).toBeVisible();
});

test('a member finds an indicator by searching the whole of Dial', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('searchbox', { name: /Search/ })
    .first()
    .fill('airport passengers');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=airport/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /No. of London Luton Airport Passengers/ })
    .click();
  await expect(page).toHaveURL('/editions/2023-24-q3/indicators/london-luton-airport-passengers');
});
