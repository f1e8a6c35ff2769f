import { symmetricDecrypt } from 'better-auth/crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encryptAnew } from '../src/sign-in/encrypt-anew.ts';
import { browse } from './setup/browser.ts';
import { oneTimeCode } from './setup/one-time-code.ts';
import { makePerson, PASSWORD, type SignInServer, serveSignIn } from './setup/sign-in-server.ts';

const OLD = 'the secret of before, of more than thirty-two characters, 4Kd8';
const NEW = 'the secret of now, of more than thirty-two characters as well, 9Vb1';
const DIRECTORY = '/nowhere, as there is a secret';

let made: SignInServer;
beforeAll(async () => {
  made = await serveSignIn({ secret: OLD });
});
afterAll(() => made?.close());

const held = () => made.prisma.twoFactor.findFirstOrThrow();
const change = (secret: string, secretBefore: string | undefined) =>
  encryptAnew(made.prisma, { secret, secretBefore, dataDirectory: DIRECTORY });

test('with another secret nobody stays signed in, and second factors hold', async () => {
  const { id, email } = await makePerson(made.prisma, 'ada');
  const before = browse(made.server);
  await before.post('/sign-in/email', { email, password: PASSWORD });
  const { body } = await before.post('/two-factor/enable', { password: PASSWORD });
  await before.post('/two-factor/verify-totp', { code: oneTimeCode(String(body.totpURI)) });
  expect(await before.viewer()).toBe(id);
  const key = await symmetricDecrypt({ key: OLD, data: (await held()).secret });

  expect(await change(NEW, undefined)).toEqual([]);
  expect((await change(NEW, OLD))[0]).toMatch(/^Encrypted 1 second factors anew\./);
  expect((await change(NEW, OLD))[0]).toMatch(/^Encrypted 0 second factors anew\./);
  expect(await symmetricDecrypt({ key: NEW, data: (await held()).secret })).toBe(key);

  const server = await made.restarted({ secret: NEW });
  await made.prisma.rateLimit.deleteMany();
  const stale = browse(server);
  for (const [name, value] of before.cookies) stale.cookies.set(name, value);
  expect(await stale.viewer()).toBeNull();
  const after = browse(server);
  expect((await after.post('/sign-in/email', { email, password: PASSWORD })).body.twoFactorRedirect).toBe(
    true,
  );
  const [code = ''] = body.backupCodes as string[];
  expect((await after.post('/two-factor/verify-backup-code', { code })).status).toBe(200);
  expect(await after.viewer()).toBe(id);
});
