import { describe, expect, inject, test } from 'vitest';

const get = (path: string) => fetch(`${inject('origin')}${path}`);

describe('the pages of the strategy', () => {
  test.each([
    ['/outcomes', 'Outcomes'],
    ['/outcomes/matrix', 'Measures by outcome'],
    ['/outcomes/better-air-quality', 'Better air quality enjoyed by people across Luton'],
    ['/framework', 'Measures framework'],
    ['/framework/annual-12', '% of Decent Streets - Litter and fly tipping'],
    ['/framework/town-centre-footfall', 'TC Footfall'],
    ['/plans', 'Plans'],
    ['/plans/requests', 'Requests'],
    ['/corporate-plan', 'Corporate plan 2008-14'],
    ['/measures', 'Measures through time'],
    ['/measures/decent-streets', 'Streets free of litter'],
    ['/views', 'Your views'],
    ['/compare', 'Compare indicators, 2023-24 Q3'],
    ['/compare?edition=2016-17-q4&indicators=a', 'Compare indicators, 2016-17 Q4'],
    ['/compare?indicator=gender-pay-gap', 'Gender Pay Gap (Corporate), edition by edition'],
    ['/compare?from=2016-17-q4&to=2023-24-q3', '2023-24 Q3 against 2016-17 Q4'],
  ])('%s has its title and its description', async (path, title) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain(`<title>${title} – Dial, Luton Council</title>`);
    expect(page).toMatch(/<meta name="description" content="[^"]+"/);
  });

  test('an outcome of the corporate plan says whose it is', async () => {
    const page = await (await get('/corporate-plan/council-1')).text();
    expect(page).toMatch(/<title>.+, corporate plan 2008-14 – Dial, Luton Council<\/title>/);
  });

  test.each([
    '/outcomes/none-such',
    '/framework/quarterly-99',
    '/plans/none-such',
    '/corporate-plan/none-such',
    '/measures/none-such',
    '/outcomes/matrix/more',
    '/compare/more',
    '/compare?edition=2023-24-q9',
    '/compare?indicator=none-such',
    '/compare?from=2016-17-q4&to=none-such',
    '/outcomes/%00',
    '/editions/2023-24-q3/indicators/%00',
    '//',
    '//[',
    '//outcomes',
    '//dial.invalid/outcomes',
  ])('%s is a 404', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('what is asked of a page makes no other one of it', async () => {
    expect((await get('/outcomes?a=/b#c')).status).toBe(200);
    expect((await get('/outcomes/?a=[')).status).toBe(200);
  });
});

describe('the page of an area', () => {
  test('has its name and its description', async () => {
    const response = await get('/editions/2023-24-q3/areas/net-zero');
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('<title>Net Zero, 2023-24 Q3 – Dial, Luton Council</title>');
    expect(page).toMatch(/<meta name="description" content="[^"]*carbon[^"]*"/);
  });

  test.each([
    '/editions/2023-24-q3/areas/none-such',
    '/editions/2023-24-q3/areas/2023-24-q3.net-zero',
    '/editions/2023-24-q3/areas',
    '/editions/none-such/areas/net-zero',
  ])('%s is a 404', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
