import { maskFragments } from 'gql.tada';
import { expect, it } from 'vitest';
import { INVALID_INPUT } from '../shared/editing/change-outcome.ts';
import { PERSON } from './person-fragment.ts';
import { personOutcome } from './person-result.ts';

const sent = {
  form: 'roles',
  fields: { grants: 'scope' },
  done: ({ name }: { readonly name: string }) => `${name} is changed.`,
};

it('says what was done, of whom', () => {
  const person = maskFragments([PERSON], {
    id: 'p1',
    name: 'Ada Made-Up',
    email: 'ada@made.example',
    active: true,
    lastSeenAt: null,
    secondFactor: false,
    version: 1,
    roles: [],
  });
  expect(personOutcome(sent, { __typename: 'PersonChanged', person })).toEqual({
    form: 'roles',
    kind: 'done',
    message: 'Ada Made-Up is changed.',
  });
});

it('says how somebody stands whom another administrator changed first', () => {
  const person = maskFragments([PERSON], {
    id: 'p1',
    name: 'Ada Made-Up',
    email: 'ada@made.example',
    active: true,
    lastSeenAt: null,
    secondFactor: false,
    version: 2,
    roles: [{ name: 'editor', scope: 'council' }],
  });
  const now = ({ roles }: { readonly roles: readonly { readonly name: string }[] }) =>
    `They have: ${roles.map(({ name }) => name).join()}.`;
  const message = 'Somebody was first.';
  expect(personOutcome({ ...sent, now }, { __typename: 'PersonConflict', message, person })).toEqual({
    form: 'roles',
    kind: 'conflict',
    message,
    now: 'They have: editor.',
  });
});

it('puts an error to the form’s own field, any other above the form', () => {
  const invalid = maskFragments([INVALID_INPUT], {
    message: 'Not accepted',
    errors: [
      { field: 'grants', message: 'There is no such service.' },
      { field: 'active', message: 'The last administrator stays.' },
    ],
  });
  expect(personOutcome(sent, { __typename: 'InvalidInput', ...invalid })).toMatchObject({
    kind: 'invalid',
    errors: [
      { field: 'scope', message: 'There is no such service.' },
      { field: '', message: 'The last administrator stays.' },
    ],
  });
});

it('tells a refusal from no answer', () => {
  expect(personOutcome(sent, null)).toEqual({ form: 'roles', kind: 'failed' });
  expect(personOutcome(sent, { __typename: 'NotAllowed', message: 'No.' })).toMatchObject({
    kind: 'refused',
  });
});
