import { expect, it } from 'vitest';
import { typedContent } from './correct-report.ts';

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const revision = {
  period: '2023-24-q2',
  value: '7',
  numerator: null,
  denominator: null,
  reason: 'A late count',
};

it('sends what is typed, and past figures as they were filed', () => {
  const data = form({
    status: 'REVISED',
    value: ' 12.5 ',
    numerator: '',
    denominator: '',
    reason: 'A slip',
    commentary: 'As counted.',
    revisions: JSON.stringify([revision]),
  });
  expect(typedContent(data)).toEqual({
    status: 'REVISED',
    value: '12.5',
    numerator: null,
    denominator: null,
    expected: null,
    reason: 'A slip',
    commentary: 'As counted.',
    confirmed: false,
    revisions: [revision],
  });
});

it('sends no figure, parts or reason that the status has no box for', () => {
  const typed = { value: '12', numerator: '1', denominator: '2', expected: '2024-05-01', reason: 'old' };
  expect(typedContent(form({ ...typed, status: 'AWAITED' }))).toMatchObject({
    value: null,
    numerator: null,
    denominator: null,
    expected: '2024-05-01',
    reason: null,
  });
  expect(typedContent(form({ ...typed, status: 'FINAL' }))).toMatchObject({
    value: '12',
    expected: null,
    reason: null,
  });
});
