import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { beginToRead } from './begin-to-read.ts';
import { expect, test } from './page-test.ts';

test('a reader downloads the data', async ({ page }) => {
  await page.goto('/editions/2023-24-q3');
  await beginToRead(page);
  await page.getByRole('link', { name: 'All files, licence and changes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Open data, 2023-24 Q3' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open Government Licence v3.0' })).toBeVisible();

  const whole = page.waitForEvent('download');
  await page.getByRole('link', { name: /^CSV of Indicators/ }).click();
  const file = await whole;
  expect(file.suggestedFilename()).toBe('2023-24-q3-indicators.csv');
  const [header, first] = readFileSync(await file.path(), 'utf8').split('\n');
  expect(header).toMatch(/^edition,indicator,title,series,/);
  expect(first).toMatch(/^2023-24-q3,cases-prevented-from-homelessness,/);

  await page.goto('/editions/2023-24-q3/indicators?rag=red&columns=latest.rag');
  const shown = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const lines = readFileSync(await (await shown).path(), 'utf8').split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFIndicator,Series,Reference,Latest,Unit,Period,Latest as printed,Why missing,Rating,Whose rating,Why not rated,Rule gives another rating',
  );
  const count = Number(/^\d+/.exec((await page.locator('#results').textContent()) ?? '')?.[0]);
  const rows = lines.slice(1).filter((line) => line !== '');
  expect(rows).toHaveLength(count);
  expect(rows.every((line) => /,Red,/.test(line))).toBe(true);

  const workbook = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as XLSX' }).click();
  const saved = await workbook;
  expect(saved.suggestedFilename()).toBe('dial-2023-24-q3-indicators.xlsx');
  await expectWorkbook(saved);
});

test('a reader takes the whole corporate plan away', async ({ page }) => {
  await page.goto('/corporate-plan');
  const outcomes = page.getByRole('group', { name: 'Download the outcomes with all that stands under them' });
  // Large enough that a workbook packed by a worker would meet the content security policy.
  const workbook = page.waitForEvent('download');
  await outcomes.getByRole('button', { name: 'Download as XLSX' }).click();
  const saved = await workbook;
  expect(saved.suggestedFilename()).toBe('dial-corporate-plan-outcomes.xlsx');
  await expectWorkbook(saved);
});

/** A workbook is a zip archive. */
async function expectWorkbook(saved: Download) {
  expect(
    readFileSync(await saved.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
}
