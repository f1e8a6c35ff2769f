import { expect, test } from './page-test.ts';

test('a scrutiny member prepares for a meeting from one page', async ({ page }) => {
  await page.goto('/editions/2023-24-q3');
  // First the answer; below it the same in sentences, each number with what it counts.
  await expect(page.getByText('64 of 105 indicators have a rating')).toBeVisible();
  const parts = page.getByRole('navigation', { name: 'On this page' });
  await parts.getByRole('link', { name: 'In plain English' }).click();
  const plain = page.getByRole('region', { name: 'In plain English' });
  await expect(plain.getByRole('listitem').first()).toHaveText(
    '2023-24 Q3 reports 105 indicators, of which 64 have a rating: 13 red, 10 amber and 41 green.',
  );
  await expect(plain).toContainText('2023-24 Q2, is not held, so no ratings are compared');

  // What cannot be told is said, and nothing is compared with an edition that is not held.
  await expect(page.getByRole('region', { name: 'Rating changes' })).toContainText(
    'Neither the edition of the quarter before, 2023-24 Q2, nor that of a year before, 2022-23 Q3, is held',
  );
  await expect(page.getByRole('region', { name: 'Signals of change' })).toContainText(
    'None of the 105 indicators has as many here.',
  );
  await expect(page.getByRole('region', { name: 'Needs a closer look' })).toContainText(
    'It takes three quarters in a row: 2023-24 Q1, 2023-24 Q2 and 2023-24 Q3. Only this one is held',
  );

  // What is at risk and what is missing: the numbers of the sentences lead to the lists.
  const atRisk = page.getByRole('region', { name: 'At risk at the year end' });
  await plain.getByRole('link', { name: '24 indicators' }).click();
  await expect(page).toHaveURL(/#year-end$/);
  await expect(atRisk.getByRole('heading', { level: 2 })).toBeInViewport();
  const first = atRisk.getByRole('listitem').first();
  await expect(first.getByRole('link')).toHaveText(/Permanent Offer Through the Housing Register/);
  await expect(first).toContainText('2023-24 is expected to end at');
  const missing = page.getByRole('region', { name: 'What is missing' });
  await expect(missing.getByRole('heading', { level: 3 })).toHaveText('Red without commentary: 9');
  await missing.getByText('6 more').click();
  await expect(missing.getByRole('listitem')).toHaveCount(9);

  // A number of a sentence leads to as many rows.
  await plain.getByRole('link', { name: 'nine', exact: true }).first().click();
  await expect(page.locator('#results')).toHaveText('9 of 107 indicators');
  await page.goBack();

  // Then one area by itself, and the next.
  await page.getByRole('link', { name: 'Economic Improvement', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Economic Improvement');
  await expect(page).toHaveTitle('Economic Improvement, 2023-24 Q3 – Dial, Luton Council');
  await expect(page.getByRole('heading', { name: '21 of 32 rated' })).toBeVisible();
  const rows = page.getByRole('table', { name: 'The indicators of Economic Improvement' }).getByRole('row');
  await expect(rows).toHaveCount(33);
  await expect(rows.filter({ hasText: 'Town Centre Footfall' })).toContainText('1.77 million');
  await page.getByRole('link', { name: 'Filter, sort and export them' }).click();
  await expect(page).toHaveURL(/indicators\?area=economic-improvement/);
  await page.goBack();
  await page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: /^Next/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Child Friendly');
});
