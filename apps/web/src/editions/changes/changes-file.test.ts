import { maskFragments } from 'gql.tada';
import { expect, it } from 'vitest';
import { FIELD_CHANGE } from '../../shared/changes/field-change.ts';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import { changesFile } from './changes-file.ts';

const changed = (label: string, before: string | null, after: string | null) =>
  maskFragments([FIELD_CHANGE], { field: label, label, before, after, words: null });

it('has what was and what is, of a made-up edition and of its indicators', () => {
  const file = changesFile(
    {
      ...{ from: 'a', to: 'b', edition: [changed('Title', null, 'Report of Ponds')] },
      reports: [
        {
          ...{ indicator: { id: 'trees' }, title: 'Trees', series: null, area: 'Parks' },
          fields: [changed('Latest', '40%', '41.5%')],
        },
      ],
    },
    { id: '2096-97-q2', name: '2096-97 Q2', between: 'from Draft to now' },
    TAKEN,
  );
  expect(rowsOf(file)).toEqual([
    { Indicator: 'The edition itself', What: 'Title', After: 'Report of Ponds' },
    { Area: 'Parks', Indicator: 'Trees', What: 'Latest', Before: '40%', After: '41.5%' },
  ]);
});
