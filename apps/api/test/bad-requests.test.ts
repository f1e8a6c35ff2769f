import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SignInServer, serveSignIn } from './setup/sign-in-server.ts';

let made: SignInServer;
beforeAll(async () => {
  made = await serveSignIn();
  await made.server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => made?.close());

/** What an answer must not have: a place in the code, a package, a statement, a folder of the server. */
const INSIDE = /\bat .+:\d+:\d+|node_modules|\.(?:ts|mjs|js):\d+|Prisma|SELECT |INSERT |\/home\/|invocation/;

const JSON_TYPE = { 'content-type': 'application/json' };
const PREFLIGHT = { 'apollo-require-preflight': 'true' };
const DEEP = `${'['.repeat(9_000)}${']'.repeat(9_000)}`;

const BODIES: Readonly<Record<string, string>> = {
  'half a value': '{ "query": ',
  nothing: '',
  null: 'null',
  'a number': '7',
  'a text': '"x"',
  'a list': '[]',
  'no UTF-8': '\u0000\u0001',
  'lists within each other': DEEP,
  'texts that are lists within each other': `{"query": "x", "variables": ${DEEP}, "email": ${DEEP}, "token": ${DEEP}, "edition": ${DEEP}, "code": ${DEEP}}`,
  'a prototype': '{"__proto__": {"query": "{ editions { id } }", "email": "x", "edition": "x"}}',
  'a constructor': '{"constructor": {"prototype": {"query": "x"}}}',
  'wrong types': '{"query": 7, "email": {}, "password": [], "edition": {}, "format": 1, "token": {}}',
  'a character that is not kept':
    '{"query": "{ search(text: \\"\\u0000\\") { title } }", "email": "\\u0000@x.example", "password": "\\u0000", "token": "\\u0000", "newPassword": "\\u0000 and much more", "code": "\\u0000", "edition": "\\u0000", "format": "pdf"}',
};
const ROUTES = [
  '/graphql',
  '/packs',
  '/api/auth/sign-in/email',
  '/api/auth/reset-password',
  '/api/auth/two-factor/verify-totp',
];

function expectNothingInside(status: number, body: string): void {
  expect(status).toBeLessThan(500);
  expect(body).not.toMatch(INSIDE);
}

describe.each(ROUTES)('%s', (url) => {
  test.each(Object.entries(BODIES))(
    'says of a body of %s what is wrong, and nothing of the inside',
    async (_, payload) => {
      await made.prisma.rateLimit.deleteMany();
      const { statusCode, body } = await made.server.inject({
        method: 'POST',
        url,
        headers: JSON_TYPE,
        payload,
      });
      expectNothingInside(statusCode, body);
      expect(body).not.toBe('');
    },
  );

  test.each(['multipart/form-data', 'multipart/form-data; boundary=x', 'text/plain', 'x'])(
    'takes no body of the type %s',
    async (type) => {
      const { statusCode, body } = await made.server.inject({
        method: 'POST',
        url,
        headers: { 'content-type': type },
        payload: '--x\r\nbroken',
      });
      expect(statusCode).toBe(415);
      expect(body).not.toMatch(INSIDE);
    },
  );
});

test.each([
  '/%E0%A4%A',
  '/editions/%E0%A4%A/indicators',
  '/data/%E0%A4%A/indicators.csv',
  '/data/%00/indicators.csv',
  '/data/2096-97-q2/..%2f..%2fetc%2fpasswd',
  '/assets/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '//elsewhere.example/%2e%2e',
  '/embed/editions/%00/indicators/%00',
  '/packs/%00/file',
  '/editions/%00/indicators/%00?x=%E0%A4%A',
  '/audit.csv?from=%00&from=2',
  '/search?q=%00',
  '/graphql?query=%E0%A4%A',
  '/graphql?variables=%7B&extensions=x',
  '/api/auth/callback/oidc?state=%00&code=%E0',
  '/api/auth/%E0%A4%A',
  '/returns-template/%00.xlsx',
])('the address %s is answered with nothing of the inside', async (url) => {
  const { statusCode, headers, body } = await made.server.inject({ url, headers: PREFLIGHT });
  expectNothingInside(statusCode, body);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test.each([
  'dial.session_token=%E0%A4%A',
  '=; ;;=',
  '__proto__=1; constructor=2',
  `dial.session_token=${'a.'.repeat(3000)}`,
])('the cookie %s is nobody’s', async (cookie) => {
  const { statusCode, body } = await made.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...JSON_TYPE, cookie },
    payload: '{"query": "{ viewer { id } }"}',
  });
  expect([statusCode, JSON.parse(body)]).toEqual([200, { data: { viewer: { id: null } } }]);
});

test('TRACE is not answered', async () => {
  const { statusCode, body } = await made.server.inject({
    // The types know the usual methods alone.
    method: 'TRACE' as 'GET',
    url: '/',
    headers: { 'x-made-up': 'told back' },
  });
  expect(statusCode).toBe(404);
  expect(body).not.toContain('told back');
});

test('an operation that the document does not have is not run, and that is said', async () => {
  const ask = (query: string, operationName: string) =>
    made.server.inject({ method: 'POST', url: '/graphql', payload: { query, operationName } });
  for (const query of ['{ editions { id } }', 'query A { editions { id } } query B { editions { id } }']) {
    // More often than an operation is run before it is compiled.
    for (let count = 0; count < 4; count += 1) {
      const { statusCode, body } = await ask(query, 'None');
      expect(statusCode).toBe(400);
      expect(JSON.parse(body)).toEqual({
        errors: [
          {
            message: 'Unknown operation named "None".',
            extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
          },
        ],
      });
    }
  }
});

/** What the server says to bytes that are no request, or no small one. */
async function say(bytes: string): Promise<string> {
  const { port } = made.server.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  let said = '';
  socket.on('data', (chunk) => {
    said += chunk.toString();
  });
  socket.end(bytes);
  await once(socket, 'close');
  return said;
}

test.each([
  ['no request', 'hello\r\n\r\n', '400'],
  ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
  [
    'two lengths',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}',
    '400',
  ],
  [
    'a length and chunks',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    '400',
  ],
  ['a header that is none', 'GET / HTTP/1.1\r\nhost: x\r\nbad header: \u0001\r\n\r\n', '400'],
])('%s is refused before anything is read of it', async (_, bytes, status) => {
  const said = await say(bytes);
  expect(said).toContain(`HTTP/1.1 ${status} `);
  expect(said).not.toMatch(INSIDE);
});
