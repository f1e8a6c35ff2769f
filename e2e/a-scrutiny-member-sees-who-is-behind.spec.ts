import { accessibilityFaults, expect, test } from './page-test.ts';

const SURVEY = '/editions/2016-17-q4/indicators/image-of-luton-improved-2016-17';

test('a scrutiny member sees which wards and ages are behind the whole borough', async ({ page }) => {
  await page.goto(SURVEY);
  const breakdowns = page.getByRole('region', { name: 'Breakdowns' });
  const ages = breakdowns.getByRole('table', { name: /^Age, Q3 2016-17/ });
  await expect(ages.getByRole('row', { name: /^Aged 60 and over/ })).toContainText(
    /30%.*4\.8 percentage points below the whole.*worse.*line 1192/,
  );
  await expect(ages.getByRole('row', { name: /^Aged 16 to 29/ })).toContainText(/above the whole.*better/);
  const wards = breakdowns.getByRole('table', { name: /^Ward, Q3 2016-17/ });
  await expect(wards.getByRole('row', { name: /below the whole/ })).toHaveCount(0);
  await expect(breakdowns.getByText('Only wards with a high level are named.')).toBeVisible();

  await breakdowns.getByRole('radio', { name: 'Lowest first' }).check();
  await expect(page).toHaveURL(/parts=lowest/);
  await expect(ages.getByRole('rowheader').first()).toHaveText('Aged 60 and over');
  await page.reload();
  await expect(ages.getByRole('rowheader').first()).toHaveText('Aged 60 and over');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a number of young people in a ward is not taken for a rate', async ({ page }) => {
  await page.goto('/editions/2023-24-q3/indicators/neet-percent?parts=highest');
  const wards = page.getByRole('table', { name: 'Ward, Q3 2023-24: numbers' });
  await expect(wards.getByRole('rowheader').first()).toHaveText('Lewsey');
  await expect(wards.getByRole('row', { name: /^Lewsey/ })).toContainText(/14.*9\.2% of the whole/);
  await expect(wards.getByText(/better|worse|above|below/)).toHaveCount(0);
  await expect(page.getByText(/These are numbers, not rates/)).toBeVisible();
});

test('an indicator without figures of parts has no breakdowns', async ({ page }) => {
  await page.goto('/editions/2023-24-q3/indicators/council-tax-collected-percent');
  await expect(page.getByRole('heading', { name: 'Commentary' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Breakdowns' })).toHaveCount(0);
});
