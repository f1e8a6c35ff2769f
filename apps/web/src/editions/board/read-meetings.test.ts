import { expect, it } from 'vitest';
import { readMeetings } from './read-meetings.ts';

it('leaves out empty rows, and sorts by date without losing whose row it was', () => {
  const form = new FormData();
  form.set('rows', '4');
  for (const [row, body, date] of [
    [0, 'Executive', '2096-12-09'],
    [1, ' ', ''],
    [2, ' Scrutiny board ', '2096-11-20'],
    [3, 'Council', ''],
  ] as const) {
    form.set(`meetings.${row}.body`, body);
    form.set(`meetings.${row}.date`, date);
  }
  expect(readMeetings(form)).toEqual([
    { row: 2, body: 'Scrutiny board', date: '2096-11-20' },
    { row: 0, body: 'Executive', date: '2096-12-09' },
    { row: 3, body: 'Council', date: '' },
  ]);
  expect(readMeetings(new FormData())).toEqual([]);
});
