import { expect, it } from 'vitest';
import { readDueDates } from './read-due-dates.ts';

it('reads the due dates by frequency', () => {
  const form = new FormData();
  form.set('rows', '2');
  form.set('dueDates.0.frequency', 'QUARTERLY');
  form.set('dueDates.0.dueOn', '2096-10-20');
  form.set('dueDates.1.frequency', '');
  form.set('dueDates.1.dueOn', '');
  expect(readDueDates(form)).toEqual([
    { frequency: 'QUARTERLY', dueOn: '2096-10-20' },
    { frequency: null, dueOn: '' },
  ]);
});
