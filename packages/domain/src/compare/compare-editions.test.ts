import { expect, it } from 'vitest';
import { compareEditions, type EditionText } from './compare-editions.ts';

const EDITION: EditionText = {
  title: 'Made-up report',
  introduction: [{ text: 'Made up.' }],
  meetings: [{ body: 'Made-up Board', date: '2097-03-01' }],
  highlights: [{ kind: 'WORKING_WELL', text: 'Trees do well.' }],
  areas: [
    { name: 'Parks', description: null },
    { name: 'Ponds', description: 'Made-up waters' },
  ],
};

it('finds no difference in what is the same', () => {
  expect(compareEditions(EDITION, { ...EDITION, meetings: [...EDITION.meetings] })).toEqual([]);
});

it('says what was added, removed and changed, in the order of reading', () => {
  const after: EditionText = {
    ...EDITION,
    introduction: [],
    meetings: [...EDITION.meetings, { body: 'Executive', date: '2097-03-09' }],
    highlights: [
      { kind: 'WORKING_WELL', text: 'Trees do very well.' },
      { kind: 'TO_NOTE', text: 'Ponds are low.' },
    ],
  };
  expect(compareEditions(EDITION, after)).toEqual([
    { field: 'introduction', label: 'Introduction', before: 'Made up.', after: null, words: null },
    {
      field: 'meetings',
      label: 'Meetings',
      before: 'Made-up Board, 1 Mar 2097',
      after: 'Made-up Board, 1 Mar 2097\nExecutive, 9 Mar 2097',
      words: null,
    },
    {
      field: 'workingWell',
      label: 'Working well',
      before: 'Trees do well.',
      after: 'Trees do very well.',
      words: [
        { text: 'Trees do ', change: 'same' },
        { text: 'very ', change: 'added' },
        { text: 'well.', change: 'same' },
      ],
    },
    { field: 'toNote', label: 'To note', before: null, after: 'Ponds are low.', words: null },
  ]);
});

it('compares what areas say of themselves', () => {
  const areas = [EDITION.areas[0] ?? { name: '', description: null }, { name: 'Ponds', description: null }];
  expect(compareEditions(EDITION, { ...EDITION, areas })).toMatchObject([
    { field: 'areas', before: 'Parks\nPonds: Made-up waters', after: 'Parks\nPonds' },
  ]);
});
