import { accessibilityFaults, expect, test } from './page-test.ts';

test('a director compares indicators, then one through the editions, then two editions', async ({ page }) => {
  const main = page.getByRole('main');

  await test.step('indicators are chosen, and the address keeps them', async () => {
    await page.goto('/editions/2023-24-q3/indicators');
    await main.getByRole('link', { name: 'Compare indicators' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare indicators, 2023-24 Q3');
    const choose = main.getByRole('combobox', { name: 'Add an indicator' });
    const add = async (words: string, name: RegExp) => {
      await choose.fill(words);
      await expect(page.getByRole('option', { name }).first()).toBeVisible();
      await choose.press('ArrowDown');
      await choose.press('Enter');
    };
    await add('gender pay gap corporate', /^Gender Pay Gap/);
    await expect(page).toHaveURL(/indicators=gender-pay-gap$/);
    await expect(main.getByRole('link', { name: /^Remove Gender Pay Gap/ })).toBeVisible();
    await add('no homeless relief', /^No. Homeless Relief/);
    await expect(page).toHaveURL(/indicators=gender-pay-gap,homeless-relief$/);
    await expect(main.getByRole('link', { name: 'No. Homeless Relief', exact: true })).toBeVisible();
    await expect(main).toContainText('From 96 (Q1 2023-24) to 116 (Q3 2023-24), 3 figures');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  await test.step('rows of the list are chosen by their boxes', async () => {
    await page.goto('/editions/2023-24-q3/indicators');
    const box = (name: string) => main.getByRole('checkbox', { name: `Compare ${name}` });
    await box('No. Homeless Relief').check();
    await box('Gender Pay Gap (Corporate)').check();
    await main.getByRole('link', { name: 'Compare chosen (2)' }).click();
    await expect(page).toHaveURL('/compare?edition=2023-24-q3&indicators=homeless-relief,gender-pay-gap');
    await page.goBack();
    await expect(box('No. Homeless Relief')).toBeChecked();
    await page.goForward();
  });

  await test.step('the address shows the same to a colleague; one is taken out again', async () => {
    await page.reload();
    await main.getByRole('link', { name: /^Remove Gender Pay Gap/ }).click();
    await expect(page).toHaveURL(/indicators=homeless-relief$/);
    await expect(main.getByRole('link', { name: /Gender Pay Gap/ })).toHaveCount(0);
  });

  await test.step('what cannot be compared is said', async () => {
    await page.goto('/compare?edition=2023-24-q3&indicators=homeless-relief,none-such');
    await expect(main).toContainText('2023-24 Q3 reports no indicator “none-such”.');
  });

  await test.step('one indicator through the editions, with the measure of another document', async () => {
    await page.goto('/editions/2023-24-q3/indicators/council-tax-collected-percent');
    await main.getByRole('link', { name: 'Compare editions' }).click();
    const rows = main.getByRole('table', { name: /edition by edition$/ }).getByRole('row');
    await expect(rows.filter({ hasText: '2016-17 Q4' })).toContainText('May be compared');
    await expect(rows.filter({ hasText: '2023-24 Q3' })).toContainText('82.8%');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  await test.step('an address of one edition alone says which is missing', async () => {
    await page.goto('/compare?from=2016-17-q4');
    await expect(main.getByRole('alert')).toContainText('The later edition is missing');
    await expect(main.getByRole('combobox', { name: 'Earlier edition' })).toHaveValue('2016-17-q4');
  });

  await test.step('one edition against another', async () => {
    await main.getByRole('link', { name: 'One edition against another' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2023-24 Q3 against 2016-17 Q4');
    const same = main.getByRole('region', { name: /^The same rating/ });
    await expect(same.getByRole('row').filter({ hasText: 'Airport Passengers' })).toContainText('3,246,163');
    await main.getByRole('combobox', { name: 'Earlier edition' }).selectOption('2023-24 Q3');
    await main.getByRole('button', { name: 'Compare' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2023-24 Q3 against 2023-24 Q3');
  });
});
