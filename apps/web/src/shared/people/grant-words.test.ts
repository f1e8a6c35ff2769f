import { expect, it } from 'vitest';
import { grantWords, inGrantOrder, scopeWords } from './grant-words.ts';

// Made up.
const NAMES = new Map([
  ['directorate:place', 'Place (directorate)'],
  ['service:parks', 'Parks (service)'],
]);

it('says a role with what it is given for', () => {
  expect(grantWords({ name: 'director', scope: 'council' }, NAMES)).toBe('Director: whole council');
  expect(grantWords({ name: 'reporting-officer', scope: 'service:parks' }, NAMES)).toBe(
    'Reporting officer: Parks (service)',
  );
});

it('says what it does not know by its own name', () => {
  expect(scopeWords('indicator:old:one', NAMES)).toBe('old:one (indicator)');
  expect(grantWords({ name: 'mayor', scope: 'council' }, NAMES)).toBe('mayor: whole council');
});

it('orders by role, then the whole council first, then by words', () => {
  const grants = [
    { name: 'mayor', scope: 'council' },
    { name: 'administrator', scope: 'council' },
    { name: 'reporting-officer', scope: 'directorate:place' },
    { name: 'reporting-officer', scope: 'service:parks' },
    { name: 'reporting-officer', scope: 'council' },
  ];
  expect(inGrantOrder(grants, NAMES).map(({ name, scope }) => `${name} ${scope}`)).toEqual([
    'reporting-officer council',
    'reporting-officer service:parks',
    'reporting-officer directorate:place',
    'administrator council',
    'mayor council',
  ]);
});
