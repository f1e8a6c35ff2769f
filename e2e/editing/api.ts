import { expect, type Page } from '@playwright/test';

/** Asks the API what the page's viewer may ask it. */
export async function ask<Data>(
  page: Page,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const answer = (await response.json()) as { readonly data?: Data; readonly errors?: unknown };
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toBeDefined();
  return answer.data as Data;
}
