import { expect, test } from './page-test.ts';

/** What is typed, the kind and title of what was meant, and where it leads. */
const SEARCHES = [
  {
    typed: 'airport pasengers',
    kind: 'Indicators',
    title: 'No. of London Luton Airport Passengers',
    leadsTo: '/editions/2023-24-q3/indicators/london-luton-airport-passengers',
  },
  {
    typed: 'skiled workforse',
    kind: 'Luton 2040 outcomes',
    title: 'A skilled workforce that meets the future needs of local employers',
    leadsTo: '/outcomes/skilled-workforce',
  },
  {
    typed: 'stakholder events',
    kind: 'Actions of the corporate plan',
    title: 'Hold bi-annual stakeholder events',
    leadsTo: '/corporate-plan/ssc-1#action-1',
  },
] as const;

for (const { typed, kind, title, leadsTo } of SEARCHES) {
  test(`a reader types “${typed}” and is led to “${title}”`, async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('searchbox', { name: /Search/ })
      .first()
      .fill(typed);
    await page.keyboard.press('Enter');
    const found = page.getByRole('main').getByRole('region', { name: kind });
    await found.getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveURL(leadsTo);
    await expect(page.getByText(title).filter({ visible: true }).first()).toBeInViewport();
  });
}
