import { createHash } from 'node:crypto';
import { readEditionHeads } from '@dial/database/read/edition-heads';
import { readerOf } from '@dial/database/read/reader';
import { type ImportPreview, previewImport } from '@dial/database/write/imports';
import { writerOf } from '@dial/database/write/writer';
import type { SheetProblem } from '@dial/domain/spreadsheet/sheet-problem';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { notAllowed } from '../schema/permissions.ts';
import { isNowhere, scopeOf } from '../schema/scope.ts';
import type { ServerOptions } from '../server/server-options.ts';
import { visibilityOf } from '../server/viewer.ts';
import { whoAsks } from '../server/who-asks.ts';
import { allErrors } from './check-rows.ts';
import { expectedReturn, namedReturns } from './fillable-returns.ts';
import { placeProblems } from './place-problems.ts';
import { readAside } from './read-aside.ts';
import { LONGEST_NAME, RETRY_AFTER, refusedUpload } from './uploads.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

interface Sent {
  Params: { edition: string };
  Querystring: { name?: unknown };
  Body: Buffer | undefined;
}

/**
 * `POST /returns-import/{edition}?name=FILE`, the file's bytes as the body: reads a filled-in template and says what it would change.
 * Either everything in it is right and is kept for `applyImport`, or every error is listed and nothing is kept.
 */
export async function importRoutes(server: FastifyInstance, options: ServerOptions): Promise<void> {
  await server.register((routes, _options, done) => {
    // A body of any other type is refused: the server's own parsers would make something else than bytes of it.
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, parsed) =>
      parsed(null, body),
    );
    routes.setErrorHandler((error: { readonly code?: string }, _request, reply) => {
      if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error;
      return reply.code(422).send(wrong([aboutFile(TOO_LARGE)]));
    });
    routes.post<Sent>(
      '/returns-import/:edition',
      { bodyLimit: WORKBOOK_LIMITS.fileBytes },
      async (request, reply) => {
        reply.header('cache-control', 'private, no-store');
        const refused = refusedUpload(request, options);
        if (refused !== null) return reply.code(refused.code).send(refused.answer);
        const { code, answer } = await readFile(options, request);
        if (code === 503) reply.header('retry-after', RETRY_AFTER);
        return reply.code(code).send(answer);
      },
    );
    done();
  });
}

async function readFile(options: ServerOptions, request: FastifyRequest<Sent>) {
  const { prisma } = options.database;
  const { edition } = request.params;
  const viewer = await whoAsks(options, request);
  const scope = scopeOf(viewer, 'IMPORT_RETURNS');
  if (viewer.id === null || isNowhere(scope))
    return { code: 403, answer: { error: notAllowed('IMPORT_RETURNS') } };
  const reader = readerOf(prisma, visibilityOf(viewer));
  const [head] = await readEditionHeads(reader, [edition], scope);
  if (head === undefined)
    return { code: 404, answer: { error: 'There is no edition under way with returns for you.' } };
  const bytes = request.body ?? Buffer.alloc(0);
  const expected = (await namedReturns(reader, edition, scope)).map(expectedReturn);
  const read = await readAside({ bytes, expected });
  if (read === null) return { code: 503, answer: { error: 'Others upload files now. Try again soon.' } };
  if (!read.ok) return { code: 422, answer: wrong([aboutFile(read.error)]) };
  const { rows, errors, notices, sheets } = read;
  if (errors.length > 0) return { code: 422, answer: wrong(await allErrors(reader, edition, read), notices) };
  const { name } = request.query;
  const file = {
    editionId: edition,
    fileName: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '',
    hash: createHash('sha256').update(bytes).digest('hex'),
    rows,
  };
  const preview = await previewImport(writerOf(prisma, viewer.id), file);
  if (preview.kind === 'ok') return { code: 200, answer: shown(preview, file.fileName, notices) };
  return preview.kind === 'invalid'
    ? { code: 422, answer: wrong(placeProblems(preview.errors, sheets), notices) }
    : { code: 404, answer: { error: `There is no edition ${edition}.` } };
}

function shown(
  { id, changed, unchanged, rows }: ImportPreview,
  fileName: string,
  notices: readonly SheetProblem[],
) {
  return { import: { id, fileName, changed, unchanged }, rows, notices };
}

function wrong(errors: readonly SheetProblem[], notices: readonly SheetProblem[] = []) {
  return { errors, notices };
}

const TOO_LARGE = `The file is larger than ${WORKBOOK_LIMITS.fileBytes / 1024 / 1024} MB. Fill in the template itself, without pictures.`;

const aboutFile = (message: string): SheetProblem => ({ sheet: null, row: null, column: null, message });
