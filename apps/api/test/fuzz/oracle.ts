import { PLANTED_END } from './edges.ts';
import type { FuzzServer } from './fuzz-server.ts';
import type { Answer, Asked } from './send.ts';

/** The only codes that errors of the GraphQL API have. */
const CODES: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_LARGE',
  'PERSISTED_QUERY_NOT_FOUND',
  'NOT_ALLOWED',
  'NOT_FOUND',
]);

/** What only the insides of the program, or of a library or database below it, say. No input says any of it. */
const INSIDES =
  /\n\s+at |node_modules|node:internal|\.[mc]?[jt]s:\d|file:\/\/|Prisma|pglite|invalid input syntax|syntax error at or near|violates|relation "|column "|out of range|\$queryRaw|\bECONN|\bENOENT|Cannot read prop|is not a function|is not iterable|TypeError|RangeError|SELECT .* FROM/;

/** What has come back that should not have. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/**
 * Judges an answer, whatever was asked: no status of a server's fault, no insides, no planted word to nobody.
 *
 * @returns what it was, in a word
 * @throws Fault
 */
export function judge(asked: Asked, { status, text, type }: Answer): string {
  if (status >= 500) throw new Fault(`Status ${status}: ${text.slice(0, 500)}`);
  const insides = INSIDES.exec(text) ?? (text.includes(process.cwd()) ? [process.cwd()] : null);
  if (insides !== null && !type.includes('csv'))
    throw new Fault(`The answer tells insides (${JSON.stringify(insides[0])}): ${text.slice(0, 500)}`);
  if (asked.who === null && text.includes(PLANTED_END))
    throw new Fault(`Nobody is told a word of the draft: ${text.slice(0, 500)}`);
  const isGraphql = asked.path.startsWith('/graphql') && asked.method !== 'HEAD' && type.includes('json');
  return isGraphql ? judgeGraphql(text) : String(status);
}

function judgeGraphql(text: string): string {
  const { errors } = JSON.parse(text) as { errors?: readonly { extensions?: { code?: unknown } }[] };
  const codes = (errors ?? []).map(({ extensions }) => extensions?.code);
  const strange = codes.find((code) => !CODES.has(code));
  if (errors !== undefined && codes.some((code) => !CODES.has(code)))
    throw new Fault(`An error has the code ${String(strange)}: ${text.slice(0, 500)}`);
  return codes.length === 0 ? 'answered' : String(codes[0]);
}

/**
 * Sends a request and judges its answer, and that what was refused has left nothing behind.
 *
 * @param told whether the answer says of everything that was asked whether it was done
 */
export async function attempt(server: FuzzServer, asked: Asked, told: boolean): Promise<string> {
  const before = await server.marked();
  const answer = await server.send(asked);
  const said = judge(asked, answer);
  const refused = asked.who === null || (told && !isDone(answer));
  server.forget();
  if (refused && (await server.marked()) !== before)
    throw new Fault(`What was refused has been written: ${answer.status} ${answer.text.slice(0, 500)}`);
  return said;
}

const DONE =
  /"__typename":"(?:\w+Changed|ReturnsApproved|ImportApplied|PlanRegistered|ResetLink)"|"import":|"path":\["?a/;

/** Whether something may have been written; what fails at a place of the answer may fail after that. */
function isDone({ status, text }: Answer): boolean {
  return status < 300 && DONE.test(text);
}
