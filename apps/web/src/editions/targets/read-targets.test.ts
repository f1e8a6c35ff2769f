import { expect, it } from 'vitest';
import { changedTargets, readTyped } from './read-targets.ts';

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

it.each([
  ['95%', { value: '95%', lower: null, upper: null }],
  ['10 to 12.5', { value: null, lower: '10', upper: '12.5' }],
  ['', { value: null, lower: null, upper: null }],
])('%s', (typed, target) => {
  expect(readTyped(typed)).toEqual(target);
});

it('sends what was changed alone, with the version that was looked at', () => {
  const data = form({
    'target:PERIOD:2023-24-q1': '90',
    'was:PERIOD:2023-24-q1': '90',
    'version:PERIOD:2023-24-q1': '1',
    'target:PERIOD:2023-24-q2': '95',
    'was:PERIOD:2023-24-q2': '90',
    'version:PERIOD:2023-24-q2': '3',
    'target:STANDING': '',
    'was:STANDING': '80',
    'version:STANDING': '2',
    'target:YEAR:2023-24': '',
    'was:YEAR:2023-24': '',
    'version:YEAR:2023-24': '0',
    'provisional:YEAR:2023-24': 'on',
  });
  const none = { lower: null, upper: null, provisional: false };
  expect(changedTargets(data)).toEqual([
    {
      field: 'target:PERIOD:2023-24-q2',
      target: { cadence: 'PERIOD', period: '2023-24-q2', value: '95', ...none, version: 3 },
    },
    {
      field: 'target:STANDING',
      target: { cadence: 'STANDING', period: null, value: null, ...none, version: 2 },
    },
  ]);
});

it('takes a changed mark for a change', () => {
  const data = form({
    'target:STANDING': '80',
    'was:STANDING': '80',
    'provisional:STANDING': 'on',
    'version:STANDING': '1',
  });
  expect(changedTargets(data)).toMatchObject([{ target: { provisional: true } }]);
});
