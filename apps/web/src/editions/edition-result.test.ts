import { maskFragments } from 'gql.tada';
import { expect, it } from 'vitest';
import { INVALID_INPUT } from '../shared/editing/change-outcome.ts';
import { editionOutcome } from './edition-result.ts';

const EDITION = {
  id: '2096-97-q2',
  title: 'Made-up report',
  stage: 'SCRUTINY',
  financialYear: '2096-97',
  quarter: 2,
} as const;
const SENT = { form: 'move', fields: ['note'], done: () => 'Moved.', editions: true } as const;

it('says that it is done, and that the editions are other now', () => {
  expect(editionOutcome(SENT, { __typename: 'EditionChanged', edition: EDITION })).toEqual({
    form: 'move',
    kind: 'done',
    message: 'Moved.',
    editions: true,
  });
});

it('says how the edition stands where another was first', () => {
  const result = {
    __typename: 'EditionConflict',
    message: 'Nothing was changed.',
    edition: EDITION,
  } as const;
  expect(editionOutcome(SENT, result)).toEqual({
    form: 'move',
    kind: 'conflict',
    message: 'Nothing was changed.',
    now: '“Made-up report” is at Scrutiny.',
  });
});

it('keeps what blocks a step above the form, and what is wrong with a field at it', () => {
  const errors = [
    { field: 'RETURNS_MISSING', message: '2 returns have not been submitted.' },
    { field: 'note', message: 'The note is too long.' },
  ];
  const result = {
    __typename: 'InvalidInput',
    ...maskFragments([INVALID_INPUT], { message: 'Not valid', errors }),
  } as const;
  expect(editionOutcome(SENT, result)).toEqual({
    form: 'move',
    kind: 'invalid',
    errors: [
      { field: '', message: '2 returns have not been submitted.' },
      { field: 'note', message: 'The note is too long.' },
    ],
  });
});

it('tells a refusal from no answer', () => {
  expect(editionOutcome(SENT, { __typename: 'NotAllowed', message: 'Sign in.' })).toMatchObject({
    kind: 'refused',
  });
  expect(editionOutcome(SENT, null)).toEqual({ form: 'move', kind: 'failed' });
});
