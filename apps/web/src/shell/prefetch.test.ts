// @vitest-environment happy-dom
import { type LoaderFunctionArgs, type RouteObject, RouterContextProvider } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KEPT, prefetchOnIntent } from './prefetch.ts';
import { routes } from './routes.tsx';

const loader = vi.fn((args: LoaderFunctionArgs) => Promise.resolve(args.params));
const lazy = vi.fn(() => Promise.resolve({ loader }));
const ROUTES: RouteObject[] = [
  {
    path: '/',
    children: [
      { path: 'outcomes/:outcome', lazy },
      { path: 'returns', lazy },
      { path: '*', element: null },
    ],
  },
];
let end = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `
    <a href="/outcomes/clean-air"><span>Clean air</span></a>
    <a href="/returns">Returns</a>
    <a href="/data/file.csv">File</a>
    <a href="https://elsewhere.invalid/outcomes/clean-air">Elsewhere</a>
    <a href="/outcomes/good-homes" target="_blank">New window</a>`;
  end = prefetchOnIntent(ROUTES, new RouterContextProvider());
});

afterEach(() => {
  end();
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

const fire = (selector: string, type: string) =>
  document.querySelector(selector)?.dispatchEvent(new Event(type, { bubbles: true }));

it('a pointer that rests on a link fetches its page, code and answers, once', async () => {
  fire('span', 'pointerover');
  expect(lazy).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(loader.mock.calls[0]?.[0]).toMatchObject({ params: { outcome: 'clean-air' } });
  fire('span', 'pointerover');
  await vi.runAllTimersAsync();
  expect(loader).toHaveBeenCalledTimes(1);
});

it('one that passes over fetches nothing', async () => {
  fire('span', 'pointerover');
  fire('span', 'pointerout');
  await vi.runAllTimersAsync();
  expect(lazy).not.toHaveBeenCalled();
});

it.each(['focusin', 'touchstart'])('so does %s', async (type) => {
  fire('span', type);
  await vi.runAllTimersAsync();
  expect(loader).toHaveBeenCalledTimes(1);
});

it('of a page that asks past the cache the code alone', async () => {
  fire('[href="/returns"]', 'pointerover');
  await vi.runAllTimersAsync();
  expect(lazy).toHaveBeenCalledTimes(1);
  expect(loader).not.toHaveBeenCalled();
});

it('nothing that is no page of this site in this window', async () => {
  for (const link of document.querySelectorAll('a[href^="/data"], a[href^="https"], a[target]')) {
    link.dispatchEvent(new Event('focusin', { bubbles: true }));
    await vi.runAllTimersAsync();
  }
  expect(lazy).not.toHaveBeenCalled();
});

it('what failed may be tried again', async () => {
  loader.mockRejectedValueOnce(new Error('offline'));
  fire('span', 'focusin');
  await vi.runAllTimersAsync();
  fire('span', 'focusin');
  await vi.runAllTimersAsync();
  expect(loader).toHaveBeenCalledTimes(2);
});

it('nothing where the browser saves data', async () => {
  end();
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  end = prefetchOnIntent(ROUTES, new RouterContextProvider());
  fire('span', 'focusin');
  await vi.runAllTimersAsync();
  expect(lazy).not.toHaveBeenCalled();
});

it('the pages that are fetched whole are pages', () => {
  const known = (routes[0]?.children?.[0]?.children ?? []).map(({ path = '' }) => path);
  expect(known).toEqual(expect.arrayContaining([...KEPT]));
});
