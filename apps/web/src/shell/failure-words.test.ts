import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { expect, it } from 'vitest';
import { failureWords } from './failure-words.ts';

it('says what failed', () => {
  const response = new Response('', { status: 503 });
  expect(failureWords(new ServerError('busy', { response, bodyText: '' }))).toContain('(503)');
  expect(failureWords(new CombinedGraphQLErrors({ errors: [{ message: 'no' }] }))).toContain(
    'could not answer',
  );
  expect(failureWords(new TypeError('Failed to fetch'))).toContain('could not be reached');
  expect(failureWords(new Error('x'))).toContain('Something went wrong');
});
