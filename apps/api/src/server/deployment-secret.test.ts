import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { deploymentSecret } from './deployment-secret.ts';

test('the secret is made once, for its user alone, and stays', () => {
  const directory = mkdtempSync(join(tmpdir(), 'dial-secret-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const file = join(directory, 'secret');
  const secret = deploymentSecret(directory);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(readFileSync(file, 'utf8')).toBe(secret);
  chmodSync(file, 0o644);
  expect(deploymentSecret(directory)).toBe(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a secret that cannot be kept is an error, not another one at each start', () => {
  expect(() => deploymentSecret('/none-such')).toThrow('ENOENT');
});
