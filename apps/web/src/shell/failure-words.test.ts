import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { expect, it } from 'vitest';
import { failureWords } from './failure-words.ts';

const errorsOf = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'no', extensions }] });

it('says what failed', () => {
  const response = new Response('', { status: 503 });
  expect(failureWords(new ServerError('busy', { response, bodyText: '' }))).toContain('(503)');
  expect(failureWords(errorsOf({ code: 'BAD_USER_INPUT' }))).toMatch(/could not answer it\.$/);
  expect(failureWords(errorsOf({ code: 'TIMED_OUT' }))).toContain('took too long');
  expect(failureWords(new TypeError('Failed to fetch'))).toContain('could not be reached');
  expect(failureWords(new Error('x'))).toContain('Something went wrong');
});

it('gives the number by which the log tells of what broke', () => {
  expect(failureWords(errorsOf({ code: 'INTERNAL_SERVER_ERROR', requestId: '7c9e6679' }))).toMatch(
    /number of the request: 7c9e6679\.$/,
  );
});
