import { enter, tabTo } from '../keyboard.ts';
import { expect } from '../page-test.ts';
import { addressOf, returnForm } from './return-form.ts';
import { test } from './returns-test.ts';

test('an officer files a figure by keyboard alone, and goes on to the next of the list', async ({ page }) => {
  test.slow();
  await page.goto(addressOf('jobs-labour-force-survey', '?list=mine'));
  const form = returnForm(page);
  await tabTo(page, form.figure);
  // Made up for this test, and far from what Luton printed.
  await page.keyboard.type('1 020 000');
  await expect(form.form.getByText('Read as 1,020,000.')).toBeVisible();
  const yes = form.form.getByRole('checkbox', { name: 'Yes, the figure is right' });
  if (await yes.isVisible()) {
    await tabTo(page, yes);
    await page.keyboard.press('Space');
  }
  await tabTo(page, form.form.getByRole('radio', { name: /^Final/ }));
  await page.keyboard.press('ArrowDown');
  await expect(form.form.getByRole('radio', { name: /^Provisional/ })).toBeChecked();
  await tabTo(page, form.commentary);
  await page.keyboard.type('Made up for a test.');
  await enter(page, form.form.getByRole('button', { name: 'List' }));
  await expect(form.commentary).toBeFocused();
  await expect(form.commentary).toHaveValue('- Made up for a test.');
  await enter(page, form.submit);
  const done = page.getByRole('alert').filter({ hasText: 'The return is submitted' });
  await expect(done).toBeFocused();
  await enter(page, done.getByRole('link'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveURL(/\?list=mine$/);
});
