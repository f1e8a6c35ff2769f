import { expect, faultsOnEveryScreen } from '../page-test.ts';
import { addressOf, returnForm } from './return-form.ts';
import { test } from './returns-test.ts';

// Figures are made up for this test.
const INDICATOR = 'apprenticeship-starts';

test('of two computers that type on one return the second is shown both, and loses nothing', async ({
  page,
  browser,
}) => {
  test.slow();
  const storageState = await page.context().storageState();
  const other = await (await browser.newContext({ storageState })).newPage();
  await page.goto(addressOf(INDICATOR));
  await other.goto(addressOf(INDICATOR));
  const mine = returnForm(page);
  const theirs = returnForm(other);
  await expect(mine.figure).toBeVisible();
  await theirs.figure.fill('31');
  await theirs.save.click();
  await expect(theirs.saved).toBeVisible();

  await mine.figure.fill('32');
  await mine.save.click();
  await expect(mine.notice).toContainText('The return was changed meanwhile');
  await expect(mine.notice.getByRole('row', { name: 'Figure 32 31' })).toBeVisible();
  await expect(mine.form.getByText(/^Not saved: somebody else saved another version/)).toBeVisible();
  await expect(mine.figure).toHaveValue('32');
  expect(await faultsOnEveryScreen(page)).toEqual([]);

  await mine.notice.getByRole('button', { name: 'Go on with what stands now' }).click();
  await expect(mine.figure).toHaveValue('31');
  await page.getByRole('button', { name: 'Bring mine back' }).click();
  await expect(mine.figure).toHaveValue('32');
  await expect(mine.saved).toBeVisible();
  await other.reload();
  await expect(theirs.figure).toHaveValue('32');
  await other.context().close();
});
