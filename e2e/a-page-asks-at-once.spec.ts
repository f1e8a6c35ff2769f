import { beginToRead } from './begin-to-read.ts';
import { expect, test } from './page-test.ts';

const PAGES = [
  '/',
  '/editions',
  '/editions/2023-24-q3',
  '/editions/2023-24-q3/areas/economic-improvement',
  '/editions/2023-24-q3/indicators',
  '/editions/2023-24-q3/indicators?rag=red&sort=distance',
  '/editions/2023-24-q3/indicators/council-tax-collected-percent',
  '/editions/2023-24-q3/conflicts',
  '/editions/2023-24-q3/glossary',
  '/editions/2023-24-q3/pack',
  '/outcomes',
  '/outcomes/matrix',
  '/outcomes/good-quality-and-secure-housing',
  '/outcomes?edition=2016-17-q4',
  '/framework',
  '/plans',
  '/corporate-plan',
  '/measures',
  '/about',
  '/privacy',
];

for (const address of PAGES) {
  test(`${address} asks for its files and its first answers at once, and for each once`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(new URL(request.url()).pathname + new URL(request.url()).search),
    );
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await beginToRead(page);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    const unused = await page.evaluate(() => [
      ...(Reflect.get(window, 'dialAsked') ?? ['nothing was asked']).keys(),
    ]);
    expect(unused).toEqual([]);
    expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([]);
    // What draws the first screen is named in the page itself.
    const html = await (await page.request.get(address)).text();
    const script = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => /\/assets\/[^/]+-page-.+\.js$/.exec(name) ?? []),
    );
    expect(script).not.toEqual([]);
    expect(script.filter((file) => !html.includes(file))).toEqual([]);
  });
}
