import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

test('an empty environment gives the defaults of the README', () => {
  expect(readEnvironment({ DATABASE_URL: '' })).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    databaseUrl: undefined,
    dataDirectory: expect.stringMatching(/\.dial\/data$/),
  });
});

test.each([
  [{ PORT: 'four' }, 'PORT must be a port number, at most 65535'],
  [{ PORT: '99999' }, 'PORT must be a port number, at most 65535'],
  [{ DATABASE_URL: 'mysql://host/db' }, 'DATABASE_URL must look like postgresql://'],
])('%j is refused by name', (variables, message) => {
  expect(() => readEnvironment(variables)).toThrow(message);
});

test('every mistake is named at once', () => {
  expect(() => readEnvironment({ PORT: 'x', DATABASE_URL: 'y' })).toThrow(/PORT .*; DATABASE_URL /);
});
