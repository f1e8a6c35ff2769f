import { type ChangeOutcome, errorsOf, INVALID_INPUT } from '../shared/editing/change-outcome.ts';
import { graphql, type ResultOf, readFragment } from '../shared/graphql.ts';
import { PERSON, type Person } from './person-fragment.ts';

/** What a change of a person is answered with. */
export const PERSON_RESULT = graphql(
  `
    fragment PersonResult on ChangePersonResult {
      __typename
      ... on PersonChanged {
        person {
          ...Person
        }
      }
      ... on PersonConflict {
        message
        person {
          ...Person
        }
      }
      ... on InvalidInput {
        ...ChangeInvalidInput
      }
      ... on NotAllowed {
        message
      }
    }
  `,
  [PERSON, INVALID_INPUT],
);

interface Sent {
  readonly form: string;
  /** The fields of the form, by the API's names for them. */
  readonly fields: Readonly<Record<string, string>>;
  readonly done: (person: Person) => string;
  /** How things stand now, where somebody else was first. */
  readonly now?: (person: Person) => string;
}

/** The same for the form that was sent; null is no answer. */
export function personOutcome(
  { form, fields, done, now }: Sent,
  result: ResultOf<typeof PERSON_RESULT> | null,
): ChangeOutcome {
  switch (result?.__typename) {
    case undefined:
      return { form, kind: 'failed' };
    case 'PersonChanged':
      return { form, kind: 'done', message: done(readFragment(PERSON, result.person)) };
    case 'PersonConflict': {
      const person = readFragment(PERSON, result.person);
      return { form, kind: 'conflict', message: result.message, now: now?.(person) ?? '' };
    }
    case 'InvalidInput': {
      const invalid = readFragment(INVALID_INPUT, result);
      const errors = errorsOf(invalid, Object.keys(fields));
      return {
        form,
        kind: 'invalid',
        errors: errors.map(({ field, message }) => ({ field: fields[field] ?? '', message })),
      };
    }
    case 'NotAllowed':
      return { form, kind: 'refused', message: result.message };
  }
}
