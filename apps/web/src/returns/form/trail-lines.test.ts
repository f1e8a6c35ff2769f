import { expect, it } from 'vitest';
import { trailLines } from './trail-lines.ts';

const entry = (id: string, actorName: string, action: string, after: object | null = null) => ({
  id,
  at: `2030-07-0${id}T09:00:00Z`,
  actorName,
  action,
  after: after === null ? null : JSON.stringify(after),
});

it('says what happened, with the reason, and drafts in a row as one', () => {
  const lines = trailLines([
    entry('8', 'Eda', 'return.due', { dueOn: '2030-08-01' }),
    entry('7', 'Mo', 'return.send-back', { state: 'SENT_BACK', reason: 'Say why.' }),
    entry('6', 'Ada', 'return.submit', { content: { reason: 'of the figure' } }),
    entry('5', 'Ada', 'return.save'),
    entry('4', 'Ada', 'return.save'),
    entry('3', 'Bo', 'return.save'),
    entry('2', 'Ada', 'return.save'),
    entry('1', 'Dial', 'return.move-desk'),
  ]);
  expect(lines.map(({ id, words, reason }) => [id, words, reason])).toEqual([
    ['8', 'Eda changed the due date to 1 Aug 2030', null],
    ['7', 'Mo sent it back', 'Say why.'],
    ['6', 'Ada submitted it', null],
    ['5', 'Ada saved a draft', null],
    ['3', 'Bo saved a draft', null],
    ['2', 'Ada saved a draft', null],
    ['1', 'Dial move desk', null],
  ]);
});
