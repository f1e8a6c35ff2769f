import { randomUUID } from 'node:crypto';
import { expect, faultsOnEveryScreen } from '../page-test.ts';
import { test } from './editing-test.ts';
import { signInAs } from './sign-in.ts';

const PAGE = '/editions/2023-24-q3/recommendations';
const INDICATOR = '/editions/2023-24-q3/indicators/corporate-fire-safety-checks-percent';
const ATTEMPT = randomUUID().slice(0, 8);
const TEXT = `A recommendation made up for test ${ATTEMPT}.`;
const ANSWER = `An answer made up for test ${ATTEMPT}.`;

test.use({ who: 'scrutiny-member-1' });

test('scrutiny recommends, a director answers, and everybody reads it at the indicator', async ({
  page,
  browser,
  openElsewhere,
  baseURL,
}) => {
  test.slow();
  const main = page.getByRole('main');

  await test.step('what is missing is said at its field', async () => {
    await page.goto(PAGE);
    const form = main.getByRole('form', { name: 'Make a recommendation' });
    await form.getByRole('textbox', { name: 'What the board recommends' }).fill(TEXT);
    await form.getByRole('button', { name: 'Recommend' }).click();
    await expect(form.getByRole('alert')).toBeFocused();
    await expect(form.getByRole('combobox', { name: 'Indicators' })).toHaveAttribute('aria-invalid', 'true');
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    const indicators = form.getByRole('combobox', { name: 'Indicators' });
    await indicators.fill('fire safety timescale');
    await page.getByRole('option', { name: /^% Corporate.*Fire Safety/ }).click();
    await form.getByRole('button', { name: 'Recommend' }).click();
    await expect(main.getByRole('alert')).toContainText('is made.');
  });

  const item = main.getByRole('article').filter({ hasText: TEXT });
  await test.step('it waits for an answer', async () => {
    await expect(item).toContainText('Waits for an answer');
    await expect(item.getByRole('button', { name: /^Answer/ })).toHaveCount(0);
  });

  await test.step('a director answers', async () => {
    const theirs = await openElsewhere(baseURL === undefined ? {} : { baseURL });
    await signInAs(theirs, 'director-1');
    await theirs.goto(PAGE);
    const asked = theirs.getByRole('article').filter({ hasText: TEXT });
    await asked.getByRole('button', { name: /^Answer/ }).click();
    const form = asked.getByRole('form');
    await form.getByRole('radio', { name: 'Partly accepted' }).check();
    await form.getByRole('textbox', { name: 'Answer' }).fill(ANSWER);
    expect(await faultsOnEveryScreen(theirs)).toEqual([]);
    await form.getByRole('button', { name: 'Answer' }).click();
    await expect(asked).toContainText(ANSWER);
    await expect(asked.getByRole('form')).toHaveCount(0);
  });

  await test.step('signed out it can be read, and nothing can be written', async () => {
    const reader = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
    await reader.goto(INDICATOR);
    const section = reader.getByRole('region', { name: 'Scrutiny’s recommendations' });
    await expect(section.getByRole('article').filter({ hasText: TEXT })).toContainText(ANSWER);
    await section.getByRole('link', { name: 'All recommendations on the edition' }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Recommendations, 2023-24 Q3');
    const buttons = reader.getByRole('main').getByRole('button', { name: /^(?!Download )/ });
    await expect(buttons).toHaveCount(0);
    await reader.context().close();
  });
});
