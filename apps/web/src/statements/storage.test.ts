import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeptInBrowser, keptAs } from '@dial/domain/privacy/kept-in-browser';
import { expect, it } from 'vitest';

const WEB = join(import.meta.dirname, '../..');

/** The web app's own code, by its path: what runs in a browser. */
const code = globSync(['src/**/*.{ts,tsx}', 'public/*.js', 'index.html'], { cwd: WEB })
  .filter((path) => !/\.test\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(WEB, path), 'utf8') }));

const using = (what: RegExp) => code.filter(({ text }) => what.test(text));

it('puts nothing into the browser’s storage under a name that the page of cookies does not have', () => {
  const storing = using(/\blocalStorage\b/);
  const names = storing.map(({ path, text }) => ({
    path,
    names: [...text.matchAll(/'(dial-[^']*)'/g)].map(([, name = '']) => name),
  }));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((file) => file.names.length === 0)).toEqual([]);
  const place: KeptInBrowser['place'] = 'local storage';
  expect(names.flatMap((file) => file.names.filter((name) => keptAs(place, name) === null))).toEqual([]);
});

it('puts nothing anywhere else', () => {
  const elsewhere = using(
    /\b(?:sessionStorage|indexedDB|cookieStore|document\.cookie|caches\.open|serviceWorker)\b/,
  );
  expect(elsewhere.map(({ path }) => path)).toEqual([]);
});

it('has the router keep where pages were scrolled to, which the page of cookies has', () => {
  expect(using(/<ScrollRestoration\b/).map(({ path }) => path)).toEqual(['src/shell/layout.tsx']);
  expect(keptAs('session storage', 'react-router-scroll-positions')).not.toBeNull();
});
