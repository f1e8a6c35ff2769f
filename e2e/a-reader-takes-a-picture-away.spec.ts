import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { beginToRead } from './begin-to-read.ts';
import { expect, test } from './page-test.ts';

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly path: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), path: await download.path() };
}

test('a reader takes the ratings by area and a chart away as pictures that stand alone', async ({ page }) => {
  await page.goto('/editions/2023-24-q3');
  await beginToRead(page);
  const bars = await saved(page, 'Download Picture (SVG) of ratings by area');
  expect(bars.name).toBe('2023-24-q3-ratings-by-area.svg');
  const drawn = readFileSync(bars.path, 'utf8');
  expect(drawn).toContain('Ratings by area');
  expect(drawn).toContain('Resident Wellbeing');
  expect(drawn).toMatch(/Source: Corporate Performance Report 2023-24, Quarter 3/);

  await page.goto('/editions/2016-17-q4/indicators/households-in-bed-and-breakfast-2016-17?chart=signal');
  await expect(page.locator('[data-picture] [data-mark]').first()).toBeVisible();
  const chart = await saved(page, 'Download Chart (SVG)');
  const signal = readFileSync(chart.path, 'utf8');
  expect(signal).toContain('Signal or noise');
  expect(signal).toContain('Run chart only');
  // Colours and sizes stand in the drawing itself.
  expect(signal).not.toMatch(/var\(--|class=/);
  const png = await saved(page, 'Download Chart (PNG)');
  expect(readFileSync(png.path).subarray(1, 4).toString()).toBe('PNG');
});
