import { expect, it } from 'vitest';
import { writeJson } from './write-json.ts';

it('names each cell by its heading, and keeps figures exact', () => {
  const written = writeJson({
    ...{ name: 'made-up', title: 'Made up', notes: [{ name: 'Edition', text: '2096-97 Q2' }] },
    table: {
      headings: ['Indicator', 'Latest', 'Listed'],
      rows: [
        [
          { kind: 'text', value: '=1+1' },
          { kind: 'number', value: '98.40' },
          { kind: 'flag', value: false },
        ],
        [
          { kind: 'text', value: null },
          { kind: 'number', value: null },
          { kind: 'flag', value: null },
        ],
      ],
    },
  });
  expect(JSON.parse(written)).toEqual({
    title: 'Made up',
    notes: { Edition: '2096-97 Q2' },
    rows: [
      { Indicator: '=1+1', Latest: '98.40', Listed: false },
      { Indicator: null, Latest: null, Listed: null },
    ],
  });
});
