import { EMPTY_RETURN } from '@dial/domain/return/return-content';
import { expect, it } from 'vitest';
import { differingFields } from './content-fields.ts';
import { contentOf, sameContent } from './content-of.ts';

it('says where two versions differ, in words', () => {
  const now = { ...EMPTY_RETURN, status: 'AWAITED' as const, expected: '2030-08-01' };
  const revisions = [
    { period: '2029-30-q4', value: '7', numerator: null, denominator: null, reason: 'Miscounted' },
  ];
  expect(differingFields({ ...EMPTY_RETURN, value: '5', revisions }, now)).toEqual([
    { label: 'Figure', one: '5', other: '' },
    { label: 'Status', one: 'Final', other: 'Awaited' },
    { label: 'Expected', one: '', other: '1 Aug 2030' },
    { label: 'Revised figures', one: 'Q4 2029-30: 7 (Miscounted)', other: '' },
  ]);
});

it('knows what says the same: an emptied box is as one never filled in', () => {
  expect(sameContent({ ...EMPTY_RETURN, value: '' }, EMPTY_RETURN)).toBe(true);
  expect(sameContent({ ...EMPTY_RETURN, confirmed: true }, EMPTY_RETURN)).toBe(false);
  expect(sameContent({ ...EMPTY_RETURN, commentary: ' ' }, EMPTY_RETURN)).toBe(false);
});

it('names a revised period by its id, as the rules do', () => {
  const revision = {
    period: { id: '2029-30-q4', label: 'Q4 2029-30' },
    value: '7',
    numerator: null,
    denominator: null,
    reason: 'Miscounted',
    confirmed: true,
  };
  // The API answers with the names of its types, and takes none.
  const content = {
    ...EMPTY_RETURN,
    __typename: 'ReturnContent',
    revisions: [{ __typename: 'x', ...revision }],
  };
  expect(contentOf({ content })).toEqual({
    ...EMPTY_RETURN,
    revisions: [{ ...revision, period: '2029-30-q4' }],
  });
});

it('keeps a revised figure whose period is not chosen yet', () => {
  const revision = {
    period: null,
    value: '7',
    numerator: null,
    denominator: null,
    reason: '',
    confirmed: false,
  };
  const content = contentOf({ content: { ...EMPTY_RETURN, revisions: [revision] } });
  expect(content.revisions).toEqual([{ ...revision, period: '' }]);
  expect(differingFields(content, EMPTY_RETURN)).toEqual([
    { label: 'Revised figures', one: 'no period chosen: 7 ()', other: '' },
  ]);
});
