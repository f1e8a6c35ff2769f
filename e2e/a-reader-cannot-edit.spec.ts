import { expect, test } from './page-test.ts';

for (const [address, heading] of [
  ['/plans', 'Delivery plans'],
  ['/outcomes', 'Outcomes'],
  ['/outcomes/matrix', 'Measures by outcome'],
  ['/outcomes/good-quality-and-secure-housing', /good-quality and secure housing$/],
  ['/framework/quarterly-13', /^Number of people attending adult learning courses/],
  ['/plans/requests', 'Measures requested outside the framework'],
] as const) {
  test(`a reader sees ${address} without forms`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.locator('main').getByRole('form')).toHaveCount(0);
    // What can be taken away can be by everybody.
    await expect(page.locator('main').getByRole('button', { name: /^(?!Download )/ })).toHaveCount(0);
  });
}
