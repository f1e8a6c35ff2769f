import { makeResetToken } from '@dial/database/write/reset-links';
import { writerOf } from '@dial/database/write/writer';
import { hashPassword as hashOfBefore } from 'better-auth/crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { resetIdentifier } from '../src/server/verification-identifier.ts';
import { type Browser, browse } from './setup/browser.ts';
import {
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
beforeEach(async () => {
  await removePeople(made.prisma);
  made.mails.length = 0;
});
afterAll(() => made?.close());

const NEW = 'quite another password';

async function signIn(email: string, password: string, browser = browse(made.server)): Promise<Browser> {
  await browser.post('/sign-in/email', { email, password });
  return browser;
}

const forget = (email: string) => browse(made.server).post('/request-password-reset', { email });
const setPassword = (token: string, newPassword = NEW) =>
  browse(made.server).post('/reset-password', { token, newPassword });

/** The token of the one mail that was sent. */
async function mailedToken(): Promise<string> {
  await expect.poll(() => made.mails.length).toBe(1);
  return /\/set-password#token=(\S+)$/m.exec(made.mails[0]?.text ?? '')?.[1] ?? 'none';
}

describe('a forgotten password', () => {
  test('is set anew by a mailed link, once, and ends every session', async () => {
    const { id, email } = await makePerson(made.prisma, 'ada');
    const before = await signIn(email, PASSWORD);
    expect(await before.viewer()).toBe(id);
    expect((await forget(email)).status).toBe(200);
    const token = await mailedToken();
    expect(made.mails[0]?.to).toBe(email);
    expect(made.mails[0]?.text).toContain('http://localhost/set-password#token=');
    expect((await setPassword(token)).body).toEqual({ status: true });
    expect(await before.viewer()).toBeNull();
    expect(await (await signIn(email, PASSWORD)).viewer()).toBeNull();
    expect(await (await signIn(email, NEW)).viewer()).toBe(id);
    expect((await setPassword(token, PASSWORD)).body.code).toBe('INVALID_TOKEN');
    const events = await made.prisma.auditEvent.findMany({
      where: { subject: id, action: 'person.password-set' },
    });
    expect(events).toHaveLength(1);
  });

  test('is asked about with one answer for everybody, and mailed to who may sign in alone', async () => {
    await makePerson(made.prisma, 'ada');
    await makePerson(made.prisma, 'left', { active: false });
    const answers = [];
    for (const name of ['nobody', 'left', 'ada']) {
      const { status, body } = await forget(`${name}@demonstration.invalid`);
      answers.push({ status, body });
    }
    expect(answers[0]?.status).toBe(200);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    await mailedToken();
    expect(made.mails.map(({ to }) => to)).toEqual(['ada@demonstration.invalid']);
  });

  test('is not asked about without end', async () => {
    const statuses = [];
    for (let count = 0; count < 6; count += 1)
      statuses.push((await forget('nobody@demonstration.invalid')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  test('is set by the newest mailed link alone', async () => {
    const { email } = await makePerson(made.prisma, 'ada');
    await forget(email);
    const first = await mailedToken();
    made.mails.length = 0;
    await forget(email);
    const second = await mailedToken();
    expect((await setPassword(first)).body.code).toBe('INVALID_TOKEN');
    expect((await setPassword(second)).status).toBe(200);
  });

  test('is set anew, and signs in at once, whatever others had attempted', async () => {
    const { id, email } = await makePerson(made.prisma, 'ada');
    await forget(email);
    const token = await mailedToken();
    const stranger = () => browse(made.server).post('/sign-in/email', { email, password: 'wrong password' });
    for (let count = 0; count < 5; count += 1) expect((await stranger()).status).toBe(401);
    expect((await stranger()).status).toBe(429);
    const browser = browse(made.server);
    await browser.post('/reset-password', { token, newPassword: NEW });
    // Also where they go on.
    for (let count = 0; count < 5; count += 1) expect((await stranger()).status).toBe(401);
    expect((await stranger()).status).toBe(429);
    await signIn(email, NEW, browser);
    expect(await browser.viewer()).toBe(id);
  });

  test('is not set by a link that is too old', async () => {
    const { email } = await makePerson(made.prisma, 'ada');
    await forget(email);
    const token = await mailedToken();
    await made.prisma.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect((await setPassword(token)).body.code).toBe('INVALID_TOKEN');
  });

  test('leaves no link in the database that somebody who reads it could use', async () => {
    const { email } = await makePerson(made.prisma, 'ada');
    await forget(email);
    const token = await mailedToken();
    const rows = await made.prisma.verification.findMany();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('has no way by e-mail where none can be sent', async () => {
    const without = await made.restarted({ mailer: null });
    const browser = browse(without);
    const { body } = await browser.post('/request-password-reset', { email: 'ada@demonstration.invalid' });
    expect(body.code).toBe('RESET_PASSWORD_DISABLED');
    const methods = '{ signInMethods { resetByEmail openIdConnect { name } } }';
    expect((await browser.ask(methods)).data?.signInMethods).toEqual({
      resetByEmail: false,
      openIdConnect: null,
    });
    expect((await browse(made.server).ask(methods)).data?.signInMethods).toMatchObject({
      resetByEmail: true,
    });
    await without.close();
  });
});

describe('a password', () => {
  test.each([
    ['eleven char', 'PASSWORD_TOO_SHORT'],
    ['x'.repeat(129), 'PASSWORD_TOO_LONG'],
  ])('%s is not taken', async (password, code) => {
    const { email } = await makePerson(made.prisma, 'ada');
    await forget(email);
    const token = await mailedToken();
    expect((await setPassword(token, password)).body.code).toBe(code);
    expect((await setPassword(token, 'twelve chars')).status).toBe(200);
  });

  test.each(['password1234', 'MadeUpCouncil2026', 'made-up ada 2026'])(
    '%s is too easy to guess',
    async (password) => {
      const { id, email } = await makePerson(made.prisma, 'ada');
      const browser = await signIn(email, PASSWORD);
      const change = { currentPassword: PASSWORD, newPassword: password };
      expect((await browser.post('/change-password', change)).body.code).toBe('PASSWORD_TOO_EASY');
      await forget(email);
      const token = await mailedToken();
      expect((await setPassword(token, password)).body.code).toBe('PASSWORD_TOO_EASY');
      expect(await (await signIn(email, PASSWORD)).viewer()).toBe(id);
      // The link is still good.
      expect((await setPassword(token)).status).toBe(200);
    },
  );

  test('is changed with the present one, and other browsers are signed out', async () => {
    const { id, email } = await makePerson(made.prisma, 'ada');
    const browser = await signIn(email, PASSWORD);
    const other = await signIn(email, PASSWORD);
    const change = (currentPassword: string) =>
      browser.post('/change-password', { currentPassword, newPassword: NEW, revokeOtherSessions: true });
    expect((await change('wrong password')).body.code).toBe('INVALID_PASSWORD');
    expect((await change(PASSWORD)).status).toBe(200);
    expect([await browser.viewer(), await other.viewer()]).toEqual([id, null]);
    expect(await (await signIn(email, NEW)).viewer()).toBe(id);
  });

  test('is changed, and other browsers signed out, also where the request would have it otherwise', async () => {
    const { email } = await makePerson(made.prisma, 'ada');
    const browser = await signIn(email, PASSWORD);
    const other = await signIn(email, PASSWORD);
    const asked = { currentPassword: PASSWORD, newPassword: NEW };
    const { status } = await browser.post('/change-password', { ...asked, revokeOtherSessions: false });
    expect([status, await other.viewer()]).toEqual([200, null]);
  });

  test.each(['change-password', 'reset-password', 'revoke-other-sessions'])(
    'is not set by a link from before /%s',
    async (path) => {
      const { id, email } = await makePerson(made.prisma, 'ada');
      const browser = await signIn(email, PASSWORD);
      const writer = writerOf(made.prisma, 'test');
      const link = await makeResetToken(writer, id, resetIdentifier);
      await forget(email);
      const mailed = await mailedToken();
      const body = {
        'change-password': { currentPassword: PASSWORD, newPassword: NEW },
        'reset-password': { token: mailed, newPassword: NEW },
      }[path];
      expect((await browser.post(`/${path}`, body)).status).toBe(200);
      for (const token of [mailed, link.kind === 'token' ? link.token : 'none'])
        expect((await setPassword(token)).body.code).toBe('INVALID_TOKEN');
    },
  );

  test('is kept as a hash alone', async () => {
    const { email } = await makePerson(made.prisma, 'ada');
    await forget(email);
    await setPassword(await mailedToken());
    const rows = await made.prisma.account.findMany();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.password).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[\w+/]{22}==\$[\w+/]{43}=$/);
    expect(JSON.stringify(rows)).not.toContain(NEW);
  });

  test('that was kept with less work is kept anew when its owner signs in, and still opens', async () => {
    const { id, email } = await makePerson(made.prisma, 'ada');
    const before = await hashOfBefore(PASSWORD);
    await made.prisma.account.updateMany({ data: { password: before } });
    const kept = async () => (await made.prisma.account.findFirstOrThrow()).password;
    expect(await (await signIn(email, NEW)).viewer()).toBeNull();
    expect(await kept()).toBe(before);
    expect(await (await signIn(email, PASSWORD)).viewer()).toBe(id);
    expect(await kept()).toMatch(/^\$scrypt\$ln=15,/);
    expect(await (await signIn(email, NEW)).viewer()).toBeNull();
    expect(await (await signIn(email, PASSWORD)).viewer()).toBe(id);
  });
});

describe("an administrator's link", () => {
  const LINK =
    '__typename ... on ResetLink { url expiresAt } ... on InvalidInput { errors { field message } }';

  async function administration(): Promise<Browser> {
    const { email } = await makePerson(made.prisma, 'eda', { role: 'administrator' });
    return signIn(email, PASSWORD);
  }

  async function makeLink(browser: Browser, person: string) {
    const { data } = await browser.ask(`mutation { makeResetLink(person: "${person}") { ${LINK} } }`);
    return data?.makeResetLink as { __typename: string; url?: string; errors?: { field: string }[] };
  }

  const tokenOf = ({ url = '' }: { url?: string }) => url.replace('http://localhost/set-password#token=', '');

  test('invites somebody, who sets the first password by it', async () => {
    const browser = await administration();
    const input =
      'name: "Made-up Bo", email: "Bo@Demonstration.invalid", grants: [{ role: "staff", scope: "council" }]';
    const { data } = await browser.ask(
      `mutation { addPerson(input: { ${input} }) { ... on PersonChanged { person { id } } } }`,
    );
    const added = data?.addPerson as { person: { id: string } } | undefined;
    const id = added?.person.id ?? 'nobody';
    const link = await makeLink(browser, id);
    expect(link.__typename).toBe('ResetLink');
    expect((await setPassword(tokenOf(link))).status).toBe(200);
    expect(await (await signIn('bo@demonstration.invalid', NEW)).viewer()).toBe(id);
    expect((await setPassword(tokenOf(link))).body.code).toBe('INVALID_TOKEN');
  });

  test('stays where somebody asks for one by e-mail', async () => {
    const browser = await administration();
    const { id, email } = await makePerson(made.prisma, 'bo');
    const link = tokenOf(await makeLink(browser, id));
    await forget(email);
    await mailedToken();
    expect((await setPassword(link)).status).toBe(200);
  });

  test('ends the one before, and is in the audit without what it carries', async () => {
    const browser = await administration();
    const { id } = await makePerson(made.prisma, 'bo');
    const first = tokenOf(await makeLink(browser, id));
    const second = tokenOf(await makeLink(browser, id));
    expect((await setPassword(first)).body.code).toBe('INVALID_TOKEN');
    expect((await setPassword(second)).status).toBe(200);
    const events = await made.prisma.auditEvent.findMany({
      where: { subject: id, action: 'person.reset-link' },
    });
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events.map(({ details }) => details))).not.toContain(second);
  });

  test('is not made for who is inactive or nobody, and ends with who becomes inactive', async () => {
    const browser = await administration();
    const { id } = await makePerson(made.prisma, 'left', { active: false });
    expect(await makeLink(browser, id)).toMatchObject({
      __typename: 'InvalidInput',
      errors: [{ field: 'person' }],
    });
    expect(await makeLink(browser, 'nobody')).toMatchObject({ __typename: 'InvalidInput' });
    const bo = await makePerson(made.prisma, 'bo');
    const token = tokenOf(await makeLink(browser, bo.id));
    await browser.ask(`mutation { changePerson(input: { id: "${bo.id}", active: false }) { __typename } }`);
    expect((await setPassword(token)).body.code).toBe('INVALID_TOKEN');
  });
});
