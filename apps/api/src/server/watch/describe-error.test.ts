import { expect, test } from 'vitest';
import { describeError, printable } from './describe-error.ts';
import { createLog } from './log.ts';

test('a message is told without what it quotes, and where it arose', () => {
  const error = new TypeError(
    `Cannot read 'plain' of "quoted" for ada@example.org at postgresql://dial:geheim@host/d (here)`,
  );
  const { type, message, stack } = describeError(error);
  expect(type).toBe('TypeError');
  expect(message).toBe('Cannot read … of … for … at … …');
  expect(stack).toMatch(/^ {4}at .*describe-error\.test\.ts/);
});

test.each([
  ['PrismaClientKnownRequestError', 'P2002', 'P2002 23505'],
  ['DriverAdapterError', undefined, '23505'],
  ['error', '23505', '23505'],
])('of %s the code alone is told', (name, code, told) => {
  const error = Object.assign(new Error('secret text'), {
    name,
    ...(code && { code }),
    ...(code !== '23505' && { meta: { code: '23505' } }),
  });
  expect(describeError(error)).toMatchObject({ code: told, message: 'told by the database' });
  expect(JSON.stringify(describeError(error))).not.toContain('secret');
});

test('a message cannot pass for where it arose, nor one that was changed', () => {
  const forged = new Error('first\n    at secret (file:1:1)\n');
  expect(describeError(forged).stack).not.toContain('secret');
  const changed = new Error('secret\n    at secret (file:1:1)');
  expect(changed.stack).toContain('secret');
  changed.message = 'changed';
  expect(describeError(changed).stack).toBe('');
});

test('no text makes a second line', () => {
  expect(printable('a\nb\r\u2028c\u0085d\u001b[2Je')).toBe('a b c d [2Je');
});

test.each(['lines', 'json'] as const)('as %s a record is one line but for where an error arose', (kind) => {
  let text = '';
  const write = (said: string) => {
    text += said;
  };
  const log = createLog(kind, { out: write, error: write });
  log.info('Opened');
  log.error({ request: 'r-1', error: new Error('one\ntwo') }, 'A request failed.');
  const lines = text.trimEnd().split('\n');
  if (kind === 'json') expect(lines).toHaveLength(2);
  else expect(lines.slice(0, 2)).toEqual(['Opened', 'A request failed. (request r-1) Error: one two']);
  expect(lines.slice(2).every((line) => /^ {4}at /.test(line))).toBe(true);
});
