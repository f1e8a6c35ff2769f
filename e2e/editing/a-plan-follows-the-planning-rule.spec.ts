import { randomUUID } from 'node:crypto';
import { expect, faultsOnEveryScreen } from '../page-test.ts';
import { test } from './editing-test.ts';

// Plan, measures and reasons are made up for this test; Luton has no such plan.
const DIAL = 'Made up for a test: more places, more learners.';
const WANTED = 'Made up for a test: the framework counts learners, not what they think.';
const DECLINED = 'Made up for a test: the number of learners is enough.';

const FRAMEWORK_MEASURE = 'Number of people attending adult learning courses through Adult Learning';
const OUTCOME = 'A skilled workforce that meets the future needs of local employers';

test.use({ colorScheme: 'dark' });

test('a plan changes the dial on a measure of the framework; a measure outside it is requested and declined', async ({
  page,
}) => {
  // From the plan to the decision in one journey.
  test.slow();
  // A second attempt stands beside the first.
  const attempt = randomUUID().slice(0, 8);
  const plan = `Skills plan made up for test ${attempt}`;
  const places = `Places on courses, made up for test ${attempt}`;
  const survey = `Survey of learners, made up for test ${attempt}`;
  const main = page.getByRole('main');
  const notice = main.getByRole('alert');

  await test.step('the hub registers the plan', async () => {
    await page.goto('/plans');
    await page.getByRole('button', { name: 'Register the plan' }).click();
    await expect(notice).toBeFocused();
    await expect(notice.getByRole('link')).toHaveCount(2);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Title' }).fill(plan);
    await page.getByRole('textbox', { name: 'Owner' }).fill('A team made up for a test');
    await page.getByRole('button', { name: 'Register the plan' }).click();
    await expect(page.getByRole('heading', { level: 1, name: plan })).toBeFocused();
    await expect(main.getByText('The plan has registered no measure yet.')).toBeVisible();
  });

  await test.step('its measure is registered under a measure of the framework', async () => {
    await page.getByRole('textbox', { name: 'What the plan will measure' }).fill(places);
    await page.getByRole('textbox', { name: 'How it will change the dial' }).fill(DIAL);
    await page.getByRole('button', { name: 'Register the measure' }).click();
    await expect(notice).toContainText('Choose the measure that this one should change');
    await page.getByRole('combobox', { name: 'The measure it should change' }).fill('adult learning courses');
    await page.getByRole('option', { name: FRAMEWORK_MEASURE }).click();
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    await page.getByRole('button', { name: 'Register the measure' }).click();
    await expect(notice).toContainText(`“${places}” is registered.`);
    await expect(page.getByRole('textbox', { name: 'What the plan will measure' })).toHaveValue('');
  });

  await test.step('the golden thread leads down to it and back up', async () => {
    await main.getByRole('link', { name: FRAMEWORK_MEASURE }).click();
    await main
      .getByRole('region', { name: 'The golden thread' })
      .getByRole('link', { name: OUTCOME })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: OUTCOME })).toBeFocused();
    const thread = main.getByRole('region', { name: 'The golden thread' });
    await expect(thread.getByText(`Plan: ${plan}`)).toBeVisible();
    await thread.getByRole('link', { name: places }).click();
    await expect(page.getByRole('heading', { level: 1, name: plan })).toBeFocused();
  });

  await test.step('a measure outside the framework becomes a request', async () => {
    await page.getByRole('textbox', { name: 'What the plan will measure' }).fill(survey);
    await page.getByRole('radio', { name: /^No: ask the strategy hub/ }).check();
    await page.getByRole('textbox', { name: 'Why the framework’s measures do not do' }).fill(WANTED);
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expect(notice).toContainText(`“${survey}” is requested of the strategy hub.`);
    const item = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: survey }) });
    await expect(item).toContainText('Requested, not decided yet');
    await expect(item).toContainText('None: outside the framework');
  });

  await test.step('the hub declines it with a reason', async () => {
    await page.goto('/plans/requests');
    const request = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: survey }) });
    await request.locator('summary').click();
    const form = request.getByRole('form', { name: `Decide on “${survey}”` });
    await form.getByRole('radio', { name: /^Decline/ }).check();
    await form.getByRole('button', { name: 'Record the decision' }).click();
    await expect(form.getByRole('alert').getByRole('link')).toHaveCount(1);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    await form.getByRole('textbox', { name: 'Reason' }).fill(DECLINED);
    await form.getByRole('button', { name: 'Record the decision' }).click();
    await expect(request).toContainText(`“${survey}” is declined.`);
    await expect(request).toContainText('Request declined by Demonstration Strategy Hub 1');
    await expect(request).toContainText(DECLINED);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    await request.getByRole('link', { name: plan }).click();
    await expect(page.getByRole('heading', { level: 1, name: plan })).toBeFocused();
    await expect(main.getByText(DECLINED)).toBeVisible();
  });
});
