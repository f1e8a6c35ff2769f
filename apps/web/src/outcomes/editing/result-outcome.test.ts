import { maskFragments } from 'gql.tada';
import { expect, it } from 'vitest';
import { INVALID_INPUT } from '../../shared/editing/change-outcome.ts';
import { EDITED } from './edited-mapping.ts';
import { resultOutcome } from './result-outcome.ts';

// A made-up mapping.
const mapping = maskFragments([EDITED], {
  id: 'clean-air.trees',
  version: 2,
  status: 'AGREED',
  strength: 'DIRECT',
  rationale: 'Trees clean the air.',
  author: 'ada',
  at: '2026-02-26T14:05:00Z',
  indicator: { id: 'trees', title: 'Trees planted', series: null },
  outcome: { id: 'clean-air', name: 'Clean air' },
});

it('says what was changed, and which mapping', () => {
  expect(resultOutcome('x', { __typename: 'MappingChanged', mapping })).toEqual({
    form: 'x',
    kind: 'done',
    message: 'Agreed: Trees planted, direct, for Clean air.',
    mapping: 'clean-air.trees',
  });
});

it('says who was first and how it stands now', () => {
  expect(resultOutcome('x', { __typename: 'MappingConflict', message: 'Changed by ada.', mapping })).toEqual({
    form: 'x',
    kind: 'conflict',
    message: 'Changed by ada.',
    now: 'It is now: Agreed, direct (by ada, 26 Feb 2026, 14:05). Rationale: Trees clean the air.',
    mapping: 'clean-air.trees',
  });
});

it('puts errors to the fields of the form, and others above them', () => {
  const errors = [
    { field: 'rationale', message: 'The rationale is missing.' },
    { field: 'id', message: 'The mapping is agreed already.' },
  ];
  const invalid = maskFragments([INVALID_INPUT], { message: 'Not accepted', errors });
  expect(resultOutcome('x', { __typename: 'InvalidInput', ...invalid })).toMatchObject({
    kind: 'invalid',
    errors: [{ field: 'rationale' }, { field: '', message: 'The mapping is agreed already.' }],
  });
});

it('tells a refusal from no answer', () => {
  expect(resultOutcome('x', { __typename: 'NotAllowed', message: 'Sign in.' })).toMatchObject({
    kind: 'refused',
    message: 'Sign in.',
  });
  expect(resultOutcome('x', null)).toMatchObject({ form: 'x', kind: 'failed' });
});
