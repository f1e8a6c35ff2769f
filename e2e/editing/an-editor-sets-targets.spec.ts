import { expect, faultsOnEveryScreen } from '../page-test.ts';
import { ask } from './api.ts';
import { test } from './editing-test.ts';

/** Targets of a year gone by, which no edition under way is rated on. */
const PAGE = '/editions/2023-24-q3/targets?indicator=business-rates-collected-percent&year=2021-22';
const REASON = 'A reason made up for a test.';

test.use({ who: 'editor-1' });

test('an editor sets targets, is told of another who was first, and finds both in the audit', async ({
  page,
}) => {
  test.slow();
  const main = page.getByRole('main');
  const form = main.getByRole('form', { name: 'Targets' });
  const quarter = form.getByRole('textbox', { name: 'Q1 2021-22', exact: true });

  await test.step('what cannot be read is said at its box', async () => {
    await page.goto(PAGE);
    await quarter.fill('soon');
    await form.getByRole('textbox', { name: 'Reason for the change' }).fill(REASON);
    await form.getByRole('button', { name: 'Save the changed targets' }).click();
    await expect(form.getByRole('alert')).toBeFocused();
    await expect(quarter).toHaveAttribute('aria-invalid', 'true');
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  });

  await test.step('a level and a range are saved', async () => {
    await quarter.fill('25.5');
    await form.getByRole('textbox', { name: 'Q2 2021-22', exact: true }).fill('50 to 52');
    await form.getByRole('button', { name: 'Save the changed targets' }).click();
    await expect(main.getByRole('alert')).toContainText('2 targets saved.');
    await expect(quarter).toHaveValue('25.5');
  });

  await test.step('another editor was first', async () => {
    await ask(page, SET, {
      input: {
        indicator: 'business-rates-collected-percent',
        reason: REASON,
        targets: [{ cadence: 'PERIOD', period: '2021-22-q1', value: '26', version: 1 }],
      },
    });
    await quarter.fill('27');
    await form.getByRole('textbox', { name: 'Reason for the change' }).fill(REASON);
    await form.getByRole('button', { name: 'Save the changed targets' }).click();
    await expect(form.getByRole('alert')).toContainText('It was changed meanwhile');
    await expect(quarter).toHaveValue('27');
    await form.getByRole('link', { name: 'Show it as it stands now' }).click();
    await expect(quarter).toHaveAccessibleDescription(/^Set: 26, /);
    await expect(quarter).toHaveValue('27');
    await form.getByRole('button', { name: 'Save the changed targets' }).click();
    await expect(main.getByRole('alert')).toContainText('1 target saved.');
    await expect(quarter).toHaveValue('27');
  });

  await test.step('each version is kept with its reason', async () => {
    await main.getByText('History of its targets').click();
    await expect(main.getByRole('listitem').filter({ hasText: REASON })).toHaveCount(4);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  });

  await test.step('the audit tells of it', async () => {
    await page.goto('/audit?indicator=business-rates-collected-percent&action=target.');
    await expect(main.getByRole('combobox', { name: 'What was done' })).toHaveValue('target.');
    const events = main.getByRole('list', { name: 'Events, newest first' }).locator(':scope > li');
    await expect(events).toHaveCount(3);
    await events
      .first()
      .getByText(/detail/)
      .click();
    await expect(events.first()).toContainText(REASON);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    const file = await page.request.get('/audit.csv?indicator=business-rates-collected-percent');
    expect(await file.text()).toContain(REASON);
  });
});

const SET = `mutation Set($input: SetTargetsInput!) {
  setTargets(input: $input) { __typename }
}`;

test.describe('signed out', () => {
  test.use({ who: null });

  for (const address of [PAGE, '/audit']) {
    test(`${address} leads to sign in and back`, async ({ page }) => {
      await page.goto(address);
      await expect(page).toHaveURL(`/sign-in?to=${encodeURIComponent(address)}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
    });
  }
});
