import { randomUUID } from 'node:crypto';
import { expect, faultsOnEveryScreen } from '../page-test.ts';
import { test } from './editing-test.ts';
import { signInAs } from './sign-in.ts';

const LIST = '/editions/2023-24-q3/indicators?rag=red';
const NAME = `Made up for test ${randomUUID().slice(0, 8)}`;

test.use({ who: 'director-1' });

test('a director saves a view, asks to be told of it, renames and deletes it, and nobody else sees it', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const main = page.getByRole('main');
  const views = main.getByRole('region', { name: 'Views' });
  const item = views.getByRole('listitem').filter({ hasText: NAME });

  await test.step('what is shown is saved under a name', async () => {
    await page.goto(LIST);
    await page.getByRole('link', { name: 'Save this view' }).click();
    const name = main.getByRole('textbox', { name: 'Name' });
    await expect(name).toHaveValue('Indicators: Red');
    await name.fill(' ');
    await main.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(main.getByRole('alert')).toBeFocused();
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    await name.fill(NAME);
    await main.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(main.getByRole('alert')).toContainText(`“${NAME}” is kept.`);
    await expect(item).toContainText('The newest edition, now');
  });

  await test.step('it is told of, and no more', async () => {
    await item.getByRole('button', { name: 'Tell me what is new' }).click();
    await expect(main.getByRole('alert')).toContainText('You will be told');
    await expect(item).toContainText('You are told when it changes.');
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    await item.getByRole('button', { name: 'Stop telling me' }).click();
    await expect(item.getByRole('button', { name: 'Tell me what is new' })).toBeVisible();
  });

  await test.step('nobody else sees it, and signed out nobody can save', async () => {
    const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
    await other.goto(LIST);
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(other.getByRole('link', { name: 'Save this view' })).toHaveCount(0);
    await signInAs(other, 'staff-member-1');
    await other.goto('/views');
    await expect(other.getByRole('heading', { level: 1, name: 'Your views' })).toBeVisible();
    await expect(other.getByRole('main')).not.toContainText(NAME);
    await other.context().close();
  });

  await test.step('it is opened, renamed and deleted', async () => {
    await item.getByRole('link', { name: NAME }).click();
    await expect(page).toHaveURL(/\/indicators\?rag=red$/);
    await page.goto('/account');
    await main.getByRole('link', { name: 'Your views and their notices' }).click();
    await item.getByRole('button', { name: 'Rename' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill(`${NAME} anew`);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(main.getByRole('alert')).toContainText(`It is called “${NAME} anew” now.`);
    await item.getByRole('button', { name: 'Delete' }).click();
    await expect(dialog).toContainText('What you were told of it goes with it.');
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Delete it' }).click();
    await expect(main.getByRole('alert')).toContainText('is deleted.');
    await expect(item).toHaveCount(0);
  });
});
