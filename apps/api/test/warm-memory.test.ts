import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, browse, cookieHeader } from './setup/browser.ts';
import { CONTENT, MADE } from './setup/cycle.ts';
import { makePerson, PASSWORD, type SignInServer, serveSignIn } from './setup/sign-in-server.ts';
import { webOperations } from './setup/web-operations.ts';

/** Who asks beside the public: a role, and where it holds. */
const PEOPLE: Readonly<Record<string, readonly [role: string, scope: string]>> = {
  editor: ['editor', 'council'],
  officer: ['reporting-officer', `directorate:${MADE.directorate}`],
};

/** What is remembered is a process's own, whichever database it reads: looked at on the embedded one alone. */
const isOnServer = (process.env.DIAL_TEST_DATABASE_URL ?? '') !== '';

const PUBLIC = 'the public';

const TYPED = 'typed-and-not-approved';

/** Milliseconds for some thousand questions on a slow machine. */
const MANY = 600_000;

let made: SignInServer;
const servers: FastifyInstance[] = [];
const cookies = new Map<string, Record<string, string>>([[PUBLIC, {}]]);
/** What each is answered by a server that nobody else has asked, by what they asked. */
const alone = new Map<string, Map<string, string>>();

beforeAll(async () => {
  if (isOnServer) return;
  made = await serveSignIn();
  const browsers = new Map<string, Browser>();
  for (const [name, [role, scope]] of Object.entries(PEOPLE)) {
    const { email } = await makePerson(made.prisma, name, { role, scope });
    const browser = browse(made.server);
    expect((await browser.post('/sign-in/email', { email, password: PASSWORD })).status).toBe(200);
    cookies.set(name, cookieHeader(browser.cookies));
    browsers.set(name, browser);
  }
  await halfFile(browsers);
  for (const [name, cookie] of cookies) {
    const origin = await serve();
    const answers = new Map<string, string>();
    for (const address of addresses()) answers.set(address, await textOf(await get(origin, address, cookie)));
    alone.set(name, answers);
  }
}, MANY);
afterAll(async () => {
  for (const server of servers) await server.close();
  await made?.close();
});

/** Opens a draft, and begins a return of it. */
async function halfFile(browsers: ReadonlyMap<string, Browser>): Promise<void> {
  const opened = await browsers
    .get('editor')
    ?.ask(`mutation { openEdition(input: { from: "${MADE.printed}", dueDates: [] }) { __typename } }`);
  expect(opened?.data).toEqual({ openEdition: { __typename: 'EditionChanged' } });
  const officer = browsers.get('officer');
  const found = await officer?.ask(`{ return(id: "${MADE.treesReturn}") { version } }`);
  const { version } = (found?.data?.return ?? {}) as { version?: number };
  const saved =
    await officer?.ask(`mutation { saveReturn(input: { id: "${MADE.treesReturn}", version: ${version},
    content: { status: ${CONTENT.status}, value: "47.14", commentary: "${TYPED}", confirmed: true, revisions: [] } }) {
    __typename } }`);
  expect(saved?.data).toEqual({ saveReturn: { __typename: 'ReturnChanged' } });
}

/** All that the web app asks, of the draft and of what is published, and what is read beside it. */
function addresses(): string[] {
  const common = {
    indicator: MADE.trees,
    outcome: 'made-cleaner-ponds',
    chain: 'trees',
    area: 'parks',
    id: MADE.treesReturn,
    from: MADE.printed,
    to: MADE.opened,
    text: TYPED,
    list: 'ALL',
    first: 50,
  };
  const asked = [...webOperations().values()].flatMap((query) =>
    (/\$(?:edition|areaId)\b/.test(query) ? [MADE.opened, MADE.printed] : [MADE.opened]).map((edition) => {
      const variables = JSON.stringify({ ...common, edition, areaId: `${edition}.parks` });
      return `/graphql?${new URLSearchParams({ query, variables })}`;
    }),
  );
  const read = [MADE.opened, MADE.printed].flatMap((edition) => [
    `/data/${edition}/observations.csv`,
    `/data/${edition}/indicators.json`,
    `/embed/editions/${edition}/indicators/${MADE.trees}`,
    `/editions/${edition}/indicators/${MADE.trees}`,
  ]);
  return [...asked, ...read, '/editions.atom'];
}

/** A server that remembers nothing yet. */
async function serve(): Promise<string> {
  const server = await made.restarted();
  servers.push(server);
  return server.listen({ host: '127.0.0.1', port: 0 });
}

function get(origin: string, address: string, cookie: Record<string, string>): Promise<Response> {
  return fetch(`${origin}${address}`, {
    headers: { 'apollo-require-preflight': '1', accept: 'application/json', ...cookie },
  });
}

/** But when somebody was last here. */
async function textOf(response: Response): Promise<string> {
  return `${response.status} ${await response.text()}`.replaceAll(/"lastUsedAt":"[^"]*"/g, '');
}

test.skipIf(isOnServer)(
  'people are answered differently, so that what one were given of another’s would be seen',
  () => {
    const differing = (one: string, other: string) =>
      addresses().filter((address) => alone.get(one)?.get(address) !== alone.get(other)?.get(address)).length;
    const names = [...cookies.keys()];
    for (const one of names)
      for (const other of names)
        if (one < other) expect(differing(one, other), `${one}, ${other}`).toBeGreaterThan(1);
    expect([...(alone.get('officer')?.values() ?? [])].join('')).toContain(TYPED);
    expect([...(alone.get(PUBLIC)?.values() ?? [])].join('')).not.toContain(TYPED);
  },
);

const FORTH = [PUBLIC, ...Object.keys(PEOPLE)];

test.skipIf(isOnServer).each([
  ['the public first', FORTH],
  ['the public last', FORTH.toReversed()],
])(
  'nobody is answered with what another was, %s',
  async (_order, order) => {
    const origin = await serve();
    let fromMemory = 0;
    // An answer is kept when it is asked for again, and given from memory after that.
    for (const [round, asking] of [order, [PUBLIC], order].entries()) {
      for (const address of addresses()) {
        for (const name of asking) {
          const response = await get(origin, address, cookies.get(name) ?? {});
          if (name === PUBLIC && response.headers.get('vary') === 'Cookie, Accept-Encoding') fromMemory += 1;
          if (name !== PUBLIC && address.startsWith('/graphql'))
            expect(response.headers.get('cache-control')).not.toContain('public');
          expect(await textOf(response), `${name}, round ${round}: ${address}`).toBe(
            alone.get(name)?.get(address),
          );
        }
      }
    }
    expect(fromMemory).toBeGreaterThan(50);
  },
  MANY,
);
