import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isSameOrigin } from '../server/same-origin.ts';
import { resetIdentifier } from '../server/verification-identifier.ts';
import type { Viewer } from '../server/viewer.ts';
import { ADDRESS_HEADER } from './create-auth.ts';
import { bodyFor, ENDPOINTS, type Endpoint } from './endpoints.ts';
import { noteSignIn } from './note-sign-in.ts';
import { takenCode } from './one-time-codes.ts';
import { refusedPassword } from './refused-password.ts';
import type { SignIn } from './sign-in.ts';
import { textOfBody } from './text-of-body.ts';
import { toldAnswer } from './told-answer.ts';
import { underWay } from './under-way.ts';

const BASE = '/api/auth';

/** The headers that the library looks at. */
const HEADERS = ['cookie', 'user-agent', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest'];

const UNREADABLE = { code: 'INVALID_TEXT', message: 'A text has a character that cannot be kept (U+0000).' };

/**
 * What the browser forgets at signing out. Not "cookies", which would be those of the council's other sites too; nor "cache", which holds
 * nothing of theirs, and which browsers take seconds to empty while somebody waits.
 */
const CLEARED = '"storage"';

/** `/api/auth/…`: sign-in and what belongs to it. */
export function authRoutes(server: FastifyInstance, signIn: SignIn): void {
  server.all(`${BASE}/*`, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { pathname } = new URL(request.url, signIn.site.url);
    const path = pathname.slice(BASE.length).replace(/\/$/, '');
    const endpoint = ENDPOINTS[path];
    if (endpoint?.method !== request.method)
      return reply.code(404).send({ message: 'There is no such address.' });
    if (request.method === 'POST' && !isSameOrigin(request, signIn.site))
      return reply
        .code(403)
        .send({ code: 'INVALID_ORIGIN', message: 'The request comes from another site.' });
    const { body } = request;
    if (hasNul(request)) return reply.code(400).send(UNREADABLE);
    const { cookie: cookies } = request.headers;
    const before = await signIn.viewerOf(request);
    const invited = path === '/reset-password' ? await personOfLink(signIn, body) : null;
    const refused = await refusedPassword(signIn, invited ?? before.id, body);
    if (refused !== null) return reply.code(400).send(refused);
    const asked = before.id ?? (await underWay(signIn, path, cookies));
    const taken = await takenCode(signIn, path, asked, body);
    if (taken.used !== null) return reply.code(401).send(taken.used);
    const answer = await signIn.auth.handler(toLibrary(request, endpoint, signIn.site.url));
    await taken.settle(answer.status < 400);
    const signedIn = await noteSignIn(signIn, { path, body, cookies, before, asked, answer });
    await endReplaced(signIn, before, answer);
    const person = signedIn ?? (answer.status < 400 ? invited : null);
    const known = person === null ? [] : [signIn.devices.cookieOf(cookies, person)];
    const set = [...answer.headers.getSetCookie(), ...known];
    if (set.length > 0) reply.header('set-cookie', set);
    if (path === '/sign-out') reply.header('clear-site-data', CLEARED);
    return send(reply, answer, await toldAnswer(path, answer, signIn.site));
  });
}

/** Whether a text of a request has the one character that PostgreSQL keeps in none. */
function hasNul({ url, body }: FastifyRequest): boolean {
  const texts = typeof body === 'object' && body !== null ? Object.values(body) : [];
  return url.includes('%00') || texts.some((text) => typeof text === 'string' && text.includes('\0'));
}

/** Ends the session of a browser that is given another one, or has it taken: who holds the old cookie has nothing of it. */
async function endReplaced(
  { prisma, sessionCookie }: SignIn,
  before: Viewer,
  answer: Response,
): Promise<void> {
  const isReplaced = answer.headers.getSetCookie().some((cookie) => cookie.startsWith(`${sessionCookie}=`));
  if (isReplaced && before.session !== undefined)
    await prisma.session.deleteMany({ where: { id: before.session } });
}

/** Whose link to set a password a request comes by. */
async function personOfLink({ prisma }: SignIn, body: unknown): Promise<string | null> {
  const token = textOfBody(body, 'token');
  if (token === null) return null;
  const link = await prisma.verification.findFirst({ where: { identifier: resetIdentifier(token) } });
  return link?.value ?? null;
}

function toLibrary(request: FastifyRequest, endpoint: Endpoint, url: string): Request {
  const headers = new Headers({ [ADDRESS_HEADER]: request.ip });
  for (const name of HEADERS) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const address = new URL(request.url, url);
  if (request.method === 'GET') return new Request(address, { headers });
  address.search = '';
  // Whether it comes from this site is settled, also where this goes by another name than its public one.
  headers.set('origin', new URL(url).origin);
  headers.set('content-type', 'application/json');
  return new Request(address, {
    method: 'POST',
    headers,
    body: JSON.stringify(bodyFor(endpoint, request.body)),
  });
}

function send(
  reply: FastifyReply,
  answer: Response,
  {
    status,
    location,
    body,
  }: { readonly status: number; readonly location: string | null; readonly body: object | null },
): FastifyReply {
  reply.code(status);
  const wait = answer.headers.get('x-retry-after');
  if (wait !== null) reply.header('x-retry-after', wait);
  if (location !== null) reply.header('location', location);
  return reply.send(body ?? undefined);
}
