import { endDemonstration, makeDemonstrationPeople } from '@dial/database/demonstration/demonstration-people';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DEMONSTRATION_PASSWORD } from '../src/sign-in/demonstration-password.ts';
import { hashPassword } from '../src/sign-in/password-hash.ts';
import { createSignIn } from '../src/sign-in/sign-in.ts';
import { browse } from './setup/browser.ts';
import {
  makePerson,
  PASSWORD,
  removePeople,
  type SignInServer,
  serveSignIn,
} from './setup/sign-in-server.ts';

let made: SignInServer;
beforeAll(async () => {
  made = await serveSignIn({ demonstration: true });
});
beforeEach(() => removePeople(made.prisma));
afterAll(() => made?.close());

const SESSIONS = '{ viewer { sessions { device address current } } }';
const PEOPLE = '{ signInMethods { demonstration { password people { name email roles { name scope } } } } }';

interface Told {
  readonly signInMethods: {
    readonly demonstration: {
      readonly password: string;
      readonly people: readonly {
        readonly email: string;
        readonly roles: readonly { readonly name: string }[];
      }[];
    };
  };
}

async function signIn(email: string, agent: string) {
  const browser = browse(made.server);
  const { status } = await browser.post(
    '/sign-in/email',
    { email, password: PASSWORD },
    { 'user-agent': agent },
  );
  expect(status).toBe(200);
  return browser;
}

test('somebody sees where they are signed in, and nobody else’s sessions', async () => {
  const ada = await makePerson(made.prisma, 'ada');
  const bo = await makePerson(made.prisma, 'bo');
  const desk = await signIn(ada.email, 'Desk');
  const phone = await signIn(ada.email, 'Phone');
  await signIn(bo.email, 'Other');
  const seen = (await desk.ask(SESSIONS)).data?.viewer;
  expect(seen).toMatchObject({
    sessions: expect.arrayContaining([
      expect.objectContaining({ device: 'Desk', current: true }),
      expect.objectContaining({ device: 'Phone', current: false }),
    ]),
  });
  expect(seen).toMatchObject({ sessions: { length: 2 } });
  await phone.post('/revoke-other-sessions');
  expect((await desk.ask(SESSIONS)).data?.viewer).toEqual({ sessions: [] });
  expect((await phone.ask(SESSIONS)).data?.viewer).toMatchObject({ sessions: [{ current: true }] });
});

test('signing in is being seen', async () => {
  const ada = await makePerson(made.prisma, 'ada');
  const seen = async () => (await made.prisma.person.findUniqueOrThrow({ where: { id: ada.id } })).lastSeenAt;
  expect(await seen()).toBeNull();
  await signIn(ada.email, 'Desk');
  expect(await seen()).not.toBeNull();
});

test('a session that has run out is not among them', async () => {
  const ada = await makePerson(made.prisma, 'ada');
  await signIn(ada.email, 'Old');
  await made.prisma.session.updateMany({ data: { expiresAt: new Date(0) } });
  const desk = await signIn(ada.email, 'Desk');
  expect((await desk.ask(SESSIONS)).data?.viewer).toMatchObject({ sessions: [{ device: 'Desk' }] });
});

test('a demonstration tells everybody its people and their password, and only them', async () => {
  await makePerson(made.prisma, 'ada');
  await made.prisma.person.updateMany({ data: { email: 'ada@made.example' } });
  await makeDemonstrationPeople(made.prisma, await hashPassword(DEMONSTRATION_PASSWORD));
  const visitor = browse(made.server);
  const { data } = await visitor.ask(PEOPLE);
  const { demonstration } = (data as unknown as Told).signInMethods;
  expect(demonstration.people.length).toBeGreaterThan(0);
  expect(demonstration.people.map(({ email }) => email)).not.toContain('ada@made.example');
  const editor = demonstration.people.find(({ roles }) => roles.some(({ name }) => name === 'editor'));
  const answer = await visitor.post('/sign-in/email', {
    email: editor?.email,
    password: demonstration.password,
  });
  expect(answer.status).toBe(200);
  await endDemonstration(made.prisma);
  expect((await visitor.ask(PEOPLE)).data).toMatchObject({
    signInMethods: { demonstration: { people: [] } },
  });
});

test('a server that is no demonstration tells no password', async () => {
  const { site } = await createSignIn(made.prisma, {
    url: 'http://localhost',
    secret: 'made-up secret of more than thirty-two characters, 4Kd8Qm1',
    council: 'Made-up Council',
    mailer: null,
    openIdConnect: null,
  });
  expect(site.demonstrationPassword).toBeNull();
});
