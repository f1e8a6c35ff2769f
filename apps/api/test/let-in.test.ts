import { letIn } from '@dial/database/write/let-in';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { resetIdentifier } from '../src/server/verification-identifier.ts';
import { browse } from './setup/browser.ts';
import { oneTimeCode } from './setup/one-time-code.ts';
import {
  makePerson,
  PASSWORD,
  removePeople,
  type SignInServer,
  serveSignIn,
} from './setup/sign-in-server.ts';

const NEW = 'four sparrows on a wire';

let made: SignInServer;
beforeAll(async () => {
  made = await serveSignIn();
});
beforeEach(() => removePeople(made.prisma));
afterAll(() => made?.close());

/** Somebody with a second factor, signed in. */
async function protect() {
  const person = await makePerson(made.prisma, 'ada', { role: 'administrator' });
  const browser = browse(made.server);
  await browser.post('/sign-in/email', { email: person.email, password: PASSWORD });
  const { body } = await browser.post('/two-factor/enable', { password: PASSWORD });
  await browser.post('/two-factor/verify-totp', { code: oneTimeCode(String(body.totpURI)) });
  expect(await browser.viewer()).toBe(person.id);
  await made.prisma.rateLimit.deleteMany();
  return { ...person, browser };
}

async function signInBy(token: string, email: string) {
  const browser = browse(made.server);
  expect((await browser.post('/reset-password', { token, newPassword: NEW })).status).toBe(200);
  const { body } = await browser.post('/sign-in/email', { email, password: NEW });
  return { asked: body.twoFactorRedirect, viewer: await browser.viewer() };
}

test('the operator lets somebody set a password, whose second factor stays', async () => {
  const { email } = await protect();
  const { name, token } = await letIn(made.prisma, email.toUpperCase(), resetIdentifier, false);
  expect(name).toBe('Made-up ada');
  expect(await signInBy(token, email)).toEqual({ asked: true, viewer: null });
});

test('without the second factor where that is lost: sessions end, and the audit tells', async () => {
  const { id, email, browser } = await protect();
  const { token } = await letIn(made.prisma, email, resetIdentifier, true);
  expect(await browser.viewer()).toBeNull();
  expect(await signInBy(token, email)).toEqual({ asked: undefined, viewer: id });
  const events = await made.prisma.auditEvent.findMany({ where: { subject: id, actor: 'dial' } });
  expect(events.map(({ action }) => action)).toEqual(['person.second-factor-off', 'person.reset-link']);
});

test('nobody is let in who is not there, or not active', async () => {
  const { email } = await makePerson(made.prisma, 'ada', { active: false });
  await expect(letIn(made.prisma, email, resetIdentifier, false)).rejects.toThrow(
    'Made-up ada is not active.',
  );
  await expect(letIn(made.prisma, 'nobody@example.org', resetIdentifier, false)).rejects.toThrow(
    'Nobody has the e-mail address nobody@example.org.',
  );
});
