import { changePerson } from '@dial/database/write/people';
import { writerOf } from '@dial/database/write/writer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '../src/server/watch/log.ts';
import { type Browser, browse, cookieHeader, keepCookies, keepDialsCookies } from './setup/browser.ts';
import { type Claims, type IdentityProvider, startIdentityProvider } from './setup/identity-provider.ts';
import { makePerson, removePeople, type SignInServer, serveSignIn } from './setup/sign-in-server.ts';

const URL_OF_DIAL = 'http://localhost';
const CALLBACK = `${URL_OF_DIAL}/api/auth/callback/oidc`;
const REFUSED = `${URL_OF_DIAL}/sign-in?error=not-allowed`;

let provider: IdentityProvider;
let made: SignInServer;
let said: string[] = [];
const say = (line: string) => void said.push(line.trim());
beforeAll(async () => {
  provider = await startIdentityProvider(CALLBACK);
  const log = createLog('lines', { out: say, error: say });
  made = await serveSignIn({ openIdConnect: provider.settings, watch: { log, tellsAnswers: false } });
});
beforeEach(async () => {
  said = [];
  await removePeople(made.prisma);
  provider.accounts.clear();
});
afterAll(async () => {
  await made?.close();
  await provider?.close();
});

/** Starts in Dial. @returns where to go at the provider */
async function start(browser: Browser): Promise<string> {
  const { status, body } = await browser.post('/sign-in/social', {
    provider: 'oidc',
    callbackURL: '/editions',
    errorCallbackURL: '/sign-in',
  });
  expect(status).toBe(200);
  return String(body.url);
}

/** Goes through the provider's forms as somebody. @returns where the provider sends back to */
async function authorize(address: string, name: string): Promise<URL> {
  const jar = new Map<string, string>();
  let next = address;
  let form: URLSearchParams | null = null;
  for (let step = 0; step < 12; step += 1) {
    const response: Response = await fetch(next, {
      redirect: 'manual',
      headers: cookieHeader(jar),
      ...(form === null ? {} : { method: 'POST', body: form }),
    });
    keepCookies(jar, response.headers.getSetCookie());
    const location = response.headers.get('location');
    form = null;
    if (location === null) {
      const prompt = /name="prompt" value="(\w+)"/.exec(await response.text())?.[1] ?? 'none';
      form = new URLSearchParams({ prompt, login: name, password: 'any' });
    } else {
      next = new URL(location, next).href;
      if (next.startsWith(URL_OF_DIAL)) return new URL(next);
    }
  }
  throw new Error('the provider never sent back');
}

/** Comes back to Dial. @returns where Dial leads */
async function comeBack(browser: Browser, { pathname, search }: URL, server = made.server): Promise<string> {
  const response = await server.inject({
    url: `${pathname}${search}`,
    headers: { host: 'localhost', ...cookieHeader(browser.cookies) },
  });
  keepDialsCookies(browser.cookies, [response.headers['set-cookie'] ?? []].flat());
  expect(response.statusCode).toBe(302);
  expect(response.headers['cache-control']).toBe('no-store');
  return String(response.headers.location);
}

/** The whole way in, as somebody of whom the provider says this. */
async function signIn(
  name: string,
  claims?: Partial<Claims>,
  browser = browse(made.server),
  server = made.server,
) {
  provider.accounts.set(name, { email: `${name}@demonstration.invalid`, email_verified: true, ...claims });
  const location = await comeBack(browser, await authorize(await start(browser), name), server);
  return { browser, location, viewer: await browser.viewer() };
}

describe('the identity provider', () => {
  test('signs in who is here already, by the verified e-mail address, and again', async () => {
    const { id } = await makePerson(made.prisma, 'ada', { password: false });
    for (const _time of ['first', 'second']) {
      const { location, viewer } = await signIn('ada', { email: 'Ada@Demonstration.invalid' });
      expect([location, viewer]).toEqual([`${URL_OF_DIAL}/editions`, id]);
    }
    expect(await made.prisma.person.count()).toBe(1);
    const events = await made.prisma.auditEvent.findMany({ where: { actor: id, action: 'person.sign-in' } });
    expect(events.map(({ details }) => details)).toEqual(
      Array(2).fill({ before: null, after: { by: 'identity provider' } }),
    );
  });

  test('is asked with PKCE, a state and a nonce', async () => {
    await makePerson(made.prisma, 'ada');
    await signIn('ada');
    const asked = provider.requests.find((request) => request.has('code_challenge'));
    expect(asked?.get('code_challenge_method')).toBe('S256');
    expect(asked?.get('state')).toMatch(/^.{20,}$/);
    expect(asked?.get('nonce')).toMatch(/^.{8,}$/);
    expect(asked?.get('scope')?.split(' ').toSorted()).toEqual(['email', 'openid', 'profile']);
  });

  test.each([
    ['nobody here', async () => undefined, {}],
    ['with an address that is not verified', () => makePerson(made.prisma, 'ada'), { email_verified: false }],
    ['inactive', () => makePerson(made.prisma, 'ada', { active: false }), {}],
    ['with the address of somebody else', () => makePerson(made.prisma, 'bo'), {}],
  ])('does not sign in who is %s, and says no more than that', async (_who, make, claims) => {
    await make();
    const before = await made.prisma.person.findMany();
    const { location, viewer } = await signIn('ada', claims);
    expect([location, viewer]).toEqual([REFUSED, null]);
    expect(await made.prisma.person.findMany()).toEqual(before);
    expect(await made.prisma.session.count()).toBe(0);
  });

  test('does not sign in who has come before and has become inactive, or whose address is no longer verified', async () => {
    const { id } = await makePerson(made.prisma, 'ada');
    expect((await signIn('ada')).viewer).toBe(id);
    expect((await signIn('ada', { email_verified: false })).viewer).toBeNull();
    await made.prisma.person.update({ where: { id }, data: { active: false } });
    const { location, viewer } = await signIn('ada');
    expect([location, viewer]).toEqual([REFUSED, null]);
  });

  test('does not change what is known of a person', async () => {
    const { id } = await makePerson(made.prisma, 'ada');
    const before = await made.prisma.person.findUniqueOrThrow({ where: { id } });
    await signIn('ada', { email: 'ADA@demonstration.invalid' });
    expect(await made.prisma.person.findUniqueOrThrow({ where: { id } })).toMatchObject({
      name: before.name,
      email: before.email,
    });
  });

  test('is not believed in another browser, with another state, or twice', async () => {
    await makePerson(made.prisma, 'ada');
    provider.accounts.set('ada', { email: 'ada@demonstration.invalid', email_verified: true });
    const browser = browse(made.server);
    const back = await authorize(await start(browser), 'ada');
    const other = browse(made.server);
    expect(await comeBack(other, back)).toBe(REFUSED);
    expect(await other.viewer()).toBeNull();

    const again = browse(made.server);
    const forged = await authorize(await start(again), 'ada');
    forged.searchParams.set('state', 'made-up-state-of-somebody-else');
    expect(await comeBack(again, forged)).toBe(REFUSED);
    expect(await again.viewer()).toBeNull();

    const third = browse(made.server);
    const good = await authorize(await start(third), 'ada');
    expect(await comeBack(third, good)).toBe(`${URL_OF_DIAL}/editions`);
    expect(await comeBack(third, good)).toBe(REFUSED);
  });

  test('tells the operator why somebody was refused, which is nothing that broke', async () => {
    await signIn('nobody');
    await comeBack(browse(made.server), new URL(`${CALLBACK}?state=made-up&code=made-up`));
    const browser = browse(made.server);
    const back = await authorize(await start(browser), 'nobody');
    back.searchParams.set('code', 'that-it-never-gave');
    await comeBack(browser, back);
    expect(said.map((line) => line.replace(/ \(request [\w-]+\)$/, ''))).toEqual([
      'Sign-in refused: signup_disabled',
      'Sign-in refused: State mismatch: verification not found',
      'Sign-in refused: Failed to validate authorization code',
    ]);
  });

  test('signs in nobody by an address that an administrator has corrected, in a session that there was neither', async () => {
    const { id } = await makePerson(made.prisma, 'wrong', { role: 'editor' });
    const { browser, viewer } = await signIn('wrong');
    expect(viewer).toBe(id);
    const change = { id, email: 'right@demonstration.invalid' };
    expect((await changePerson(writerOf(made.prisma, 'test'), change)).kind).toBe('ok');
    expect(await browser.viewer()).toBeNull();
    expect((await signIn('wrong')).location).toBe(REFUSED);
    expect((await signIn('right')).viewer).toBe(id);
  });

  test('does not sign in whom it knows by another address by now', async () => {
    const ada = await makePerson(made.prisma, 'ada');
    await makePerson(made.prisma, 'bo');
    expect((await signIn('ada')).viewer).toBe(ada.id);
    for (const email of ['bo@demonstration.invalid', 'nobody@demonstration.invalid']) {
      const { location, viewer } = await signIn('ada', { email });
      expect([location, viewer]).toEqual([REFUSED, null]);
    }
    // Also where it is here that the address is another, whoever wrote it.
    await made.prisma.person.update({ where: { id: ada.id }, data: { email: 'eve@demonstration.invalid' } });
    expect((await signIn('ada')).location).toBe(REFUSED);
  });

  test('signs in one of its accounts for a person, until that is made inactive', async () => {
    const { id, email } = await makePerson(made.prisma, 'ada');
    expect((await signIn('ada')).viewer).toBe(id);
    const { location, viewer } = await signIn('somebody-else', { email });
    expect([location, viewer]).toEqual([REFUSED, null]);
    expect(await made.prisma.account.count({ where: { providerId: 'oidc' } })).toBe(1);
    const writer = writerOf(made.prisma, 'test');
    for (const active of [false, true]) await changePerson(writer, { id, active });
    expect((await signIn('somebody-else', { email })).viewer).toBe(id);
  });

  test('gives nothing that is kept, or that somebody could sign in with', async () => {
    const { id, email } = await makePerson(made.prisma, 'ada', { password: false });
    for (const _time of ['first', 'second']) expect((await signIn('ada')).viewer).toBe(id);
    const none = { accessToken: null, refreshToken: null, idToken: null, scope: null };
    expect(await made.prisma.account.findMany()).toMatchObject([{ accountId: 'ada', ...none }]);

    const browser = browse(made.server);
    const token = { token: provider.idTokens.at(-1), user: { email } };
    expect(token.token).toMatch(/^ey/);
    const { status, body } = await browser.post('/sign-in/social', { provider: 'oidc', idToken: token });
    expect([status, body.redirect, await browser.viewer()]).toEqual([200, true, null]);
  });

  test('is told by Dial alone what to ask for', async () => {
    const wished = { scopes: ['address'], loginHint: 'eve', additionalParams: { prompt: 'none' } };
    const { body } = await browse(made.server).post('/sign-in/social', { provider: 'oidc', ...wished });
    const asked = new URL(String(body.url)).searchParams;
    expect([asked.get('scope'), asked.get('login_hint'), asked.get('prompt')]).toEqual([
      'openid profile email',
      null,
      null,
    ]);
  });

  test('that does not say whether an address is verified is believed where the operator says so', async () => {
    const { id } = await makePerson(made.prisma, 'ada');
    expect((await signIn('ada', { email_verified: undefined })).location).toBe(REFUSED);
    const trusting = await made.restarted({ openIdConnect: { ...provider.settings, trustEmail: true } });
    const inTrust = (verified: boolean | undefined) =>
      signIn('ada', { email_verified: verified }, browse(trusting), trusting);
    expect((await inTrust(false)).viewer).toBeNull();
    expect((await inTrust(undefined)).viewer).toBe(id);
    expect((await inTrust(undefined)).viewer).toBe(id);
    await trusting.close();
  });

  test('leads to addresses of Dial alone', async () => {
    const { status } = await browse(made.server).post('/sign-in/social', {
      provider: 'oidc',
      callbackURL: 'https://elsewhere.example/',
    });
    expect(status).toBe(403);
  });

  test('is named on the sign-in page', async () => {
    const { data } = await browse(made.server).ask('{ signInMethods { openIdConnect { name } } }');
    expect(data).toEqual({ signInMethods: { openIdConnect: { name: 'Made-up Council account' } } });
  });
});
