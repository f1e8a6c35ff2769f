import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, test } from './page-test.ts';

test('a clerk makes the pack of the red indicators as PDF, and that of an area as a Word document', async ({
  page,
}) => {
  await page.goto('/editions/2023-24-q3/indicators?rag=red');
  await page.getByRole('link', { name: 'Committee pack' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Committee pack' })).toBeVisible();
  await expect(
    page.getByRole('radio', { name: 'The 13 indicators of the list you came from' }),
  ).toBeChecked();
  const pdf = await makePack(page);
  expect(pdf.name).toBe('luton-council-2023-24-q3-chosen-indicators-pack.pdf');
  expect(pdf.start).toBe('%PDF');
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('radio', { name: 'One area' }).check({ force: true });
  await page.getByRole('combobox', { name: 'Area' }).selectOption('Net Zero');
  await page.getByRole('radio', { name: 'Word document, to edit' }).check({ force: true });
  const word = await makePack(page);
  expect(word.name).toBe('luton-council-2023-24-q3-net-zero-pack.docx');
  // A Word document is a zip archive.
  expect(word.start.slice(0, 2)).toBe('PK');
});

/** Asks for the pack and takes it away: its name, and the letters that it begins with. */
async function makePack(page: Page): Promise<{ readonly name: string; readonly start: string }> {
  await page.getByRole('button', { name: 'Make the pack' }).click();
  const link = page.getByRole('link', { name: /^Download / });
  // It takes seconds, and more where a machine is busy.
  await expect(link).toBeVisible({ timeout: 60_000 });
  const download = page.waitForEvent('download');
  await link.click();
  const file = await download;
  const start = readFileSync(await file.path())
    .subarray(0, 4)
    .toString('latin1');
  return { name: file.suggestedFilename(), start };
}
