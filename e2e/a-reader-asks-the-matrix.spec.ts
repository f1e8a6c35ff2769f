import { accessibilityFaults, expect, test } from './page-test.ts';

test('a reader goes from the matrix to why a measure serves an outcome; on a phone the matrix is lists', async ({
  page,
  isMobile,
}) => {
  await page.goto('/outcomes');
  await page.getByRole('link', { name: 'Measures by outcome, as a matrix' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Measures by outcome' })).toBeFocused();
  const main = page.getByRole('main');
  const name = 'Employment in Luton: Average Salary Luton Residents Earnings';
  await main.getByRole('searchbox', { name: 'Find a measure' }).fill('average salary residents');
  if (isMobile) {
    await expect(main.getByRole('grid')).toHaveCount(0);
    const outcome = main.getByRole('listitem').filter({ hasText: 'More of our residents in high-value' });
    await outcome.locator('summary').tap();
    await expect(outcome.getByRole('link', { name })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await outcome.getByRole('link', { name: 'More about this outcome' }).tap();
  } else {
    const row = main.getByRole('row', { name: new RegExp(name) });
    await row.getByRole('link', { name: /^(Agreed|Proposed), / }).click();
  }
  await expect(page).toHaveURL(/\/outcomes\/high-value-jobs/);
  const measure = main.getByRole('listitem', { name, exact: true });
  await measure.getByText('Why, and since when').click();
  await expect(measure.getByRole('list', { name: 'Sources' })).toContainText('line');
});
