import { expect, faultsOnEveryScreen } from '../page-test.ts';
import { ask } from './api.ts';
import { test } from './editing-test.ts';

const INDICATOR = 'housing-compliance-fire-safety-checks';
const PAGE = `/editions/2023-24-q3/indicators/${INDICATOR}`;
const WHAT = 'Made up for a test: blocks without lifts count, too.';
const FROM = 'Q2 2023-24';

test.use({ who: 'editor-1' });

test('an editor records a break, a published edition keeps what it showed, and the break is withdrawn', async ({
  page,
}) => {
  test.slow();
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const breaks = main.getByRole('listitem').filter({ hasText: WHAT });
  await page.goto(PAGE);
  const movement = await movementOf(page);

  await test.step('the period and what changed are asked for', async () => {
    await main.getByRole('button', { name: 'Record a break…' }).click();
    await dialog.getByRole('button', { name: 'Record the break' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Choose the period.');
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  });

  await test.step('it is recorded, and told as later than the edition', async () => {
    await dialog.getByRole('combobox', { name: 'First period of the changed definition' }).selectOption(FROM);
    await dialog.getByRole('textbox', { name: 'What changed' }).fill(WHAT);
    await dialog.getByRole('button', { name: 'Record the break' }).click();
    await expect(main.getByRole('alert')).toContainText('The break is recorded.');
    await expect(breaks).toContainText(`From ${FROM}`);
    await expect(breaks).toContainText('Recorded since this edition was published');
    expect(await movementOf(page)).toEqual(movement);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  });

  await test.step('the same is not recorded twice', async () => {
    await main.getByRole('button', { name: 'Record a break…' }).click();
    await dialog.getByRole('combobox', { name: 'First period of the changed definition' }).selectOption(FROM);
    await dialog.getByRole('textbox', { name: 'What changed' }).fill(WHAT);
    await dialog.getByRole('button', { name: 'Record the break' }).click();
    await expect(dialog.getByRole('alert')).toContainText(`Breaks are recorded from: ${FROM}.`);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('it is withdrawn with a reason, which the audit keeps', async () => {
    await breaks.getByRole('button', { name: `Withdraw the break from ${FROM}` }).click();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Made up: recorded in error.');
    await dialog.getByRole('button', { name: 'Withdraw the break' }).click();
    await expect(main.getByRole('alert')).toContainText('The break is withdrawn.');
    await expect(breaks).toHaveCount(0);
    await page.goto(`/audit?indicator=${INDICATOR}&action=break.`);
    const events = main.getByRole('list', { name: 'Events, newest first' }).locator(':scope > li');
    await expect(events).toHaveCount(2);
  });
});

/** How the row moved, as the API tells it. */
async function movementOf(page: Parameters<typeof ask>[0]): Promise<unknown> {
  const query = `query ($indicator: ID!) { indicator(id: $indicator) {
    reports { id movement { movement explanation } signal { segments { points { period { id } } } } } } }`;
  return ask(page, query, { indicator: INDICATOR });
}
