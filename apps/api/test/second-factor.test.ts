import { makeResetToken } from '@dial/database/write/reset-links';
import { writerOf } from '@dial/database/write/writer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { resetIdentifier } from '../src/server/verification-identifier.ts';
import { type Browser, browse } from './setup/browser.ts';
import { oneTimeCode } from './setup/one-time-code.ts';
import {
  type MadePerson,
  makePerson,
  PASSWORD,
  removePeople,
  type SignInServer,
  serveSignIn,
} from './setup/sign-in-server.ts';

let made: SignInServer;
beforeAll(async () => {
  made = await serveSignIn();
});
beforeEach(() => removePeople(made.prisma));
afterAll(() => made?.close());

interface Protected {
  readonly person: MadePerson;
  readonly browser: Browser;
  readonly uri: string;
  /** That which it was set up with. */
  readonly code: string;
  readonly codes: readonly string[];
}

/** All that is counted, less the codes that were entered. */
const forgetRates = () =>
  made.prisma.rateLimit.deleteMany({ where: { key: { not: { startsWith: 'code|' } } } });

/** Somebody made up with a second factor, and the browser in which it was set up. */
async function protect(name: string): Promise<Protected> {
  const person = await makePerson(made.prisma, name);
  const browser = browse(made.server);
  await browser.post('/sign-in/email', { email: person.email, password: PASSWORD });
  const { body } = await browser.post('/two-factor/enable', { password: PASSWORD });
  const uri = String(body.totpURI);
  const code = oneTimeCode(uri);
  const { status } = await browser.post('/two-factor/verify-totp', { code });
  expect(status).toBe(200);
  await forgetRates();
  return { person, browser, uri, code, codes: body.backupCodes as string[] };
}

/** One that was not entered when it was set up: each counts once. */
const nextCode = (uri: string) => oneTimeCode(uri, Date.now() + 30_000);

async function enterPassword({ person }: Protected): Promise<Browser> {
  const browser = browse(made.server);
  const { status, body } = await browser.post('/sign-in/email', { email: person.email, password: PASSWORD });
  expect([status, body.twoFactorRedirect, body.user]).toEqual([200, true, undefined]);
  expect(await browser.viewer()).toBeNull();
  return browser;
}

const secondFactor = async (browser: Browser) =>
  (await browser.ask('{ viewer { secondFactor } }')).data?.viewer;

const audited = async ({ person }: Protected) =>
  (await made.prisma.auditEvent.findMany({ where: { subject: person.id }, orderBy: { id: 'asc' } })).map(
    ({ action, details }) =>
      [action, (details as { after: { by?: string } }).after.by ?? ''].join(' ').trim(),
  );

test('is on once a code of it was entered, and asks for one after the password', async () => {
  const ada = await protect('ada');
  expect(await secondFactor(ada.browser)).toEqual({ secondFactor: true });
  const browser = await enterPassword(ada);
  expect((await browser.post('/two-factor/verify-totp', { code: '000000' })).status).toBe(401);
  expect(await browser.viewer()).toBeNull();
  const { status, body } = await browser.post('/two-factor/verify-totp', { code: nextCode(ada.uri) });
  expect([status, body]).toEqual([200, { user: { ...ada.person, name: 'Made-up ada' } }]);
  expect(await browser.viewer()).toBe(ada.person.id);
  expect(await audited(ada)).toEqual([
    'person.sign-in password',
    'person.second-factor-on',
    'person.sign-in-failed code',
    'person.sign-in password and code',
  ]);
});

test('takes a code once, also of two at the same time', async () => {
  const ada = await protect('ada');
  const setUp = await enterPassword(ada);
  const code = nextCode(ada.uri);
  const browsers = [await enterPassword(ada), await enterPassword(ada)];
  await forgetRates();
  const enter = (browser: Browser, entered: string) =>
    browser.post('/two-factor/verify-totp', { code: entered });
  // That which it was set up with, too.
  expect((await enter(setUp, ada.code)).body.code).toBe('INVALID_CODE');
  const answers = await Promise.all(browsers.map((browser) => enter(browser, code)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401]);
  const viewers = await Promise.all(browsers.map((browser) => browser.viewer()));
  expect(viewers.filter((viewer) => viewer !== null)).toEqual([ada.person.id]);
});

test('that was begun and not confirmed asks for nothing', async () => {
  const { email } = await makePerson(made.prisma, 'ada');
  const browser = browse(made.server);
  await browser.post('/sign-in/email', { email, password: PASSWORD });
  await browser.post('/two-factor/enable', { password: PASSWORD });
  const other = browse(made.server);
  await other.post('/sign-in/email', { email, password: PASSWORD });
  expect(await other.viewer()).not.toBeNull();
});

test('takes a recovery code in its place, once', async () => {
  const ada = await protect('ada');
  const [code = ''] = ada.codes;
  const browser = await enterPassword(ada);
  expect((await browser.post('/two-factor/verify-backup-code', { code })).status).toBe(200);
  expect(await browser.viewer()).toBe(ada.person.id);
  const again = await enterPassword(ada);
  expect((await again.post('/two-factor/verify-backup-code', { code })).status).toBe(401);
  expect(await again.viewer()).toBeNull();
});

test('makes new recovery codes for the password, and the old ones end', async () => {
  const ada = await protect('ada');
  const make = (password: string) => ada.browser.post('/two-factor/generate-backup-codes', { password });
  expect((await make('wrong password')).status).toBe(400);
  const { body } = await make(PASSWORD);
  expect(body.backupCodes).not.toEqual(ada.codes);
  const browser = await enterPassword(ada);
  expect((await browser.post('/two-factor/verify-backup-code', { code: ada.codes[0] })).status).toBe(401);
  expect(await audited(ada)).toContain('person.recovery-codes');
});

describe('a device of which no code is asked any more', () => {
  const RENEWED = 'quite another password';

  /** A browser in which the owner said so, when they had entered a code. */
  async function trusted(owner: Protected): Promise<Browser> {
    const browser = await enterPassword(owner);
    const code = nextCode(owner.uri);
    expect((await browser.post('/two-factor/verify-totp', { code, trustDevice: true })).status).toBe(200);
    return browser;
  }

  /** Whether the password is enough there. */
  async function isTrusted(browser: Browser, { person }: Protected, password = PASSWORD): Promise<boolean> {
    await made.prisma.rateLimit.deleteMany();
    const { status, body } = await browser.post('/sign-in/email', { email: person.email, password });
    expect(status).toBe(200);
    return body.twoFactorRedirect !== true;
  }

  test('is its owner’s alone, and stays so', async () => {
    const ada = await protect('ada');
    const laptop = await trusted(ada);
    expect(await isTrusted(laptop, ada)).toBe(true);
    expect(await isTrusted(laptop, ada)).toBe(true);
    expect(await isTrusted(laptop, await protect('bo'))).toBe(false);
  });

  test.each([
    ['signs out elsewhere', '/revoke-other-sessions', {}],
    ['changes the password', '/change-password', { currentPassword: PASSWORD, newPassword: RENEWED }],
    ['makes new recovery codes', '/two-factor/generate-backup-codes', { password: PASSWORD }],
  ])('ends when its owner %s', async (_what, path, body) => {
    const ada = await protect('ada');
    const laptop = await trusted(ada);
    expect((await ada.browser.post(path, body)).status).toBe(200);
    expect(await isTrusted(laptop, ada, path === '/change-password' ? RENEWED : PASSWORD)).toBe(false);
  });

  test('ends when the second factor goes off and on again', async () => {
    const ada = await protect('ada');
    const laptop = await trusted(ada);
    await made.prisma.rateLimit.deleteMany();
    await ada.browser.post('/two-factor/disable', { password: PASSWORD });
    const { body } = await ada.browser.post('/two-factor/enable', { password: PASSWORD });
    const code = oneTimeCode(String(body.totpURI));
    expect((await ada.browser.post('/two-factor/verify-totp', { code })).status).toBe(200);
    expect(await isTrusted(laptop, ada)).toBe(false);
  });

  test('ends when a password is set by a link', async () => {
    const ada = await protect('ada');
    const laptop = await trusted(ada);
    const link = await makeResetToken(writerOf(made.prisma, 'test'), ada.person.id, resetIdentifier);
    const token = link.kind === 'token' ? link.token : 'none';
    const { status } = await browse(made.server).post('/reset-password', { token, newPassword: RENEWED });
    expect(status).toBe(200);
    expect(await isTrusted(laptop, ada, RENEWED)).toBe(false);
  });
});

test('goes off for the password', async () => {
  const ada = await protect('ada');
  expect((await ada.browser.post('/two-factor/disable', { password: 'wrong password' })).status).toBe(400);
  expect(await secondFactor(ada.browser)).toEqual({ secondFactor: true });
  expect((await ada.browser.post('/two-factor/disable', { password: PASSWORD })).status).toBe(200);
  expect(await secondFactor(ada.browser)).toEqual({ secondFactor: false });
  const browser = browse(made.server);
  await browser.post('/sign-in/email', { email: ada.person.email, password: PASSWORD });
  expect(await browser.viewer()).toBe(ada.person.id);
  expect(await audited(ada)).toContain('person.second-factor-off');
});

test('locks after too many wrong codes, whichever browser enters them', async () => {
  const ada = await protect('ada');
  const codes: unknown[] = [];
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const browser = await enterPassword(ada);
    codes.push((await browser.post('/two-factor/verify-totp', { code: '000000' })).body.code);
    await made.prisma.rateLimit.deleteMany();
  }
  expect(codes.at(0)).toBe('INVALID_CODE');
  expect(codes.at(-1)).toBe('ACCOUNT_TEMPORARILY_LOCKED');
  const browser = await enterPassword(ada);
  const { status } = await browser.post('/two-factor/verify-totp', { code: nextCode(ada.uri) });
  expect(status).toBe(429);
  expect(await browser.viewer()).toBeNull();
});

test('of somebody who is made inactive between password and code lets nobody in', async () => {
  const ada = await protect('ada');
  const administrator = await makePerson(made.prisma, 'eda', { role: 'administrator' });
  const administration = browse(made.server);
  await administration.post('/sign-in/email', { email: administrator.email, password: PASSWORD });
  const browser = await enterPassword(ada);
  await administration.ask(
    `mutation { changePerson(input: { id: "${ada.person.id}", active: false }) { __typename } }`,
  );
  expect((await browser.post('/two-factor/verify-totp', { code: nextCode(ada.uri) })).status).toBe(401);
  expect(await browser.viewer()).toBeNull();
});

test('lies encrypted in the database', async () => {
  const ada = await protect('ada');
  const secret = new URL(ada.uri).searchParams.get('secret') ?? 'missing';
  const [row] = await made.prisma.$queryRaw<
    { row: string }[]
  >`SELECT row_to_json(t)::text AS row FROM "TwoFactor" t`;
  expect(row?.row).not.toContain(secret);
  for (const code of ada.codes) expect(row?.row).not.toContain(code);
});
