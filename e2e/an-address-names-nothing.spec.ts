import { expect, test } from './page-test.ts';

const ADDRESSES = [
  '/outcomes/no-such-outcome',
  '/framework/no-such-measure',
  '/plans/no-such-plan',
  '/corporate-plan/no-such-outcome',
  '/measures/no-such-measure',
];

test('an outcome, measure or plan that there is not is a 404 with a page that helps', async ({ page }) => {
  for (const address of ADDRESSES) {
    await test.step(address, async () => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: /not found/i })).toBeVisible();
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    });
  }
});
