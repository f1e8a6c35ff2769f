import { expect, test } from 'vitest';
import { permissionsOf, ROLE_NAMES } from './permissions.ts';

const viewer = (id: string | null, ...names: string[]) => ({
  id,
  roles: names.map((name) => ({ name, scopes: [] })),
});

test.each([
  ['nobody signed in', viewer(null), []],
  ['roles without anyone', viewer(null, 'strategy-hub'), []],
  ['somebody without a role', viewer('ada'), []],
  ['a role that reads', viewer('ada', 'officer', 'constructor'), []],
  ['a director', viewer('ada', 'director'), ['REGISTER_PLANS']],
  [
    'the strategy hub',
    viewer('ada', 'director', 'strategy-hub'),
    ['DECIDE_REQUESTS', 'MAP_OUTCOMES', 'REGISTER_PLANS'],
  ],
])('%s', (_who, who, permissions) => {
  expect(permissionsOf(who)).toEqual(permissions);
});

test('the roles are known by name', () => {
  expect(ROLE_NAMES).toEqual(['strategy-hub', 'director']);
});
