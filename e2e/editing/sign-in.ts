import { expect, type Page } from '@playwright/test';

/** The people whom a demonstration makes up, by the beginning of their e-mail addresses. */
export type Who =
  | 'administrator-1'
  | 'director-1'
  | 'director-2'
  | 'editor-1'
  | 'editor-2'
  | 'manager-1'
  | 'manager-2'
  | 'manager-3'
  | 'officer-1'
  | 'officer-2'
  | 'scrutiny-member-1'
  | 'staff-member-1'
  | 'strategy-hub-1';

export function emailOf(who: Who): string {
  return `${who}@demonstration.invalid`;
}

/** Everybody's in a demonstration, as the server tells it. */
export async function demonstrationPassword(page: Page): Promise<string> {
  const query = '{ signInMethods { demonstration { password } } }';
  const response = await page.request.post('/graphql', { data: { query } });
  const { data } = (await response.json()) as {
    readonly data: { readonly signInMethods: { readonly demonstration: { readonly password: string } } };
  };
  return data.signInMethods.demonstration.password;
}

/** Signs the page's browser in without its screens, for journeys about something else. */
export async function signInAs(page: Page, who: Who): Promise<void> {
  const data = { email: emailOf(who), password: await demonstrationPassword(page) };
  const post = () => page.request.post('/api/auth/sign-in/email', { data });
  let response = await post();
  // Many journeys at once come from one address, which has to wait its turn.
  if (response.status() === 429) {
    await page.waitForTimeout(1000 * Number(response.headers()['x-retry-after'] ?? 10));
    response = await post();
  }
  expect(response.status()).toBe(200);
}
