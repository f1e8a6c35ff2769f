import { beginToRead } from './begin-to-read.ts';
import { expect, faultsOnEveryScreen, test } from './page-test.ts';

const SCREENS = [
  '/',
  '/editions',
  '/editions/2023-24-q3',
  '/editions/2016-17-q4',
  '/editions/2023-24-q3/areas/economic-improvement',
  '/editions/2016-17-q4/areas/skills-and-education',
  '/editions/2023-24-q3/indicators',
  '/editions/2023-24-q3/indicators?rag=red&directorate=population-wellbeing&group=area',
  '/editions/2016-17-q4/indicators?q=no+such+indicator',
  '/editions/2023-24-q3/indicators/council-tax-collected-percent',
  '/editions/2023-24-q3/indicators/council-tax-collected-percent?chart=profile',
  '/editions/2016-17-q4/indicators/benefits-changes-2016-17?chart=gap',
  '/editions/2016-17-q4/indicators/households-in-bed-and-breakfast-2016-17?chart=signal&scale=same',
  '/embed/editions/2023-24-q3/indicators/council-tax-collected-percent',
  '/embed/editions/2023-24-q3/indicators/no-such-indicator',
  '/editions/2023-24-q3/indicators/gender-pay-gap',
  '/editions/2016-17-q4/indicators/business-rates-collected-amount-2016-17',
  '/editions/2023-24-q3/indicators/decent-streets-litter',
  '/editions/2023-24-q3/indicators/neet-percent',
  '/editions/2016-17-q4/indicators/image-of-luton-improved-2016-17?parts=lowest',
  '/outcomes',
  '/outcomes/good-quality-and-secure-housing',
  '/outcomes/built-on-fairness',
  '/outcomes/matrix',
  '/measures',
  '/measures/council-tax-collected-percent',
  '/framework',
  '/framework?directorate=enabling-services&reported=no&q=tax',
  '/framework/quarterly-3',
  '/framework/number-of-jobs',
  '/plans',
  '/plans/requests',
  '/corporate-plan',
  '/corporate-plan/cyp-2',
  '/editions/2016-17-q4/conflicts',
  '/editions/2023-24-q3/glossary',
  '/editions/2023-24-q3/data',
  '/editions/2023-24-q3/pack?rag=red',
  '/editions/2023-24-q3/recommendations',
  '/compare',
  '/compare?edition=2023-24-q3&indicators=council-tax-collected-percent,gender-pay-gap,decent-streets-litter',
  '/compare?indicator=council-tax-collected-percent',
  '/compare?from=2016-17-q4&to=2023-24-q3',
  '/search?q=council+tax',
  '/about',
  '/about/ratings',
  '/accessibility',
  '/privacy',
  '/cookies',
  '/terms',
  '/sign-in',
  '/sign-in?step=code',
  '/sign-in?step=forgotten',
  '/set-password#token=made-up',
  '/no-such-page',
];

for (const address of SCREENS) {
  test(`${address} is accessible and fits the screen, wide and narrow, light and dark`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await beginToRead(page);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  });
}
