import { expect, faultsOnEveryScreen } from '../page-test.ts';
import { OPENED } from './open-edition.ts';
import { test } from './returns-test.ts';

/** A cell that holds a comma or a quotation mark stands in quotation marks; no cell of a template breaks a line. */
const CELL = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/g;

/** The template with cells typed into it, by indicator and column. */
function fillIn(csv: string, typed: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const [head = '', ...lines] = csv.split('\r\n').filter((line) => line !== '');
  const columns = head.replace('\uFEFF', '').split(',');
  const filled = lines.map((line) => {
    const cells = [...line.matchAll(CELL)].map(([, cell = '']) => cell).slice(0, columns.length);
    const own = typed[(cells[0] ?? '').replace(`${OPENED}.`, '')];
    return columns.map((column, index) => own?.[column] ?? cells[index] ?? '').join(',');
  });
  return [head, ...filled, ''].join('\r\n');
}

// Figures are made up for this test; nobody in Luton said so.
const WRONG = {
  'affordable-homes-completed': { Value: 'n/a' },
  'scope-1-fleet-fuel': { Value: '1,72', Commentary: 'Made up for a test.' },
};
const RIGHT = {
  'affordable-homes-completed': { Status: 'Not available', Reason: 'Made up for a test.' },
  'scope-1-fleet-fuel': { Status: 'Not available', Reason: 'Made up for a test.' },
};

test('an officer uploads a file with errors, mends it, sees what would change, and files it all at once', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('/returns/import');
  await expect(page.getByRole('heading', { level: 1, name: 'Returns by spreadsheet' })).toBeVisible();
  expect(await faultsOnEveryScreen(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Plain text (CSV)' }).click(),
  ]);
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  const template = Buffer.concat(parts).toString('utf8');
  const choose = (csv: string) =>
    page.getByLabel('The filled-in template').setInputFiles({
      name: 'place.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    });
  const alert = page.getByRole('main').getByRole('alert');

  await test.step('every error is listed with its place, and nothing is filed', async () => {
    await choose(fillIn(template, WRONG));
    await expect(alert).toContainText('2 errors to put right: nothing is filed');
    const errors = page.getByRole('region', { name: 'Errors', exact: true }).getByRole('table');
    await expect(errors.getByRole('row')).toHaveCount(3);
    await expect(errors).toContainText('n/a');
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  });

  await test.step('mended, it says what would change, and is filed as a whole', async () => {
    await choose(fillIn(template, RIGHT));
    await expect(alert).toContainText('2 returns would be submitted');
    await expect(page.getByRole('region', { name: 'What would be submitted' })).toContainText(
      'Made up for a test.',
    );
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    await page.getByRole('button', { name: 'Submit 2 returns' }).click();
    await expect(alert).toContainText('2 returns submitted.');
  });

  await test.step('they wait for approval, with what the file says', async () => {
    await page.goto('/returns?list=mine&state=submitted');
    await page.getByRole('table').getByRole('link', { name: 'Scope 1 - Fleet fuel (tCO2)' }).click();
    await expect(page.getByRole('region', { name: 'What is filed' })).toContainText('Made up for a test.');
    await expect(page.getByRole('main').getByText('Submitted', { exact: true })).toBeVisible();
  });
});
