import { expect, it } from 'vitest';
import { KEPT_IN_BROWSER, keptAs } from './kept-in-browser.ts';

it.each([
  ['cookie', 'dial.session_token', 'dial.session_token'],
  ['cookie', '__Host-dial.session_token', 'dial.session_token'],
  ['cookie', '__Secure-dial.known_device', 'dial.known_device'],
  ['local storage', 'dial-kept:return:ada:q1.air', 'dial-kept:'],
  ['local storage', 'dial-theme', 'dial-theme'],
] as const)('a %s named %s is listed as %s', (place, name, listed) => {
  expect(keptAs(place, name)?.name).toBe(listed);
});

it.each([
  ['cookie', 'dial.session'],
  ['cookie', 'dial.session_token_2'],
  ['cookie', 'dial-theme'],
  ['local storage', '__Host-dial-theme'],
  ['local storage', 'dial-themes'],
  ['session storage', 'dial-kept:x'],
] as const)('a %s named %s is not listed', (place, name) => {
  expect(keptAs(place, name)).toBeNull();
});

it('lists nothing twice, and the bound of every cookie', () => {
  const names = KEPT_IN_BROWSER.map(({ place, name }) => `${place} ${name}`);
  expect(new Set(names).size).toBe(names.length);
  const unbounded = KEPT_IN_BROWSER.filter(
    ({ place, seconds }) => (place === 'cookie') !== (seconds !== undefined),
  );
  expect(unbounded).toEqual([]);
});
