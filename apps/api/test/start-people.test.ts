import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPeople } from '../src/sign-in/start-people.ts';
import { browse } from './setup/browser.ts';
import { removePeople, type SignInServer, serveSignIn } from './setup/sign-in-server.ts';

let made: SignInServer;
beforeAll(async () => {
  made = await serveSignIn();
  await removePeople(made.prisma);
});
afterAll(() => made?.close());

const start = (demonstration: boolean) =>
  startPeople(made.prisma, { administratorEmail: 'administrator@dial.localhost', demonstration });

async function signsIn(email: string, password: string): Promise<boolean> {
  const browser = browse(made.server);
  await browser.post('/sign-in/email', { email, password });
  return (await browser.viewer()) !== null;
}

test('the first start tells the password of one administrator, who signs in with it; a second tells nothing', async () => {
  const [line = '', ...others] = await start(false);
  const [, email = '', password = ''] =
    /^Administrator: (\S+) password (\S{20}); it is not shown again$/.exec(line) ?? [];
  expect(others).toEqual([]);
  expect(await signsIn(email, password)).toBe(true);
  expect(await start(false)).toEqual([]);
  expect(await made.prisma.person.count()).toBe(1);
});

test('a demonstration tells of its people loudly, at each start, and without the setting none of them signs in', async () => {
  for (const _time of ['first', 'second']) {
    const [warning = '', ...people] = await start(true);
    const password = /^WARNING: .* password "([^"]+)"/.exec(warning)?.[1] ?? '';
    expect(people).toContain('  editor-1@demonstration.invalid (editor, council)');
    expect(await signsIn('editor-1@demonstration.invalid', password)).toBe(true);
    await start(false);
    expect(await signsIn('editor-1@demonstration.invalid', password)).toBe(false);
    await made.prisma.rateLimit.deleteMany();
  }
});
