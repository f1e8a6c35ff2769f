import { readFileSync, writeFileSync } from 'node:fs';
import { chartGeometry } from './chart-geometry.ts';
import { expect, test } from './page-test.ts';
import { DESKTOP, PHONE } from './widths.ts';

/**
 * The charts as a browser draws them from what Luton published, at both widths, beside what was drawn when somebody last looked:
 * `golden/charts.json`. Pictures would differ with the fonts of each machine, and so does where an axis begins and how many of its
 * ticks fit; so each mark, band, level and break is held by its place between the first and the last mark and between the ends of the scale,
 * with its shape, dashes and words. What is drawn without a browser is kept beside `drawChart` in the domain.
 */
const CHARTS = [
  '/editions/2023-24-q3/indicators/council-tax-collected-percent',
  '/editions/2023-24-q3/indicators/hospital-discharges-assessments-within-42-days',
  '/editions/2023-24-q3/indicators/council-tax-collected-percent?chart=profile',
  '/editions/2016-17-q4/indicators/benefits-changes-2016-17?chart=gap',
  '/editions/2016-17-q4/indicators/households-in-bed-and-breakfast-2016-17?chart=signal',
] as const;

const GOLDEN: unknown = JSON.parse(readFileSync(new URL('golden/charts.json', import.meta.url), 'utf8'));

test('every chart looks as it did', async ({ page }) => {
  const drawn: Record<string, unknown> = {};
  for (const size of [DESKTOP, PHONE]) {
    await page.setViewportSize(size);
    for (const address of CHARTS) {
      await page.goto(address);
      await expect(page.locator('[data-picture] [data-mark]').first()).toBeVisible();
      drawn[`${size.width} ${address}`] = await page
        .locator('[data-picture] svg')
        .first()
        .evaluate(chartGeometry);
    }
  }
  // To be looked at, and kept as the golden file where the change was meant.
  writeFileSync(test.info().outputPath('charts.json'), JSON.stringify(drawn));
  expect(drawn).toEqual(GOLDEN);
});
