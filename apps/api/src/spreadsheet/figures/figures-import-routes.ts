import type { Readable } from 'node:stream';
import { readKnownInImport } from '@dial/database/read/known-in-import';
import { askerOf } from '@dial/database/read/reader';
import { importObservations, whyNoImport } from '@dial/database/write/import-observations';
import { writerOf } from '@dial/database/write/writer';
import type { SheetProblem } from '@dial/domain/spreadsheet/sheet-problem';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mayAny, notAllowed } from '../../schema/permissions.ts';
import type { ServerOptions } from '../../server/server-options.ts';
import type { Viewer } from '../../server/viewer.ts';
import { whoAsks } from '../../server/who-asks.ts';
import { LONGEST_NAME, RETRY_AFTER, refusedUpload } from '../uploads.ts';
import { FIGURES_LIMITS } from './figures-limits.ts';
import { makeSpool } from './figures-spool.ts';
import { readFigures, TOO_LARGE, wholeFile } from './read-figures.ts';

interface Sent {
  Params: { edition: string };
  Querystring: { name?: unknown };
  /** Nothing of it is read before it is asked for. */
  Body: Readable | undefined;
}

/**
 * `POST /observations-import/{edition}?name=FILE`, a CSV file's bytes as the body: files the figures of other years, parts and kinds for a
 * draft. The file is read as it comes and written in one go once every row was found right; else the first problems are listed, and
 * nothing is written.
 */
export async function figuresImportRoutes(server: FastifyInstance, options: ServerOptions): Promise<void> {
  let held = 0;
  const inTurn = oneAfterAnother();
  await server.register((routes, _options, done) => {
    // A body of any other type is refused: the server's own parsers would make something else than bytes of it.
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser(['application/octet-stream', 'text/csv'], (_request, body, parsed) =>
      parsed(null, body),
    );
    routes.post<Sent>('/observations-import/:edition', async (request, reply) => {
      reply.header('cache-control', 'private, no-store');
      const viewer = await whoAsks(options, request);
      const refused = refusedUpload(request, options) ?? (await refusedBefore(options, viewer, request));
      if (refused !== null) return reply.code(refused.code).send(refused.answer);
      if (held >= FIGURES_LIMITS.atOnce)
        return reply.code(503).header('retry-after', RETRY_AFTER).send({ error: BUSY });
      held += 1;
      try {
        const { code, answer } = await takeFile(options, viewer, request, inTurn);
        return await reply.code(code).send(answer);
      } finally {
        held -= 1;
        // What is left of a file that was refused half way.
        request.raw.resume();
      }
    });
    done();
  });
}

const BUSY = 'Others import figures now. Try again soon.';

interface Answer {
  readonly code: number;
  readonly answer: object;
}

/** Why nothing of the body need be read. */
async function refusedBefore(
  options: ServerOptions,
  viewer: Viewer,
  request: FastifyRequest<Sent>,
): Promise<Answer | null> {
  if (viewer.id === null || !mayAny(viewer, ['OPEN_EDITIONS']))
    return { code: 403, answer: { error: notAllowed('OPEN_EDITIONS') } };
  if (Number(request.headers['content-length']) > FIGURES_LIMITS.fileBytes)
    return wrong([wholeFile(TOO_LARGE)]);
  const { edition } = request.params;
  return told(await whyNoImport(options.database.prisma, edition), edition);
}

type Refusal = Awaited<ReturnType<typeof whyNoImport>>;

function told(refusal: Refusal, edition: string): Answer | null {
  switch (refusal?.kind) {
    case undefined:
      return null;
    case 'not-found':
      return { code: 404, answer: { error: `There is no edition ${edition}.` } };
    case 'invalid':
      return wrong(refusal.errors.map(({ message }) => wholeFile(message)));
  }
}

async function takeFile(
  options: ServerOptions,
  viewer: Viewer,
  request: FastifyRequest<Sent>,
  inTurn: InTurn,
): Promise<Answer> {
  const { prisma } = options.database;
  const { edition } = request.params;
  const spool = await makeSpool();
  try {
    const known = await readKnownInImport(askerOf(prisma));
    // Whoever is refused half way is still to be answered, so that the connection stays.
    const body = request.body?.iterator({ destroyOnReturn: false }) ?? nothing();
    const read = await readFigures(body, known, spool.keep);
    if (!read.ok) return wrong(read.problems, read.count);
    const { name } = request.query;
    const file = {
      editionId: edition,
      fileName: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '',
      hash: read.hash,
      batches: spool.batches(),
    };
    const result = await inTurn(() => importObservations(writerOf(prisma, viewer.id ?? ''), file));
    if (result.kind !== 'ok') return told(result, edition) ?? wrong([]);
    const { kind: _, id: __, ...counts } = result;
    return { code: 200, answer: { import: { rows: read.rows, ...counts } } };
  } finally {
    await spool.remove();
  }
}

type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** So that the second of two imports waits here, and not for a transaction, which gives up sooner. */
function oneAfterAnother(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // The next one comes whatever became of this one.
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function* nothing(): AsyncGenerator<Buffer> {}

function wrong(errors: readonly SheetProblem[], count = errors.length): Answer {
  return { code: 422, answer: { errors, count } };
}
