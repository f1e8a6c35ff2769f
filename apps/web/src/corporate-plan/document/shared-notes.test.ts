import { expect, it } from 'vitest';
import { groupByNote } from './shared-notes.ts';

it('says the sentence that notes share once and keeps what is said of one alone', () => {
  const entries = [
    { text: 'a', note: 'The column is doubtful.' },
    { text: 'b', note: 'The column is doubtful. Line 433 says two.' },
    { text: 'c', note: null },
    { text: 'd', note: 'The column is doubtful.' },
  ];
  expect(
    groupByNote(entries).map(({ shared, entries: group }) => [
      shared,
      group.map(({ entry, own }) => [entry.text, own]),
    ]),
  ).toEqual([
    [
      'The column is doubtful.',
      [
        ['a', null],
        ['b', 'Line 433 says two.'],
      ],
    ],
    [null, [['c', null]]],
    ['The column is doubtful.', [['d', null]]],
  ]);
});
