import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

test('an empty environment gives the defaults of the README', () => {
  expect(readEnvironment({ DATABASE_URL: '' })).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    databaseUrl: undefined,
    dataDirectory: expect.stringMatching(/\.dial\/data$/),
    developmentRoles: [],
  });
});

test.each([
  [{ PORT: 'four' }, 'PORT must be a port number, at most 65535'],
  [{ PORT: '99999' }, 'PORT must be a port number, at most 65535'],
  [{ DATABASE_URL: 'mysql://host/db' }, 'DATABASE_URL must look like postgresql://'],
  [
    { DIAL_DEVELOPMENT_ROLES: 'strategy-hub,mayor' },
    'DIAL_DEVELOPMENT_ROLES must be names of roles, with commas between them: staff, reporting-officer',
  ],
  [{ DIAL_DEVELOPMENT_ROLES: 'director', HOST: '0.0.0.0' }, 'DIAL_DEVELOPMENT_ROLES lets everyone'],
])('%j is refused by name', (variables, message) => {
  expect(() => readEnvironment(variables)).toThrow(message);
});

test.each(['127.0.0.1', '', 'localhost', '::1'])('development roles go with the host "%s"', (HOST) => {
  expect(
    readEnvironment({ DIAL_DEVELOPMENT_ROLES: ' strategy-hub, director ,', HOST }).developmentRoles,
  ).toEqual(['strategy-hub', 'director']);
});

test('every mistake is named at once', () => {
  expect(() => readEnvironment({ PORT: 'x', DATABASE_URL: 'y' })).toThrow(/PORT .*; DATABASE_URL /);
});
