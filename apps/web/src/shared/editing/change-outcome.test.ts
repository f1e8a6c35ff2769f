import { expect, it } from 'vitest';
import { errorsOf } from './change-outcome.ts';

it('keeps the errors of the form’s fields and says the others without a field', () => {
  const errors = [
    { field: 'reason', message: 'The reason is missing.' },
    { field: 'id', message: 'The request is approved already.' },
  ];
  expect(errorsOf({ message: 'Not valid', errors }, ['reason'])).toEqual([
    { field: 'reason', message: 'The reason is missing.' },
    { field: '', message: 'The request is approved already.' },
  ]);
  expect(errorsOf({ message: 'Not valid', errors: [] }, [])).toEqual([{ field: '', message: 'Not valid' }]);
});
