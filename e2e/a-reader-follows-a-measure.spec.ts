import { accessibilityFaults, expect, test } from './page-test.ts';

test('a reader follows decent streets from 2008 to now', async ({ page }) => {
  await page.goto('/measures');
  await page.getByRole('searchbox', { name: 'Find a measure' }).fill('litter');
  await page.getByRole('link', { name: 'Streets free of litter' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Streets free of litter');

  const documents = page.getByRole('region', { name: 'Through the documents' }).getByRole('listitem');
  await expect(documents).toHaveCount(5);
  await expect(documents.first()).toContainText('Draft Corporate Plan 2008-14');
  await expect(documents.first()).toContainText('NI 195');
  await expect(documents.nth(1)).toContainText('79.3%');
  await expect(documents.nth(3)).toContainText('89.3%');
  await expect(documents.nth(3)).toContainText('Definition changed: compare with care');
  await expect(documents.last()).toContainText("Luton's Vision and Measures");

  const figures = page.getByRole('region', { name: 'Figures through time' });
  await expect(figures.getByRole('checkbox', { name: 'Measure changed: 2016-17 Q4' })).toBeChecked();
  await expect(figures.getByRole('img', { name: /Actual: from 84\.0% \(2020-21\)/ })).toBeVisible();
  await expect(
    figures.getByRole('rowheader', { name: '2016-17 2016-17 Q4: measure changed', exact: true }),
  ).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await documents.nth(3).getByRole('link', { name: '% of Decent Streets - Litter' }).click();
  await expect(page).toHaveURL('/editions/2023-24-q3/indicators/decent-streets-litter');
  const same = page.getByRole('region', { name: 'The same measure in other documents' });
  await same.getByRole('link', { name: 'Improved Street and environmental cleanliness' }).click();
  await expect(page).toHaveURL(/\/corporate-plan\//);
});

test('figures of a changed measure are switched off in the chart and stay in the table', async ({ page }) => {
  await page.goto('/editions/2023-24-q3/indicators/benefits-new-claims-days?panel=financial-year');
  const figures = page.getByRole('region', { name: 'Figures', exact: true });
  await expect(figures.getByText('no line leads from one to the other')).toBeVisible();
  await figures.getByText('Measure changed: 2016-17 Q4').click();
  await expect(page).toHaveURL(/series=actual/);
  await expect(figures.getByText('no line leads from one to the other')).toBeHidden();
  await expect(figures.getByRole('rowheader', { name: /^2014-15/ })).toContainText('measure changed');
});
