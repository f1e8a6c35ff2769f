import { expect, it } from 'vitest';
import { writeXlsx } from './write-xlsx.ts';

it('makes a zip file, which an Excel file is', async () => {
  const file = await writeXlsx(
    {
      headings: ['Indicator', 'Latest'],
      rows: [
        [
          { kind: 'text', value: '=1+1' },
          { kind: 'number', value: '98.4' },
        ],
        [
          { kind: 'text', value: 'Rent' },
          { kind: 'number', value: null },
        ],
      ],
    },
    '2023-24 Q3',
  );
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  expect(String.fromCharCode(...start)).toBe('PK');
});
