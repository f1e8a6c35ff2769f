// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, expect, it } from 'vitest';
import { DraftBanner } from './draft-banner.tsx';

afterEach(cleanup);

const edition = (quarter: number, stage: string) => ({
  id: `2096-97-q${quarter}`,
  financialYear: '2096-97',
  quarter,
  stage,
  publishedOn: null,
});

async function bannerAt(path: string, stage: string): Promise<string> {
  const editions = [edition(2, stage), edition(1, 'PUBLISHED')];
  const router = createMemoryRouter(
    [{ id: 'shell', path: '*', Component: DraftBanner, loader: () => ({ editions }) }],
    { initialEntries: [path] },
  );
  const { container } = render(<RouterProvider router={router} />);
  await expect.poll(() => router.state.initialized).toBe(true);
  return container.textContent ?? '';
}

it.each([
  ['/editions/2096-97-q2', 'DRAFT', 'Draft: not public. 2096-97 Q2 may still change.'],
  [
    '/editions/2096-97-q2/indicators/ponds',
    'SCRUTINY',
    'Draft, at stage Scrutiny: not public. 2096-97 Q2 may still change.',
  ],
  ['/outcomes?edition=2096-97-q2', 'DRAFT', 'Draft: not public. 2096-97 Q2 may still change.'],
  ['/editions/2096-97-q1', 'DRAFT', ''],
  ['/', 'DRAFT', ''],
  ['/editions/2096-97-q2', 'PUBLISHED', ''],
])('at %s, with the newer one at %s, says %j', async (path, stage, words) => {
  expect(await bannerAt(path, stage)).toBe(words);
});
