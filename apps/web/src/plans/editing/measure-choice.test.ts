import { expect, it } from 'vitest';
import { choiceKey, readChoice } from './measure-choice.ts';

it.each([{ frameworkMeasure: 'annual-12' }, { proposedMeasure: 'number-of-jobs' }])(
  'reads %o back',
  (choice) => {
    expect(readChoice(choiceKey(choice))).toEqual(choice);
  },
);

it.each(['', 'framework:', 'other:annual-12', 'annual-12'])('reads nothing from "%s"', (key) => {
  expect(readChoice(key)).toBeNull();
});
