import { type ChangeOutcome, INVALID_INPUT } from '../shared/editing/change-outcome.ts';
import { unchangedOutcome } from '../shared/editing/unchanged-outcome.ts';
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
    case 'PersonChanged':
      return { form, kind: 'done', message: done(readFragment(PERSON, result.person)) };
    case 'PersonConflict': {
      const person = readFragment(PERSON, result.person);
      return { form, kind: 'conflict', message: result.message, now: now?.(person) ?? '' };
    }
    default: {
      const outcome = unchangedOutcome(form, Object.keys(fields), result);
      if (outcome.kind !== 'invalid') return outcome;
      const errors = outcome.errors.map((error) => ({ ...error, field: fields[error.field] ?? '' }));
      return { ...outcome, errors };
    }
  }
}
