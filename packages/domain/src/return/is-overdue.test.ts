import { expect, it } from 'vitest';
import { isOverdue } from './is-overdue.ts';
import { RETURN_STATES } from './return-state.ts';

it('is late from the day after the due date on', () => {
  const late = (today: string) => isOverdue({ state: 'DRAFT', dueOn: '2024-04-28' }, today);
  expect(['2024-04-27', '2024-04-28', '2024-04-29'].map(late)).toEqual([false, false, true]);
});

it('is late only while it waits for its officer', () => {
  const late = RETURN_STATES.filter((state) => isOverdue({ state, dueOn: '2024-04-28' }, '2024-05-01'));
  expect(late.toSorted()).toEqual(['DRAFT', 'NOT_STARTED', 'SENT_BACK']);
});

it('is never late without a due date', () => {
  expect(isOverdue({ state: 'NOT_STARTED', dueOn: null }, '2024-05-01')).toBe(false);
});
