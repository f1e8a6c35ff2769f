import { expect, faultsOnEveryScreen } from '../page-test.ts';
import { OPENED } from './open-edition.ts';
import { test } from './returns-test.ts';

test.use({ who: 'editor-1' });

// Figures are made up for this test; nobody in Luton said so.
const WRONG =
  'indicator,period,kind,value\ngender-pay-gap,2031-32,national,many\nno-such-indicator,2031-32,actual,3\n';
const RIGHT = 'indicator,period,kind,value,note\ngender-pay-gap,2031-32,national,1.5,Made up for a test.\n';

test('an editor imports figures for a draft: first with errors, then mended, then again', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('/editions');
  await page.getByRole('link', { name: 'Import figures' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Import figures' })).toBeVisible();
  const choose = (content: string) =>
    page
      .getByLabel('The file of figures')
      .setInputFiles({ name: 'made-up.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  const alert = page.getByRole('alert');

  await choose(WRONG);
  await expect(alert).toContainText('2 errors to put right: nothing is filed');
  await expect(alert).toBeFocused();
  await expect(page.getByRole('row', { name: '2 D' })).toContainText('"many" is not a decimal number');
  await expect(page.getByRole('row', { name: '3 A' })).toContainText('no-such-indicator');
  expect(await faultsOnEveryScreen(page)).toEqual([]);

  await choose(RIGHT);
  await expect(alert).toContainText('The figures are filed');
  await expect(alert).toContainText('1 row read: 1 new figure.');
  await expect(alert).toBeFocused();
  await choose(RIGHT);
  await expect(alert).toContainText('Nothing was changed');

  await page.goto(`/editions/${OPENED}/indicators/gender-pay-gap`);
  await expect(page.getByRole('main')).toContainText('2031-32');
});
