import { expect, it } from 'vitest';
import { codePath } from './code-path.ts';

it.each(['123456', '123 456', ' 123-456 '])('takes %j for an app’s code', (typed) => {
  expect(codePath(typed)).toEqual({ path: '/two-factor/verify-totp', code: '123456' });
});

it.each(['aB3dE-fG5hJ', '1234567', '12345'])('takes %j for a recovery code', (typed) => {
  expect(codePath(typed)).toEqual({ path: '/two-factor/verify-backup-code', code: typed });
});
