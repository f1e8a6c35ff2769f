import type { Page } from '@playwright/test';
import { enter, tabTo } from '../keyboard.ts';
import { expect } from '../page-test.ts';
import { test } from './editing-test.ts';

test.use({ who: 'staff-member-1' });

/** Names that the page of cookies has, those that only begin so without their end. */
async function listed(page: Page): Promise<string[]> {
  const names = await page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents();
  return names.map((name) => name.replace('…', ''));
}

/** Names of all that lies in the page's browser. */
async function kept(page: Page): Promise<string[]> {
  const stored = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  return [...(await page.context().cookies()).map(({ name }) => name), ...stored];
}

test('a browser keeps what the page of cookies says, which the footer leads to, and nothing else', async ({
  page,
}) => {
  await page.goto('/');
  await enter(page, page.getByRole('button', { name: /^Use \w+ colours$/ }));
  await page.goto('/editions/2023-24-q3/indicators');
  await tabTo(page, page.getByRole('contentinfo').getByRole('link', { name: 'Cookies' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Cookies' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Cookies' })).toBeVisible();
  const names = await kept(page);
  expect(names.toSorted()).toEqual(
    expect.arrayContaining(['dial-theme', 'dial.session_token', 'react-router-scroll-positions']),
  );
  const known = await listed(page);
  expect(known.length).toBeGreaterThan(5);
  expect(names.filter((name) => !known.some((one) => name.startsWith(one)))).toEqual([]);
});
