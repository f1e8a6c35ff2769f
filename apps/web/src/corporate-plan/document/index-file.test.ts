import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import { indexFile } from './index-file.ts';

it('has made-up indicators with all that names them', () => {
  const file = indexFile(
    { title: 'Made-up plan', source: { document: 'made-up.txt' } },
    [
      {
        ...{ id: 'mi-1', code: 'MI 1', text: 'Ponds clean', chains: [{ id: 'ponds', title: 'Ponds' }] },
        places: [
          { to: '/corporate-plan/ponds', name: 'Clean ponds' },
          { to: '#domain-views', name: 'Views' },
        ],
      },
      { id: 'trees', code: null, text: 'Trees', chains: [], places: [] },
    ],
    TAKEN,
  );
  expect(rowsOf(file)).toEqual([
    {
      ...{ Code: 'MI 1', Indicator: 'Ponds clean', 'Named by': 'Clean ponds; Views' },
      'Through the documents': 'Ponds',
    },
    { Indicator: 'Trees' },
  ]);
});
