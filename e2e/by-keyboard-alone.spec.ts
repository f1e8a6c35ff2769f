import { tabTo } from './keyboard.ts';
import { expect, test } from './page-test.ts';

test('a director filters by RAG without a mouse', async ({ page }) => {
  await page.goto('/editions/2023-24-q3/indicators');
  await expect(page.locator('#results')).toHaveText('107 indicators');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  const rating = page.getByLabel('Filters', { exact: true }).getByRole('button', { name: /Rating/ });
  await tabTo(page, rating);
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
  await tabTo(page, why);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/short by 60% of the target/).first()).toBeVisible();
});

test('a reader walks the matrix by its arrow keys, with one step of Tab into it and one out', async ({
  page,
}) => {
  const { keyboard } = page;
  await page.goto('/outcomes/matrix');
  const grid = page.getByRole('grid', { name: 'Measures by outcomes, 2023-24 Q3' });
  const at = (row: number, column: number) => grid.locator(`[data-at="${row},${column}"]`);
  await tabTo(page, page.getByRole('button', { name: /^Download Picture \(PNG\)/ }));
  await keyboard.press('Tab');
  await expect(at(0, 0)).toBeFocused();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(at(2, 1)).toBeFocused();
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);

  await keyboard.press('Tab');
  await expect(grid.locator(':focus')).toHaveCount(0);
  await keyboard.press('Shift+Tab');
  await expect(at(2, 1)).toBeFocused();

  await keyboard.press('Control+End');
  const last = grid.locator(':focus');
  await expect(last).toHaveAttribute('data-at', /^\d+,24$/);
  await expect(last).toBeInViewport();
  await keyboard.press('Control+Home');
  await expect(at(0, -1)).toBeFocused();
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
});

test('a reader goes from a square of the matrix to what is said there, without a mouse', async ({ page }) => {
  const { keyboard } = page;
  await page.goto('/outcomes/matrix');
  await tabTo(page, page.getByRole('searchbox', { name: 'Find a measure' }));
  await keyboard.type('learners enrolled');
  const row = page.getByRole('row', { name: /No\. of Learners Enrolled on Adult Learning Courses/ });
  await expect(page.getByRole('status')).toHaveText(/^1 of \d+ measures$/);
  await tabTo(page, row.locator('[data-at="0,0"]'));
  await keyboard.press('ArrowRight');
  const square = row.getByRole('link', { name: /^(Agreed|Proposed), / });
  await expect(square).toBeFocused();
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/\/outcomes\/skilled-workforce#mapping-/);
  await expect(
    page.getByRole('listitem', { name: 'No. of Learners Enrolled on Adult Learning Courses' }),
  ).toBeFocused();
});
